using NodaTime;

namespace Alliancing.Governance;

/// <summary>Reports on what did not happen.</summary>
internal static class Supposing
{
    public static DecisionReport Of(Decision decision, Instant at, ValueList<PositionChange> changes)
    {
        Replay replay = Replay.Of(decision, at);
        ValueList<Finding> findings = [.. changes.SelectMany(change => Against(replay, change))];
        if (!findings.IsEmpty)
            throw new GovernanceRefusedException("The supposition is refused", findings);
        return Report(decision, replay, seat => changes.LastOrDefault(change => change.Seat == seat.Seat.Id)?.Position, replay.Eligible());
    }

    public static DecisionReport Without(Decision decision, Instant at, ParticipantId seat)
    {
        Replay replay = Replay.Of(decision, at);
        if (replay.Find(seat) is null)
            throw new GovernanceRefusedException("The supposition is refused", [Unknown(replay, seat)]);
        return Report(decision, replay, _ => null, replay.Eligible().Where(one => one.Seat.Id != seat));
    }

    public static Finding Unknown(Replay replay, ParticipantId seat) => Finding.Error(
        GovernanceIds.UnknownSeat, replay.Decision.Place, $"There is no seat '{seat}'. The seats are {string.Join(", ", replay.Seats.Select(one => one.Seat.Id))}.");

    private static DecisionReport Report(Decision decision, Replay replay, Func<SeatState, Position?> supposed, IEnumerable<SeatState> counted)
    {
        SeatState[] seats = [.. counted];
        (DecisionOutcome outcome, NotAgreedCause cause) = decision.Matter.Class.Authority == MatterAuthority.Outside
            ? (DecisionOutcome.Void, NotAgreedCause.None)
            : Counting.Count(decision.Rule, [.. seats.Select(seat => supposed(seat) is { } position ? new Ballot(position.Kind) : replay.Ballot(seat))]);
        DecisionReport actual = DecisionReports.Of(decision, replay);
        return actual with
        {
            Outcome = outcome,
            Cause = cause,
            Hypothetical = true,
            WouldChange = [],
            Next = [],
            Seats = [.. actual.Seats.Select(report => Suppose(report, replay.Find(report.Seat.Id)!, supposed, seats))],
        };
    }

    private static SeatReport Suppose(SeatReport report, SeatState seat, Func<SeatState, Position?> supposed, SeatState[] counted)
    {
        if (report.Counts && !counted.Contains(seat))
            return report with { Standing = SeatStanding.Excluded, Position = new Position(PositionKind.Excluded), Why = "supposed to have no say" };
        return supposed(seat) is { } position ? report with { Position = position, Why = "supposed", DeemedToAssent = false } : report;
    }

    private static IEnumerable<Finding> Against(Replay replay, PositionChange change)
    {
        if (replay.Find(change.Seat) is not { } seat)
            yield return Unknown(replay, change.Seat);
        else if (replay.Standing(seat) != SeatStanding.Eligible)
            yield return Finding.Error(GovernanceIds.NoSay, replay.Decision.Place, $"{seat.Seat.Name} has no say: {replay.Why(seat)}. Suppose a position of a seat that counts.");
    }
}
