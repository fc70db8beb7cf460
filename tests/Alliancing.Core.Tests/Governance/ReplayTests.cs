using Alliancing.Governance;
using FsCheck.Xunit;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Status follows from events and an instant, so that replaying gives the same at every instant.</summary>
public sealed class ReplayTests
{
    private static readonly DecisionRule Eventful = Rule with
    {
        Ladder = Ladder,
        Ratification = new Ratification(["a"], 10),
        StandstillWorkingDays = 3,
        LateExtension = new LateExtension(Duration.FromHours(1), Duration.FromHours(2)),
        DeemedAssent = new DeemedAssent(3),
    };

    public static Decision Long { get; } = Draft(Eventful, Of("a", "b", "c"), Matter() with { Conditions = ["consent"], Limbs = ["x", "y"], Severable = true })
        .GiveNotice(Opening, Later(1)).Apply(new NoticeProven(Opening, "b", "receipt")).Apply(new ConflictDeclared(Opening, "c", "owns it"))
        .Open(Later(1), new Deadline(Close))
        .Apply(new ConflictHandled(Later(2), "c", ConflictHandling.Cleared, ["a"], "small"))
        .Assent("a", Later(3)).Say("c", Dissent, Later(4)).Apply(new ReasonRedacted(Later(5), "c", "names a patient") { By = "secretary" })
        .Apply(new SeatJoined(Later(5), Seat.Of("d", "D"))).Apply(new TextAmended(Later(6), "Another text."))
        .Assent("a", Later(7)).Say("b", Dissent, Later(8)).Assent("c", Close)
        .Escalate("leadership team meeting", Close + Duration.FromHours(3))
        .Assent("b", Close + Duration.FromHours(4))
        .Apply(new ConditionMet(Close + Duration.FromHours(5), "consent", "letter")).Ratify("a", "minute", Close + Duration.FromHours(6))
        .Apply(new DecisionImplemented(Close + Duration.FromDays(10), ["y"])).Apply(new NoteAdded(Close + Duration.FromDays(11), "done"));

    [Fact]
    public void Replaying_the_events_up_to_an_instant_gives_the_report_of_that_instant()
    {
        Instant[] instants = [.. Long.History.Select(happened => happened.At).Append(Close).Append(Close + Duration.FromDays(20)).Distinct().SelectMany(at => new[] { at - Tick, at, at + Tick })];
        foreach (Instant at in instants)
        {
            Decision until = Decision.Of(Long.Matter, Long.Rule, Long.Electorate, History.CopyOf(Long.History.Where(happened => happened.At <= at)));
            Assert.Equal(until.AsAt(at), Long.AsAt(at) with { Decision = until });
            Assert.Equal(until.AsAt(at).Explain(), Long.AsAt(at).Explain());
        }
    }

    [Fact]
    public void The_course_of_a_decision_is_its_events_and_nothing_else()
    {
        (Instant, DecisionStatus)[] expected =
        [
            (Opening - Tick, DecisionStatus.Draft), (Opening, DecisionStatus.Noticed), (Later(1) - Tick, DecisionStatus.Noticed), (Later(1), DecisionStatus.Open), (Close, DecisionStatus.Deadlocked),
            (Close + Duration.FromHours(3), DecisionStatus.Escalated), (Close + Duration.FromHours(4), DecisionStatus.SubjectToConditions), (Close + Duration.FromDays(9), DecisionStatus.Effective),
            (Close + Duration.FromDays(10), DecisionStatus.Implemented), (Close + Duration.FromDays(11), DecisionStatus.Implemented),
        ];

        Assert.Equal(expected, expected.Select(row => (row.Item1, Long.AsAt(row.Item1).Status)));
        Assert.Equal(["x"], Long.AsAt(Close + Duration.FromDays(11)).Applied);
    }

