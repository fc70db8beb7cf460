using Alliancing.Governance;
using FsCheck.Xunit;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance.Cases;

/// <summary>Core counting, G01 to G20.</summary>
public sealed class CountingCases
{
    [Fact]
    public void G01_Five_assents_are_unanimous_and_close_at_once()
    {
        DecisionReport report = Marked("+++++").AsAt(Later(2));

        report.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal(Later(2), report.ClosedAt);
        Assert.True(report.IsAgreed);
        Assert.Empty(report.WouldChange);
        Assert.Empty(report.Unheard);
    }

    [Fact]
    public void G02_An_unheard_seat_lets_it_lapse_and_is_named()
    {
        DecisionReport report = Marked("++++.").AfterClose();

        report.Stands(DecisionOutcome.Lapsed, DecisionStatus.Decided);
        Assert.Equal("E", Assert.Single(report.Unheard).Seat.Name);
        Assert.Equal(Close, report.ClosedAt);
        Assert.Contains("Not heard: E\n", report.Explain(), StringComparison.Ordinal);
        Assert.Equal(["It would have been agreed if E had assented by 2026-03-09 17:00 GMT."], report.WouldChange);
    }

    [Fact]
    public void G03_One_tick_before_the_deadline_it_is_open()
    {
        DecisionReport report = Marked("++++.").AsAt(Close - Tick);

        report.Stands(DecisionOutcome.Undecided, DecisionStatus.Open);
        Assert.Null(report.ClosedAt);
        Assert.Equal([new NextStep("give a position", "E", new Deadline(Close))], report.Next);
        Marked("++++.").AtClose().Stands(DecisionOutcome.Undecided, DecisionStatus.Open);
    }

    [Fact]
    public void G04_A_vote_at_the_deadline_counts_and_one_tick_later_is_refused()
    {
        Decision decision = Marked("++++.");

        decision.Assent("e", Close).AtClose().Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        decision.Refused(new PositionGiven(Close + Tick, "e", Position.Assent), "GV-024", "closed at 2026-03-09 17:00", "lapsed");
    }

    [Fact]
    public void G05_Standing_aside_is_not_enough_unless_the_rule_allows_it()
    {
        DecisionReport refused = Marked("++++0").AsAt(Later(2));
        refused.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.StoodAside);
        Assert.Equal(["It would be agreed if E assented."], refused.WouldChange);

