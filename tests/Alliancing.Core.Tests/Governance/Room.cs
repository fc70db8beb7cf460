using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Core.Tests.Governance;

/// <summary>A leadership team of five and its decisions, as the case table writes them.</summary>
internal static class Room
{
    /// <summary>Monday 2 March 2026, nine in the morning.</summary>
    public static readonly Instant Opening = Instant.FromUtc(2026, 3, 2, 9, 0);

    /// <summary>Monday 9 March 2026, five in the afternoon.</summary>
    public static readonly Instant Close = Instant.FromUtc(2026, 3, 9, 17, 0);

    public static readonly Duration Tick = Duration.Epsilon;

    public static readonly string[] Names = ["a", "b", "c", "d", "e"];

    public static Instant Later(double hours) => Opening + Duration.FromHours(hours);

    public static DecisionRule Rule { get; } = DecisionRule.Unanimity(MatterClass.LeadershipTeam);

    public static DecisionRule StandAsideAllowed { get; } = DecisionRule.Unanimity(MatterClass.LeadershipTeam, standAsideAllowed: true);

    public static ValueList<LadderStep> Ladder { get; } =
    [
        new("leadership team meeting", "the chair", 5),
        new("principals' meeting", "the chief executives", 10),
        new("mediation", "the mediator", 20),
        new("expert determination", "the expert", 30, LadderPower.Determination),
    ];

    public static Matter Matter(MatterClass? @class = null, string id = "2026-07") => new(id, "Open a night team", @class ?? MatterClass.LeadershipTeam, "A night team opens on 1 April.");

    public static Electorate Of(params ReadOnlySpan<string> ids) => Electorate.Create([.. ids.ToArray().Select(id => Seat.Of(id, id.ToUpperInvariant()))]);

    public static Electorate Seats(int count) => Electorate.Create([.. Enumerable.Range(1, count).Select(n => Seat.Of($"s{n}"))]);

    public static Decision Draft(DecisionRule? rule = null, Electorate? electorate = null, Matter? matter = null)
    {
        DecisionRule used = rule ?? Rule;
        return Decision.On(matter ?? Matter(used.Class), used, electorate ?? Of(Names));
    }

    public static Decision Open(DecisionRule? rule = null, Electorate? electorate = null, Matter? matter = null) =>
        Draft(rule, electorate, matter).Open(Opening, new Deadline(Close));

    public static Position Dissent { get; } = Position.Dissent("the day service would close", Principle.BestForService, "the day service stays open");

    /// <summary>A decision with a mark for each seat: + assent, r with reservation, 0 stand aside, - dissent, R recused, . not heard.</summary>
    public static Decision Marked(string marks, DecisionRule? rule = null, Electorate? electorate = null, Matter? matter = null)
    {
        Decision decision = Open(rule, electorate, matter);
        ValueList<Seat> seats = decision.Electorate.Seats;
        Assert.Equal(seats.Count, marks.Length);
        for (int index = 0; index < marks.Length; index++)
        {
            if (marks[index] == 'R')
                decision = StepBack(decision, seats[index].Id, Later(1));
        }

        for (int index = 0; index < marks.Length; index++)
        {
            if (PositionFor(marks[index]) is { } position)
                decision = decision.Say(seats[index].Id, position, Later(2));
        }

        return decision;
    }

    public static Position? PositionFor(char mark) => mark switch
    {
        '+' => Position.Assent,
        'r' => Position.WithReservation("so long as the rota is shared"),
        '0' => Position.StandAside(),
        '-' => Dissent,
        _ => null,
    };

    public static Decision StepBack(Decision decision, ParticipantId seat, Instant at) => decision
        .Apply(new ConflictDeclared(at, seat, "owns the building"))
        .Apply(new ConflictHandled(at, seat, ConflictHandling.Recused, [decision.Electorate.Seats.First(other => other.Id != seat).Id], "it would be paid"));

    public static DecisionReport AtClose(this Decision decision) => decision.AsAt(Close);

    public static DecisionReport AfterClose(this Decision decision) => decision.AsAt(Close + Tick);

    /// <summary>Asserts that an event is refused for one reason, that the decision is as before, and that applying throws the same.</summary>
    public static Finding Refused(this Decision decision, DecisionEvent happened, string id, params string[] words)
    {
        StepOutcome outcome = decision.Evaluate(happened);
        Assert.True(outcome.IsRefused);
        Assert.Same(decision, outcome.Decision);
        Assert.True(outcome.Findings.Count == 1, string.Join('\n', outcome.Findings));
        Finding finding = outcome.Findings[0];
        Assert.Equal(id, finding.Id);
        Assert.All(words, word => Assert.Contains(word, finding.Message, StringComparison.Ordinal));
        GovernanceRefusedException exception = Assert.Throws<GovernanceRefusedException>(() => decision.Apply(happened));
        Assert.Equal(outcome.Findings, exception.Findings);
        return finding;
    }

    public static void Stands(this DecisionReport report, DecisionOutcome outcome, DecisionStatus status, NotAgreedCause cause = NotAgreedCause.None) =>
        Assert.Equal((outcome, status, cause), (report.Outcome, report.Status, report.Cause));

    public static PositionKind Says(this DecisionReport report, string seat) => report[seat].Position.Kind;
}
