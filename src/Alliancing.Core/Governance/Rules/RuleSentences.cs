using NodaTime;

namespace Alliancing.Governance;

/// <summary>A rule in plain English, a sentence for each thing that it settles.</summary>
internal static class RuleSentences
{
    /// <param name="rule">The rule.</param>
    /// <param name="name">What a participant is called; its id where nothing else is known.</param>
    public static IEnumerable<string> Of(DecisionRule rule, Func<ParticipantId, string>? name = null)
    {
        name ??= static id => id.ToString();
        yield return rule.Test.Sentence;
        yield return rule.DeemedAssent is { } deemed
            ? $"A seat that is silent for {Days(deemed.WorkingDays)} after proven notice is taken to assent, and the result is a consensus by silence."
            : "Silence is not assent.";
        yield return $"There must be at least {RuleWords.Count(rule.MinimumEligibleSeats, "eligible seat", "eligible seats")}.";
        if (rule.Quorum is { } quorum)
            yield return $"{RuleWords.Share(quorum.Share, quorum.Comparison)} of the eligible seats must assent or stand aside for a quorum.";
        yield return rule.CloseWhenAllHeard
            ? "It closes as soon as every eligible seat has been heard, and otherwise at its deadline, which itself counts."
            : "It stays open until its deadline, which itself counts.";
        if (rule.LateExtension is { } extension)
            yield return $"A deciding vote in the last {Length(extension.Within)} keeps it open once, until {Length(extension.By)} after that vote.";
        if (rule.ResultsShown == ResultsShown.AfterClose)
            yield return "Positions are not shown before it closes.";
        foreach (string sentence in AboutPeople(rule, name).Concat(Afterwards(rule, name)))
            yield return sentence;
        if (rule.DeemedAssent is not null || rule.Ratification is not null || rule.StandstillWorkingDays > 0 || !rule.Ladder.IsEmpty)
            yield return $"Days are counted in {rule.Calendar}.";
    }

    private static IEnumerable<string> AboutPeople(DecisionRule rule, Func<ParticipantId, string> name)
    {
        if (rule.DeputyNotice > Duration.Zero)
            yield return $"A deputy named after opening may speak {Length(rule.DeputyNotice)} after the appointment.";
        if (rule.DeputiesMayAppoint)
            yield return "A deputy may appoint a deputy.";
        if (rule.RuleOfNecessity)
            yield return "When conflicts leave too few seats and every seat has declared its own, all may vote.";
        foreach (ValueList<ParticipantId> group in rule.JointConflicts)
            yield return $"When the exclusion of one of {Changes.Names(group.Select(name))} is decided, none of them has a say.";
    }

    private static IEnumerable<string> Afterwards(DecisionRule rule, Func<ParticipantId, string> name)
    {
        if (rule.CoolingOff > Duration.Zero)
            yield return $"A refused proposal may not come back for {Length(rule.CoolingOff)} without new information.";
        if (rule.Ratification is { } ratification)
            yield return $"It has no effect until {Changes.Names(ratification.Bodies.Select(name))} {(ratification.Bodies.Count == 1 ? "has" : "have")} ratified, within {Days(ratification.WorkingDays)} of agreement.";
        if (rule.StandstillWorkingDays > 0)
            yield return $"It has no effect for {Days(rule.StandstillWorkingDays)} after agreement.";
        yield return rule.Ladder.IsEmpty
            ? "Without agreement the status quo stands."
            : $"Without agreement it goes up the ladder: {string.Join("; ", rule.Ladder.Select(Step))}.";
    }

    private static string Step(LadderStep step)
    {
        string power = step.Power switch
        {
            LadderPower.CastingVote => ", with a casting vote",
            LadderPower.Determination => ", with power to determine the matter",
            _ => "",
        };
        return $"{step.Name} ({step.Owner}, {Days(step.WorkingDays)}{power})";
    }

    private static string Days(int days) => RuleWords.Count(days, "working day", "working days");

    private static string Length(Duration length)
    {
        if (length.TotalDays >= 1 && length == Duration.FromDays(length.Days))
            return RuleWords.Count(length.Days, "day", "days");
        return length == Duration.FromHours((long)length.TotalHours)
            ? RuleWords.Count((int)length.TotalHours, "hour", "hours")
            : RuleWords.Count((int)length.TotalMinutes, "minute", "minutes");
    }
}