        DecisionReport allowed = Marked("++++0", StandAsideAllowed).AsAt(Later(2));
        allowed.Stands(DecisionOutcome.Consensus, DecisionStatus.Effective);
        Assert.Contains("Outcome: agreed by consensus (4 of 5 eligible assent)", allowed.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void G06_Five_standing_aside_are_no_support()
    {
        Marked("00000", StandAsideAllowed).AsAt(Later(2)).Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.NoSupport);
        Marked("00000").AsAt(Later(2)).Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.StoodAside);
        Marked("+0000", StandAsideAllowed).AsAt(Later(2)).Stands(DecisionOutcome.Consensus, DecisionStatus.Effective);
    }

    [Fact]
    public void G07_A_reasoned_dissent_stops_it_and_starts_the_escalation_clock()
    {
        DecisionReport report = Marked("++++-", Rule with { Ladder = Ladder }).AsAt(Later(2));

        report.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Deadlocked, NotAgreedCause.Dissent);
        Assert.Equal(Dissent, report["e"].Position);
        Assert.Equal([new NextStep("leadership team meeting", "the chair", Deadline.AtMidnightEnding(new LocalDate(2026, 3, 9)))], report.Next);
        Assert.Equal(["It would be agreed if E assented.", "E would agree if the day service stays open."], report.WouldChange);
    }

    [Fact]
    public void G08_Ninety_nine_assents_never_outweigh_one_dissent()
    {
        DecisionReport report = Marked(new string('+', 99) + "-", electorate: Seats(100)).AsAt(Later(2));

        report.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.Dissent);
    }

    [Fact]
    public void G09_A_reservation_leaves_it_unanimous_and_is_recorded_word_for_word()
    {
        DecisionReport report = Marked("++++r").AsAt(Later(2));

        report.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Contains("E: assents with a reservation: \"so long as the rota is shared\"", report.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void G10_Without_an_eligible_seat_nothing_can_be_decided()
    {
        Electorate vacant = Electorate.Of(Seat.Of(Participant.Provider("a", "A")), Seat.Of(Participant.Provider("b", "B")));
        Draft(electorate: vacant).Refused(new DecisionOpened(Opening, null), "GV-049", "A: nobody is entitled to speak for the seat");

        DecisionRule single = Rule with { MinimumEligibleSeats = 1 };
        DecisionReport report = Marked("RRRRR", single).AfterClose();
        report.Stands(DecisionOutcome.Inquorate, DecisionStatus.Decided);
        Assert.Equal(Close, report.ClosedAt);
        Assert.Throws<ArgumentException>(() => Rule with { MinimumEligibleSeats = 0 });
    }

    [Fact]
    public void G11_One_eligible_seat_is_too_few_unless_the_rule_says_otherwise()
    {
        DecisionReport report = Marked("+RRRR").AsAt(Later(2));
        report.Stands(DecisionOutcome.Inquorate, DecisionStatus.Decided);
        Assert.Equal(["It needs at least 2 eligible seats and has 1."], report.WouldChange);

        Marked("+RRRR", Rule with { MinimumEligibleSeats = 1 }).AsAt(Later(2)).Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Marked("++RRR").AsAt(Later(2)).Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
    }

    [Theory]
    [InlineData(6, 5)]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(1, 0)]
    public void G12_A_rule_that_nothing_or_everything_satisfies_is_refused(int needed, int seats) =>
        Assert.Contains($"{needed} assents out of {seats} seats", Assert.Throws<ArgumentOutOfRangeException>(() => new CountTest(needed, seats)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("+++++", DecisionOutcome.Unanimous, NotAgreedCause.None)]
    [InlineData("+++--", DecisionOutcome.Majority, NotAgreedCause.None)]
    [InlineData("++0--", DecisionOutcome.NotAgreed, NotAgreedCause.TooFewAssents)]
    [InlineData("0000-", DecisionOutcome.NotAgreed, NotAgreedCause.NoSupport)]
    public void G12_A_count_is_met_exactly(string marks, DecisionOutcome outcome, NotAgreedCause cause)
    {
        DecisionRule rule = new(MatterClass.Operational, new CountTest(3, 5));

        DecisionReport report = Marked(marks, rule).AsAt(Later(2));
        Assert.Equal((outcome, cause), (report.Outcome, report.Cause));
        GovernanceRefusedException exception = Assert.Throws<GovernanceRefusedException>(() => Draft(rule, Seats(4)));
        Assert.Equal("GV-014", Assert.Single(exception.Findings).Id);
    }

    [Fact]
    public void G13_One_organisation_has_one_voice_and_related_bodies_need_a_ground()
    {
        ElectorateOutcome twice = Electorate.Evaluate([Seat.Of("a"), Seat.Of("b"), Seat.Of("a")]);
        Assert.Null(twice.Electorate);
        Assert.Equal(("GV-002", "electorate[a]"), (Assert.Single(twice.Findings).Id, twice.Findings[0].Path));

        Seat parent = Seat.Of("a", "Alder") with { RelatedGroup = "Alder group" };
        Seat child = Seat.Of("b", "Birch") with { RelatedGroup = "Alder group" };
        Seat other = Seat.Of("c", "Cedar") with { RelatedGroup = "Cedar group" };
        ElectorateOutcome related = Electorate.Evaluate([parent, child, other]);
        Assert.Null(related.Electorate);
        Assert.Equal("GV-003", Assert.Single(related.Findings).Id);
        Assert.Contains("Alder and Birch are related (Alder group) and would have 2 voices", related.Findings[0].Message, StringComparison.Ordinal);

        Electorate allowed = Electorate.Create([parent, child, other], relatedBodiesAllowed: "clause 5.3");
        Assert.Equal("clause 5.3", allowed.RelatedBodiesAllowed);
        Assert.Equal(3, allowed.Seats.Count);
        Assert.NotNull(Electorate.Evaluate([parent, other]).Electorate);
    }

    [Fact]
    public void G14_Two_representatives_who_disagree_leave_the_organisation_unheard()
    {
        Seat two = Seat.Of(Participant.Provider("e", "E"), new Person("eva", "Eva"), new Person("eli", "Eli"));
        Decision split = Open(electorate: Electorate.Of(Seat.Of("a"), Seat.Of("b"), two))
            .Say("e", Position.Assent, Later(1), by: "eva")
            .Say("e", Dissent, Later(2), by: "eli")
            .Assent("a", Later(3)).Assent("b", Later(3));

        DecisionReport report = split.AfterClose();
        Assert.Equal(PositionKind.NotHeard, report.Says("e"));
        Assert.Equal(DecisionOutcome.Lapsed, report.Outcome);
        Finding warning = Assert.Single(report.Warnings);
        Assert.Equal(("GV-072", Severity.Warning), (warning.Id, warning.Severity));

        DecisionReport joined = split.Say("e", Position.Assent, Later(4), by: "eli").AsAt(Later(4));
        Assert.Equal(PositionKind.Assent, joined.Says("e"));
        Assert.Empty(joined.Warnings);
        Assert.Equal(PositionKind.Dissent, split.Say("e", Dissent, Later(4)).AsAt(Later(4)).Says("e"));
    }

    [Theory]
    [InlineData(Comparison.AtLeast, DecisionOutcome.Unanimous)]
    [InlineData(Comparison.MoreThan, DecisionOutcome.Inquorate)]
    public void G15_Half_of_sixteen_depends_on_the_wording(Comparison comparison, DecisionOutcome outcome)
    {
        DecisionRule rule = DecisionRule.Majority(MatterClass.Operational) with { Quorum = new Quorum(Rate.Percent(50), comparison) };
        string eight = new string('+', 8) + new string('.', 8);

        DecisionReport report = Marked(eight, rule, Seats(16)).AfterClose();
        Assert.Equal(outcome == DecisionOutcome.Inquorate ? outcome : DecisionOutcome.Majority, report.Outcome);
        Assert.Equal(DecisionOutcome.Inquorate, Marked("+++++++.........", rule, Seats(16)).AfterClose().Outcome);
        Assert.Equal(DecisionOutcome.Majority, Marked("+++++++++.......", rule, Seats(16)).AfterClose().Outcome);
        Assert.Contains(comparison == Comparison.AtLeast ? "At least half of the eligible seats" : "More than half of the eligible seats", rule.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void G16_No_dissent_ever_helps_and_no_assent_ever_hurts()
    {
        foreach (DecisionRule rule in Rules.All)
        {
            foreach (string marks in Ballots.Of(4))
            {
                bool agreed = Ballots.Agreed(rule, marks);
                for (int seat = 0; seat < marks.Length; seat++)
                {
                    Assert.False(!agreed && Ballots.Agreed(rule, Ballots.With(marks, seat, '-')), $"{rule.Test}: a dissent of seat {seat} carries {marks}");
                    Assert.False(agreed && !Ballots.Agreed(rule, Ballots.With(marks, seat, '+')), $"{rule.Test}: an assent of seat {seat} stops {marks}");
                }
            }
        }
    }

    [Property(MaxTest = 200)]
    public void G17_The_order_of_votes_and_of_seats_never_bears_on_outcome_or_explanation(int seed)
    {
        string marks = Ballots.Of(5).ElementAt((int)(unchecked((uint)seed) % 3125));
        int[] order = [.. Enumerable.Range(0, 5).OrderBy(n => unchecked((uint)(((n + 1) * 2654435761L) + (seed * 40503L))))];
        DecisionRule rule = Rule with { CloseWhenAllHeard = false };
        Decision straight = Open(rule);
        Decision shuffled = Open(rule);
        for (int n = 0; n < 5; n++)
        {
            straight = Say(straight, n, marks[n], Later(1));
            shuffled = Say(shuffled, order[n], marks[order[n]], Later(1));
        }

        Assert.Equal(straight.AfterClose().Outcome, shuffled.AfterClose().Outcome);
        Assert.Equal(straight.AfterClose().Explain(), shuffled.AfterClose().Explain());

        string[] seats = [.. order.Select(n => Names[n])];
        DecisionReport reseated = Marked(string.Concat(order.Select(n => marks[n])), rule, Of(seats)).AfterClose();
        Assert.Equal((straight.AfterClose().Outcome, straight.AfterClose().Cause), (reseated.Outcome, reseated.Cause));
    }

    [Fact]
    public void G18_With_five_of_twenty_standing_aside_eight_assents_are_a_majority_of_the_rest()
    {
        DecisionRule rule = DecisionRule.Majority(MatterClass.Operational, VoteBase.NotStandingAside);

        Assert.Equal(DecisionOutcome.Majority, Marked(Line(8, 7, 5), rule, Seats(20)).AsAt(Later(2)).Outcome);
        DecisionReport seven = Marked(Line(7, 8, 5), rule, Seats(20)).AsAt(Later(2));
        Assert.Equal((DecisionOutcome.NotAgreed, NotAgreedCause.TooFewAssents), (seven.Outcome, seven.Cause));
        Assert.Equal(DecisionOutcome.NotAgreed, Marked(Line(7, 0, 5) + "........", rule, Seats(20)).AfterClose().Outcome);
        Assert.Equal(DecisionOutcome.Majority, Marked(Line(8, 0, 5) + ".......", rule, Seats(20)).AfterClose().Outcome);
    }

    [Theory]
    [InlineData(VoteBase.VotesCast, DecisionOutcome.Majority)]
    [InlineData(VoteBase.NotStandingAside, DecisionOutcome.Majority)]
    [InlineData(VoteBase.Eligible, DecisionOutcome.NotAgreed)]
    public void G19_Five_for_four_against_one_aside_passes_when_votes_cast_are_counted(VoteBase of, DecisionOutcome outcome) =>
        Assert.Equal(outcome, Marked(Line(5, 4, 1), DecisionRule.Majority(MatterClass.Operational, of), Seats(10)).AsAt(Later(2)).Outcome);

    [Fact]
    public void G20_The_shortcut_needs_four_fifths_and_no_opposition()
    {
        DecisionRule rule = new DecisionRule(MatterClass.Operational, new ShareTest(Rate.Percent(80), Unopposed: true)) with { OpenFor = Duration.FromDays(14) };
        Decision Ten(string marks)
        {
            Decision decision = Draft(rule, Seats(10)).Open(Opening);
            for (int n = 0; n < 10; n++)
                decision = PositionFor(marks[n]) is { } position ? decision.Say($"s{n + 1}", position, Opening + Duration.FromDays(3)) : decision;
            return decision;
        }

        Instant end = Opening + Duration.FromDays(14);
        Assert.Equal(DecisionOutcome.Undecided, Ten("++++++++..").AsAt(end).Outcome);
        Assert.Equal(DecisionOutcome.Majority, Ten("++++++++..").AsAt(end + Tick).Outcome);
        DecisionReport seven = Ten("+++++++...").AsAt(end + Tick);
        Assert.Equal((DecisionOutcome.NotAgreed, NotAgreedCause.TooFewAssents), (seven.Outcome, seven.Cause));
        DecisionReport opposed = Ten("+++++++++-").AsAt(end + Tick);
        Assert.Equal((DecisionOutcome.NotAgreed, NotAgreedCause.Dissent), (opposed.Outcome, opposed.Cause));
        DecisionReport atOnce = Ten("++++++++++").AsAt(Opening + Duration.FromDays(3));
        Assert.Equal((DecisionOutcome.Unanimous, Opening + Duration.FromDays(3)), (atOnce.Outcome, atOnce.ClosedAt));
    }

    private static string Line(int assents, int dissents, int aside) => new string('+', assents) + new string('-', dissents) + new string('0', aside);

    private static Decision Say(Decision decision, int seat, char mark, Instant at) => mark switch
    {
        'R' => StepBack(decision, Names[seat], at),
        _ => PositionFor(mark) is { } position ? decision.Say(Names[seat], position, at) : decision,
    };
}
