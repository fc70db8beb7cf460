using System.Globalization;

namespace Alliancing.Governance;

/// <summary>What stands against recording a decision, found before anything is recorded.</summary>
internal static class RegisterCheck
{
    public static IEnumerable<Finding> Of(DecisionRegister register, int expectedVersion, Decision decision)
    {
        if (expectedVersion != register.Version)
            yield return Finding.Error(RegisterIds.Version, "", new VersionConflict(expectedVersion, register.Version).ToString());
        if (register.Verify(register.Head) is { Holds: false } broken)
            yield return Finding.Error(RegisterIds.Broken, "", $"Nothing is recorded in a register that does not verify. {broken}");
        if (register.EntryOf(decision.Id) is not { } entry)
            yield break;
        if (Another(entry, decision) is { } part)
            yield return Finding.Error(RegisterIds.Another, decision.Place, $"Decision '{decision.Id}' is recorded with another {part}. What a decision opened with never changes: record a new decision with an id of its own.");
        if (FirstOther(register.EventsOf(decision.Id), decision) is { } place)
            yield return Finding.Error(RegisterIds.Another, string.Create(CultureInfo.InvariantCulture, $"{decision.Place}.events[{place}]"), Message(register, decision, place));
    }

    private static string Message(DecisionRegister register, Decision decision, int place) => place < decision.Version
        ? string.Create(CultureInfo.InvariantCulture, $"The event of {UkTime.Text(decision.History[place].At)} is another than the one recorded. Take the decision from the register and go on from there.")
        : string.Create(CultureInfo.InvariantCulture, $"The register holds {register.EventsOf(decision.Id).Length} events and the decision only {decision.Version}. Take the decision from the register and go on from there.");

    private static string? Another(DecisionEntry entry, Decision decision)
    {
        if (entry.Matter != decision.Matter)
            return "matter";
        if (entry.Rule != decision.Rule)
            return "rule";
        return entry.Electorate != decision.Electorate ? "electorate" : null;
    }

    private static int? FirstOther(EventEntry[] recorded, Decision decision)
    {
        for (int place = 0; place < recorded.Length; place++)
        {
            if (place >= decision.Version || !Same(recorded[place], decision.History[place]))
                return place;
        }

        return null;
    }

    // Whoever still holds the words that the register has hidden is not refused for them.
    private static bool Same(EventEntry recorded, DecisionEvent happened) => recorded.IsRedacted && happened is PositionGiven given
        ? recorded.Happened == EventEntry.Of(recorded.Decision, given, recorded.Reason, recorded.WouldAgreeIf).Happened
        : recorded.Happened == happened;
}
