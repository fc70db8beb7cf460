namespace Alliancing.Governance;

/// <summary>What would have to change for a decision to be agreed, found by trying.</summary>
internal static class Changes
{
    public static IEnumerable<string> Of(Replay replay, DecisionOutcome outcome)
    {
        if (replay.OpenedAt is null || Replay.Agrees(outcome))
            return [];
        return outcome switch
        {
            DecisionOutcome.Void => [$"Nothing that the seats say: {replay.Matter.Class.Name} are decided elsewhere."],
            _ when replay.Refused is { } refused => [$"It would be agreed if {replay.NameOf(refused.Body)} ratified."],
            DecisionOutcome.Lapsed when replay.AgreedAt is not null => [$"It would have taken effect if {Names(replay.Unsigned.Select(replay.NameOf))} had ratified by {replay.LongStop}."],
            _ => ByPositions(replay, outcome == DecisionOutcome.Lapsed),
        };
    }

    private static IEnumerable<string> ByPositions(Replay replay, bool isOver)
    {
        SeatState[] eligible = [.. replay.Eligible()];
        if (eligible.Length < replay.Rule.MinimumEligibleSeats)
        {
            yield return $"It needs at least {RuleWords.Count(replay.Rule.MinimumEligibleSeats, "eligible seat", "eligible seats")} and has {eligible.Length}.";
            yield break;
        }

        SeatState[] others = [.. eligible.Where(seat => !replay.Ballot(seat).Assents)];
        SeatState[] single = [.. others.Where(seat => AgreedWith(replay, eligible, [seat]))];
        if (single.Length > 0)
            yield return Agreed(Names(single.Select(seat => seat.Seat.Name), "or"));
        else if (AgreedWith(replay, eligible, others))
            yield return Agreed(Names(others.Select(seat => seat.Seat.Name)));
        foreach (SeatState seat in others.Where(seat => seat.Current?.Position.WouldAgreeIf is not null))
            yield return $"{seat.Seat.Name} would agree if {seat.Current!.Position.WouldAgreeIf}.";

        // Once it has lapsed nobody can assent any more; before, and at a ladder, somebody still may.
        string Agreed(string names) => isOver ? $"It would have been agreed if {names} had assented by {replay.Deadline}." : $"It would be agreed if {names} assented.";
    }

    private static bool AgreedWith(Replay replay, SeatState[] eligible, SeatState[] assenting) =>
        Replay.Agrees(Counting.Count(replay.Rule, [.. eligible.Select(seat => assenting.Contains(seat) ? new Ballot(PositionKind.Assent) : replay.Ballot(seat))]).Outcome);

    public static string Names(IEnumerable<string> names, string last = "and")
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }
}
