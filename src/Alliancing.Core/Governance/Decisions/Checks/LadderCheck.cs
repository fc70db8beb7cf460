namespace Alliancing.Governance;

/// <summary>What stands against climbing the ladder or deciding at a step of it.</summary>
internal static class LadderCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        if (!replay.IsClosed || !replay.TakesPositions)
            return [refusal.WrongStage(replay.Rule.Ladder.IsEmpty ? "Its rule has no ladder: the status quo stands." : "Only a deadlocked decision climbs the ladder.")];
        return happened switch
        {
            LadderStepTaken taken => Step(replay, refusal, taken),
            StepDecided decided => [.. refusal.Blank(decided.Why, "The reason of the determination"), .. Power(replay, refusal)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Step(Replay replay, Refusal refusal, LadderStepTaken taken)
    {
        if (taken.Step != replay.NextStep?.Name)
            yield return refusal.Error(GovernanceIds.NoSuchStep, $"'{taken.Step}' is not the next step. {(replay.NextStep is { } next ? $"That is '{next.Name}'." : "There is no further one.")}");
    }

    private static IEnumerable<Finding> Power(Replay replay, Refusal refusal)
    {
        if (replay.Step is not { Power: not LadderPower.None })
            yield return refusal.Error(GovernanceIds.NoPower, $"Nobody may decide for the seats {(replay.Step is { } step ? $"at '{step.Name}'" : "before a step of the ladder that says so")}. A casting vote or a determination must be granted by the step.");
    }
}
