namespace Alliancing.Governance;

/// <summary>Reports from a replayed decision.</summary>
internal static class DecisionReports
{
    public static DecisionReport Of(Decision decision, Replay replay)
    {
        (DecisionOutcome outcome, NotAgreedCause cause) = replay.Outcome();
        bool hidden = replay.Hidden && !replay.IsClosed;
        return new DecisionReport(decision, replay.Now, outcome, replay.Status())
        {
            Cause = cause,
            Seats = [.. replay.Seats.Select(seat => SeatReports.Of(replay, seat, hidden))],
            Text = replay.Text,
            TextVersion = replay.TextVersion,
            OpenedAt = replay.OpenedAt,
            Deadline = replay.Deadline,
            ClosedAt = replay.ClosedAt,
            Extended = replay.Extended,
            PositionsHidden = hidden,
            Challengeable = replay.Challengeable,
            Unmet = Replay.Agrees(outcome) ? [.. replay.Unmet()] : [],
            Conflicts = [.. SeatReports.Conflicts(replay)],
            Positions = hidden ? [] : [.. replay.All.Select(given => given.Record())],
            EarlierResults = [.. replay.Earlier],
            Step = replay.AgreedAt is null ? replay.Step : null,
            Applied = Applied(replay),
            Notes = [.. replay.Notes],
            WouldChange = hidden ? [] : [.. Changes.Of(replay, outcome)],
            Next = [.. NextSteps.Of(replay)],
            Warnings = [.. Warnings(replay)],
        };
    }

    private static ValueList<string> Applied(Replay replay) =>
        replay.Implemented is { } done ? [.. replay.Matter.Limbs.Where(limb => !done.Failed.Contains(limb, StringComparer.Ordinal))] : [];

    private static IEnumerable<Finding> Warnings(Replay replay)
    {
        foreach (SeatState seat in replay.Seats.Where(seat => seat.Disagrees))
            yield return Finding.Warning(GovernanceIds.Disagreement, $"{replay.Decision.Place}.seats[{seat.Seat.Id}]", $"The representatives of {seat.Seat.Name} disagree, so that it counts as not heard. Let the organisation give one position.");
        if (replay.Matter.Class.Authority == MatterAuthority.Outside)
            yield return Outside(replay.Decision, Severity.Warning);
    }

    public static Finding Outside(Decision decision, Severity severity) => new(
        GovernanceIds.OutsideAuthority, severity, decision.Place, $"{decision.Matter.Title} is one of the {decision.Matter.Class.Name}, and unanimity cannot create authority: whatever the seats say is void. Take it to whoever has the authority.", decision.Matter.Class.Scope);
}
