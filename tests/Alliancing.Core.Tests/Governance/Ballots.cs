using Alliancing.Governance;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Every ballot of a number of seats, as marks.</summary>
internal static class Ballots
{
    public const string Marks = "+r0-.";

    public static IEnumerable<string> Of(int seats, string marks = Marks) => seats == 0
        ? [""]
        : from rest in Of(seats - 1, marks) from mark in marks select rest + mark;

    public static string With(string marks, int seat, char mark) => marks[..seat] + mark + marks[(seat + 1)..];

    public static bool Agreed(DecisionRule rule, string marks) => Replay.Agrees(Count(rule, marks).Outcome);

    public static (DecisionOutcome Outcome, NotAgreedCause Cause) Count(DecisionRule rule, string marks) =>
        Counting.Count(rule, [.. marks.Where(mark => mark != 'R').Select(mark => new Ballot(Kind(mark), mark == 's'))]);

    public static PositionKind Kind(char mark) => mark switch
    {
        '+' => PositionKind.Assent,
        'r' => PositionKind.AssentWithReservation,
        '0' => PositionKind.StandAside,
        '-' => PositionKind.Dissent,
        _ => PositionKind.NotHeard,
    };
}
