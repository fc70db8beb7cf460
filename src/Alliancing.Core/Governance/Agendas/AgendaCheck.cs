using NodaTime;

namespace Alliancing.Governance;

/// <summary>What stands against a proposal or an event because of the other decisions.</summary>
internal static class AgendaCheck
{
    public static IEnumerable<Finding> Of(Agenda agenda, Decision decision, Instant at)
    {
        if (agenda.Find(decision.Id) is { } same)
            yield return Finding.Error(GovernanceIds.IdUsed, decision.Place, $"The id '{decision.Id}' belongs to '{same.Matter.Title}', which is {DecisionWords.Of(same.AsAt(at).Status)}. An id never comes back: take another.");
        if (decision.Version > 0)
            yield return Finding.Error(GovernanceIds.WrongStage, decision.Place, $"Decision '{decision.Id}' has begun already. Propose it first.");
        if (!string.IsNullOrWhiteSpace(decision.Matter.NewInformation))
            yield break;
        foreach (Decision refused in agenda.Decisions.Where(earlier => IsSame(earlier, decision)))
        {
            DecisionReport report = refused.AsAt(at);
            if (report.Outcome == DecisionOutcome.NotAgreed && report.ClosedAt + refused.Rule.CoolingOff > at)
                yield return Finding.Error(GovernanceIds.CoolingOff, decision.Place, $"The same proposal was refused in decision '{refused.Id}'. It may come back from {UkTime.Text(report.ClosedAt!.Value + refused.Rule.CoolingOff)}, or before with new information, which must be stated.");
        }
    }

    public static IEnumerable<Finding> Of(Agenda agenda, Decision decision, DecisionEvent happened)
    {
        if (happened is HoldReleased released && agenda.Find(released.Other) is { } first && Clash(first, decision) && IsUnresolved(first, happened.At))
            yield return Finding.Error(GovernanceIds.FirstUnresolved, decision.Place, $"Decision '{first.Id}' is {DecisionWords.Of(first.AsAt(happened.At).Status)}, and both cannot be effective. Resolve it first, by a decision against it, by withdrawing, superseding or rescinding it.");
    }

    public static bool Clash(Decision one, Decision other) =>
        one.Matter.Excludes.Contains(other.Id, StringComparer.Ordinal) || other.Matter.Excludes.Contains(one.Id, StringComparer.Ordinal);

    /// <summary>Whether a decision is in effect or may still come to be.</summary>
    public static bool IsUnresolved(Decision decision, Instant at) =>
        decision.AsAt(at).Status is not (DecisionStatus.Decided or DecisionStatus.Withdrawn or DecisionStatus.Superseded or DecisionStatus.Rescinded);

    private static bool IsSame(Decision one, Decision other) => one.Matter.Text == other.Matter.Text && one.Matter.Class.Id == other.Matter.Class.Id;
}