    [Fact]
    public void A_restored_decision_equals_the_one_that_was_stored()
    {
        Decision restored = Decision.Of(Long.Matter, Long.Rule, Long.Electorate, Long.History);

        Assert.Equal(Long, restored);
        Assert.Equal(Long.GetHashCode(), restored.GetHashCode());
        Assert.NotEqual(Long, Long.Apply(new NoteAdded(Close + Duration.FromDays(12), "more")));
        Assert.False(Long.Equals((object?)null));
        Assert.False(Long.Equals((Decision?)null));
        Assert.Equal("2026-07 Open a night team (version 19)", restored.ToString());
        Assert.NotEqual(Draft(), Draft(StandAsideAllowed));
        Assert.NotEqual(Draft(), Draft(electorate: Of("a", "b")));
        Assert.NotEqual(Draft(), Draft(matter: Matter(id: "other")));
        History<DecisionEvent> impossible = [new DecisionOpened(Opening, null), new PositionGiven(Opening, "z", Position.Assent)];
        Assert.Equal("GV-025", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => Decision.Of(Matter(), Rule, Of(Names), impossible)).Findings).Id);
    }

    [Fact]
    public void A_writer_who_has_not_seen_every_event_is_refused_and_told_the_status()
    {
        Decision decision = Open();
        PositionGiven given = new(Later(1), "a", Position.Assent);

        Assert.Equal(decision.Apply(given), decision.Append(1, given).Decision);
        StepOutcome late = decision.Append(0, given);
        Assert.True(late.IsRefused);
        Assert.Same(decision, late.Decision);
        Assert.Equal("GV-022", Assert.Single(late.Findings).Id);
        Assert.Contains("The decision is open.", late.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal("GV-025", Assert.Single(decision.Append(1, given with { Seat = "z" }).Findings).Id);
    }

    [Property(MaxTest = 300)]
    public void Whatever_is_asked_of_it_a_decision_only_ever_grows_or_stays(int[] choices)
    {
        Decision decision = Open(Eventful, Of("a", "b", "c"));
        for (int n = 0; n < choices.Length; n++)
        {
            StepOutcome outcome = decision.Evaluate(Choose(choices[n], Later(2 + (n * 3))));
            Assert.Equal(outcome.IsRefused || outcome.Findings.Count > 0 ? decision.Version : decision.Version + 1, outcome.Decision.Version);
            decision = outcome.Decision;
            Assert.NotEmpty(decision.AsAt(Later(2 + (n * 3))).Explain());
        }

        Assert.Equal(decision, Decision.Of(decision.Matter, decision.Rule, decision.Electorate, decision.History));
    }

    [Fact]
    public void An_event_before_the_last_one_is_refused() =>
        Open().Assent("a", Later(2)).Refused(new PositionGiven(Later(2) - Tick, "b", Position.Assent), "GV-020", "Events come in the order of time.");

    private static DecisionEvent Choose(int choice, Instant at)
    {
        ParticipantId seat = new ParticipantId[] { "a", "b", "c" }[(int)(unchecked((uint)choice) % 3)];
        return (unchecked((uint)choice) / 3 % 16) switch
        {
            0 or 1 or 2 => new PositionGiven(at, seat, Position.Assent),
            3 => new PositionGiven(at, seat, Dissent),
            4 => new PositionGiven(at, seat, Position.StandAside()),
            5 => new PositionWithdrawn(at, seat),
            6 => new ConflictDeclared(at, seat, "owns it"),
            7 => new ConflictHandled(at, seat, ConflictHandling.Cleared, [seat == "a" ? "b" : "a"], "small"),
            8 => new LadderStepTaken(at, "leadership team meeting"),
            9 => new Ratified(at, "a", "minute"),
            10 => new RatificationRefused(at, "a", "no money"),
            11 => new DecisionImplemented(at, []),
            12 => new TextAmended(at, $"Text of {at}."),
            13 => new SeatLeft(at, seat, "exit"),
            14 => new DecisionReopened(at, new Deadline(at + Duration.FromHours(30)), "new information"),
            _ => new EntitlementRevoked(at, seat, seat.ToString(), "left") { By = "secretary" },
        };
    }
}
