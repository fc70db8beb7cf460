using NodaTime;

namespace Alliancing.Governance;

/// <summary>What a participant still has to do in one decision.</summary>
internal static class Pending
{
    public static IEnumerable<PendingAction> Of(Decision decision, ParticipantId seat, Instant at)
    {
        Replay replay = Replay.Of(decision, at);
        if (replay.TakesPositions && replay.Eligible().Any(one => one.Seat.Id == seat && replay.Ballot(one).Kind == PositionKind.NotHeard && !replay.IsMuted(one)))
            yield return new PendingAction(decision.Id, decision.Matter.Title, "give a position", replay.StepDeadline ?? replay.Deadline);
        if (replay.Status() == DecisionStatus.SubjectToConditions && replay.Unsigned.Contains(seat))
            yield return new PendingAction(decision.Id, decision.Matter.Title, "ratify", replay.LongStop);
    }
}
