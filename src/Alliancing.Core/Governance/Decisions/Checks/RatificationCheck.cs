namespace Alliancing.Governance;

/// <summary>What stands against a body ratifying or refusing to.</summary>
internal static class RatificationCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        return happened switch
        {
            Ratified ratified => [.. refusal.Blank(ratified.Evidence, "The evidence of the ratification"), .. Body(replay, refusal, ratified.Body)],
            RatificationRefused refused => [.. refusal.Blank(refused.Why, "The reason for refusing to ratify"), .. Body(replay, refusal, refused.Body)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Body(Replay replay, Refusal refusal, ParticipantId body)
    {
        ValueList<ParticipantId> bodies = replay.Rule.Ratification?.Bodies ?? [];
        if (!bodies.Contains(body))
            yield return refusal.Error(GovernanceIds.NotARatifier, $"'{body}' is not among those that ratify: {(bodies.IsEmpty ? "nobody does" : string.Join(", ", bodies))}.");
        else if (replay.AgreedAt is null)
            yield return refusal.WrongStage("Only what is agreed can be ratified.");
        else if (replay.Signed.Any(signed => signed.Body == body))
            yield return refusal.Error(GovernanceIds.SignedTwice, $"{replay.NameOf(body)} has ratified already. A body signs once.");
        else if (!replay.LongStop!.Value.IsMetAt(replay.Now))
            yield return refusal.Error(GovernanceIds.TooLate, $"Ratification was due by {replay.LongStop}; the decision has lapsed. Have it reopened.");
    }
}
