namespace Alliancing.Governance;

/// <summary>What stands against a participant leaving, being succeeded or joining.</summary>
internal static class MembershipCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        return happened switch
        {
            SeatLeft left => Leaving(replay, refusal, left.Seat, left.Why),
            SeatRenounced renounced => Leaving(replay, refusal, renounced.Seat, renounced.Why),
            SeatSucceeded succeeded => [.. Leaving(replay, refusal, succeeded.Seat, "novation"), .. Seated(replay, refusal, succeeded.Successor)],
            SeatJoined joined => [.. refusal.Late(), .. Joining(replay, refusal, joined)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Leaving(Replay replay, Refusal refusal, ParticipantId id, string why)
    {
        foreach (Finding finding in refusal.Late().Concat(refusal.Unknown(id)).Concat(refusal.Blank(why, "How the seat was left")))
            yield return finding;
        if (replay.Find(id) is { Fixed: { } } seat)
            yield return refusal.At(id, GovernanceIds.NoSay, $"{seat.Seat.Name} has no seat to leave: {seat.FixedWhy}.");
    }

    private static IEnumerable<Finding> Joining(Replay replay, Refusal refusal, SeatJoined joined)
    {
        if (joined.Automatic && replay.Find(joined.Seat.Id) is { Fixed: SeatStanding.Left or SeatStanding.Renounced } gone)
            return [refusal.At(joined.Seat.Id, GovernanceIds.StaysRemoved, $"{gone.Seat.Name} left this decision ({gone.FixedWhy}) and is not put back by a list of members.")];
        return Seated(replay, refusal, joined.Seat);
    }

    private static IEnumerable<Finding> Seated(Replay replay, Refusal refusal, Seat seat)
    {
        if (replay.Find(seat.Id) is not null)
            yield return refusal.At(seat.Id, GovernanceIds.AlreadySeated, $"{seat.Name} is named in this decision already. Give it a seat in the next electorate.");
    }
}
