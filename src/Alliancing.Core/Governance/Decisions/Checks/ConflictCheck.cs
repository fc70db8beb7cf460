namespace Alliancing.Governance;

/// <summary>What stands against an interest declared or handled.</summary>
internal static class ConflictCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        return happened switch
        {
            ConflictDeclared declared => [.. refusal.Unknown(declared.Seat), .. refusal.Blank(declared.Nature, "The nature of the interest")],
            ConflictHandled handled => [.. refusal.Late(), .. refusal.Unknown([handled.Seat, .. handled.DecidedBy]), .. refusal.Blank(handled.Why, "The reason for the handling"), .. Handling(replay, refusal, handled)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Handling(Replay replay, Refusal refusal, ConflictHandled handled)
    {
        if (replay.Find(handled.Seat) is { HasDeclared: false } seat)
            yield return refusal.At(handled.Seat, GovernanceIds.NoConflict, $"{seat.Seat.Name} has declared no interest. Record the interest first.");
        if (handled.DecidedBy.IsEmpty || handled.DecidedBy.Contains(handled.Seat))
            yield return refusal.At(handled.Seat, GovernanceIds.OwnConflict, "An interest is handled by the other seats. Name those that decided, without the one concerned.");
    }
}
