namespace Alliancing.Governance;

/// <summary>The report of each seat, and of the conflicts.</summary>
internal static class SeatReports
{
    public static SeatReport Of(Replay replay, SeatState seat, bool hidden)
    {
        SeatStanding standing = replay.Standing(seat);
        Given? given = replay.IsMuted(seat) ? null : seat.Current;
        bool deemed = standing == SeatStanding.Eligible && replay.IsClosed && replay.IsDeemed(seat);
        return new SeatReport(seat.Seat with { Deputies = [.. seat.Deputies] }, standing, Position(standing, given, hidden))
        {
            Why = deemed ? "silent after proven notice, and so taken to assent" : replay.Why(seat),
            SpokenBy = given?.By,
            At = given?.At,
            ByDeputy = given?.ByDeputy ?? false,
            RecordedBy = given?.RecordedBy,
            Evidence = given?.Evidence,
            DeemedToAssent = deemed,
        };
    }

    public static IEnumerable<string> Conflicts(Replay replay)
    {
        foreach (SeatState seat in replay.Seats)
        {
            foreach (string nature in seat.Conflicts)
                yield return $"{seat.Seat.Name}: {nature}; {Handling(replay, seat)}";
        }

        foreach (ConflictDeclared late in replay.Late)
            yield return $"{replay.NameOf(late.Seat)}: {late.Nature}; found after the close, so that the decision may be challenged";
    }

    private static string Handling(Replay replay, SeatState seat) => seat.Handled switch
    {
        null when replay.IsMuted(seat) => "not yet handled",
        null => "votes by the rule of necessity",
        { Handling: ConflictHandling.Cleared } cleared => $"cleared to vote by {Names(replay, cleared)}: {cleared.Why}",
        var recused when replay.Standing(seat) == SeatStanding.Eligible => $"votes by the rule of necessity although {Names(replay, recused)} asked it to step back: {recused.Why}",
        var recused => $"stepped back, by decision of {Names(replay, recused)}: {recused.Why}",
    };

    private static string Names(Replay replay, ConflictHandled handled) => string.Join(", ", handled.DecidedBy.Select(replay.NameOf));

    private static Position Position(SeatStanding standing, Given? given, bool hidden) => standing switch
    {
        SeatStanding.Recused => new Position(PositionKind.Recused),
        SeatStanding.Vacant => new Position(PositionKind.Vacant),
        SeatStanding.Eligible or SeatStanding.Advisory when given is null => Governance.Position.NotHeard,
        SeatStanding.Eligible or SeatStanding.Advisory => hidden ? new Position(PositionKind.Hidden) : given.Position,
        _ => new Position(PositionKind.Excluded),
    };
}
