namespace Alliancing.Governance;

/// <summary>What stands between a decision and its effect.</summary>
internal static class EffectCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        return happened switch
        {
            ConditionMet met => [.. refusal.Blank(met.Evidence, "The evidence that the condition is met"), .. Condition(replay, refusal, met.Condition)],
            HeldBehind held => Holding(replay, refusal, held.Other),
            HoldReleased released => replay.HeldBehind.Contains(released.Other) ? [] : [refusal.Error(GovernanceIds.NotHeld, $"The decision does not wait for '{released.Other}'.")],
            DecisionImplemented implemented => Implementing(replay, refusal, implemented),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Condition(Replay replay, Refusal refusal, string condition)
    {
        if (!replay.Matter.Conditions.Contains(condition, StringComparer.Ordinal))
            yield return refusal.Error(GovernanceIds.UnknownCondition, $"'{condition}' is not a condition of the matter. Its conditions are: {(replay.Matter.Conditions.IsEmpty ? "none" : string.Join("; ", replay.Matter.Conditions))}.");
        else if (replay.ConditionsMet.Contains(condition))
            yield return refusal.Error(GovernanceIds.SignedTwice, $"'{condition}' is recorded as met already.");
    }

    private static IEnumerable<Finding> Holding(Replay replay, Refusal refusal, string other)
    {
        if (string.IsNullOrWhiteSpace(other) || other == replay.Decision.Id)
            yield return refusal.Error(GovernanceIds.NotHeld, $"A decision cannot wait for '{other}'. Name another decision.");
        else if (replay.HeldBehind.Contains(other))
            yield return refusal.Error(GovernanceIds.NotHeld, $"The decision waits for '{other}' already.");
    }

    private static IEnumerable<Finding> Implementing(Replay replay, Refusal refusal, DecisionImplemented implemented)
    {
        if (replay.Implemented is { } earlier)
            return [Finding.Advisory(GovernanceIds.AlreadyImplemented, replay.Decision.Place, $"Decision '{replay.Decision.Id}' was implemented at {UkTime.Text(earlier.At)}. Nothing is done twice.")];
        return replay.Outcome().Outcome switch
        {
            DecisionOutcome.Void => [DecisionReports.Outside(replay.Decision, Severity.Error)],
            var outcome when !Replay.Agrees(outcome) => [refusal.Error(GovernanceIds.NotAgreed, $"Decision '{replay.Decision.Id}' is {DecisionWords.Of(outcome)}. Only what is agreed is carried out.")],
            _ => [.. replay.Unmet().Select(unmet => refusal.Error(GovernanceIds.Unmet, $"Not before: {unmet}.")), .. Limbs(replay, refusal, implemented)],
        };
    }

    private static IEnumerable<Finding> Limbs(Replay replay, Refusal refusal, DecisionImplemented implemented)
    {
        ValueList<string> limbs = replay.Matter.Limbs;
        foreach (string unknown in implemented.Failed.Where(limb => !limbs.Contains(limb, StringComparer.Ordinal)))
            yield return refusal.Error(GovernanceIds.UnknownLimb, $"'{unknown}' is not a part of the matter. Its parts are: {(limbs.IsEmpty ? "none" : string.Join("; ", limbs))}.");
        string[] failed = [.. limbs.Where(limb => implemented.Failed.Contains(limb, StringComparer.Ordinal))];
        if (failed.Length > 0 && (!replay.Matter.Severable || failed.Length == limbs.Count))
        {
            foreach (string limb in failed)
                yield return refusal.Error(GovernanceIds.LimbFailed, $"'{limb}' failed, and {(replay.Matter.Severable ? "so did every other part" : "the parts stand or fall together")}: nothing is carried out.");
        }
    }
}
