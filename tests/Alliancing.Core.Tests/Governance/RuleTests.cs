using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Rules are data that print themselves.</summary>
public sealed class RuleTests
{
    [Fact]
    public void The_usual_rule_says_what_it_means() => Assert.Equal(
        [
            "Every eligible seat must assent; standing aside is not enough.",
            "Silence is not assent.",
            "There must be at least 2 eligible seats.",
            "It closes as soon as every eligible seat has been heard, and otherwise at its deadline, which itself counts.",
            "Without agreement the status quo stands.",
        ],
        Rule.Sentences);

    [Fact]
    public void A_rule_with_everything_says_everything()
    {
        DecisionRule rule = StandAsideAllowed with
        {
            DeemedAssent = new DeemedAssent(1),
            MinimumEligibleSeats = 1,
            Quorum = new Quorum(Rate.One),
            CloseWhenAllHeard = false,
            LateExtension = new LateExtension(Duration.FromHours(1), Duration.FromDays(1)),
            ResultsShown = ResultsShown.AfterClose,
            DeputyNotice = Duration.FromHours(36),
            DeputiesMayAppoint = true,
            RuleOfNecessity = true,
            JointConflicts = [["a", "b"]],
            CoolingOff = Duration.FromDays(30),
            Ratification = new Ratification(["a", "b"], 10),
            StandstillWorkingDays = 8,
            Ladder = [new("mediation", "the mediator", 20), new("independent chair", "the chair", 5, LadderPower.CastingVote), new("expert", "the expert", 1, LadderPower.Determination)],
        };

        Assert.Equal(
            [
                "Every eligible seat must assent or stand aside, and at least one must assent; with a seat standing aside it is a consensus and not unanimous.",
                "A seat that is silent for 1 working day after proven notice is taken to assent, and the result is a consensus by silence.",
                "There must be at least 1 eligible seat.",
                "At least all of the eligible seats must assent or stand aside for a quorum.",
                "It stays open until its deadline, which itself counts.",
                "A deciding vote in the last 1 hour keeps it open once, until 1 day after that vote.",
                "Positions are not shown before it closes.",
                "A deputy named after opening may speak 36 hours after the appointment.",
                "A deputy may appoint a deputy.",
                "When conflicts leave too few seats and every seat has declared its own, all may vote.",
                "When the exclusion of one of a and b is decided, none of them has a say.",
                "A refused proposal may not come back for 30 days without new information.",
                "It has no effect until a and b have ratified, within 10 working days of agreement.",
                "It has no effect for 8 working days after agreement.",
                "Without agreement it goes up the ladder: mediation (the mediator, 20 working days); independent chair (the chair, 5 working days, with a casting vote); expert (the expert, 1 working day, with power to determine the matter).",
                "Days are counted in working days of England and Wales.",
            ],
            rule.Sentences);
        Assert.Contains("until a has ratified", (rule with { Ratification = new Ratification(["a"], 10) }).ToString(), StringComparison.Ordinal);
        Assert.Contains("in the last 90 minutes", (rule with { LateExtension = new LateExtension(Duration.FromMinutes(90), Duration.FromDays(1)) }).ToString(), StringComparison.Ordinal);
        Assert.Contains("until 2 days after", (rule with { LateExtension = new LateExtension(Duration.FromMinutes(1), Duration.FromDays(2)) }).ToString(), StringComparison.Ordinal);
        Assert.Contains("in the last 1 minute keeps", (rule with { LateExtension = new LateExtension(Duration.FromMinutes(1), Duration.FromDays(2)) }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_is_named_where_working_days_count()
    {
        DecisionRule scottish = Rule with { Calendar = WorkingDays.Scotland };
        const string named = "Days are counted in working days of Scotland.";

        Assert.DoesNotContain(named, scottish.Sentences);
        Assert.Equal(named, (scottish with { DeemedAssent = new DeemedAssent(5) }).Sentences[^1]);
        Assert.Equal(named, (scottish with { Ratification = new Ratification(["a"], 5) }).Sentences[^1]);
        Assert.Equal(named, (scottish with { StandstillWorkingDays = 1 }).Sentences[^1]);
        Assert.Equal(named, (scottish with { Ladder = Ladder }).Sentences[^1]);
    }

    [Theory]
    [InlineData(50, VoteBase.VotesCast, Comparison.MoreThan, false, "More than half of the votes cast, assents and dissents alone, must assent.")]
    [InlineData(80, VoteBase.Eligible, Comparison.AtLeast, true, "At least 80 % of the eligible seats, heard or not, must assent, and none may dissent.")]
    [InlineData(100, VoteBase.NotStandingAside, Comparison.AtLeast, false, "At least all of the eligible seats that do not stand aside must assent.")]
    public void A_share_says_of_what(int percent, VoteBase of, Comparison comparison, bool unopposed, string sentence) =>
        Assert.Equal(sentence, new ShareTest(Rate.Percent(percent), of, comparison, unopposed).ToString());

    [Fact]
    public void A_count_says_of_how_many()
    {
        Assert.Equal("At least 3 of the 5 seats must assent.", new CountTest(3, 5).ToString());
        Assert.Equal("At least 3 of the 5 seats must assent, and none may dissent.", new CountTest(3, 5, Unopposed: true).ToString());
        Assert.Equal((5, 5), (new CountTest(5, 5).Needed, new CountTest(5, 5).Seats));
        Assert.Equal(1, new CountTest(1, 5).Needed);
    }

    [Fact]
    public void Rules_that_make_no_sense_are_refused_when_they_are_written()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareTest(Rate.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareTest(Rate.Percent(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareTest(Rate.Percent(100.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareTest(Rate.One, Comparison: Comparison.MoreThan));
        Assert.Equal(Rate.One, new ShareTest(Rate.One).Share);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareTest(Rate.One) with { Share = Rate.Zero });
        Assert.ThrowsAny<ArgumentException>(() => new ShareTest(Rate.One, (VoteBase)9));
        Assert.ThrowsAny<ArgumentException>(() => new ShareTest(Rate.One, VoteBase.Eligible, (Comparison)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quorum(Rate.Percent(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quorum(Rate.Percent(101)));
        Assert.ThrowsAny<ArgumentException>(() => new Quorum(Rate.One, (Comparison)9));
        Assert.Throws<ArgumentException>(() => new DeemedAssent(0));
        Assert.Equal(1, new DeemedAssent(1).WorkingDays);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LateExtension(Duration.Zero, Duration.FromHours(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LateExtension(Duration.FromHours(1), Duration.Zero));
        Assert.Throws<ArgumentException>(() => Rule with { OpenFor = Duration.Zero });
        Assert.Equal(Tick, (Rule with { OpenFor = Tick }).OpenFor);
        Assert.Throws<ArgumentException>(() => Rule with { DeputyNotice = -Tick });
        Assert.Throws<ArgumentException>(() => Rule with { CoolingOff = -Tick });
        Assert.Throws<ArgumentException>(() => Rule with { StandstillWorkingDays = -1 });
        Assert.Throws<ArgumentException>(() => Rule with { Version = " " });
        Assert.Throws<ArgumentException>(() => new Ratification([], 10));
        Assert.Contains("stands twice", Assert.Throws<ArgumentException>(() => new Ratification(["a", "a"], 10)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Ratification(["a"], 0));
        Assert.Throws<ArgumentException>(() => new LadderStep(" ", "x", 1));
        Assert.Throws<ArgumentException>(() => new LadderStep("x", " ", 1));
        Assert.Throws<ArgumentException>(() => new LadderStep("x", "x", 0));
        Assert.ThrowsAny<ArgumentException>(() => new LadderStep("x", "x", 1, (LadderPower)9));
        Assert.Equal("GV-015", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => Draft(Rule, matter: Matter(MatterClass.Operational))).Findings).Id);
    }

    [Fact]
    public void A_rule_holds_from_its_first_day_to_its_last()
    {
        DecisionRule dated = Rule with { From = new LocalDate(2026, 3, 2), To = new LocalDate(2026, 3, 3) };

        Assert.Equal([false, true, true, false], Enumerable.Range(1, 4).Select(day => dated.HoldsOn(new LocalDate(2026, 3, day))));
        Assert.NotNull(RuleBook.Evaluate([dated, dated with { From = new LocalDate(2026, 3, 4), To = null }]).Book);
        Assert.Equal("GV-011", Assert.Single(RuleBook.Evaluate([dated, dated with { From = new LocalDate(2026, 3, 3), To = null }]).Findings).Id);
        Assert.Equal("GV-011", Assert.Single(RuleBook.Evaluate([dated with { From = new LocalDate(2026, 3, 3), To = null }, dated]).Findings).Id);
        Assert.NotNull(RuleBook.Evaluate([dated, dated with { Class = MatterClass.Operational }]).Book);
        Assert.Throws<GovernanceRefusedException>(() => RuleBook.Create([dated, dated]));
    }

    [Fact]
    public void Without_a_deadline_the_rule_sets_it()
    {
        Assert.Equal(new Deadline(Opening + Duration.FromDays(10)), Draft().Open(Opening).AsAt(Opening).Deadline);
        Draft().Refused(new DecisionOpened(Opening, new Deadline(Opening)), "GV-050", "is not after the opening");
        Assert.NotNull(Draft().Open(Opening, new Deadline(Opening + Tick)));
        Open().Refused(new DecisionOpened(Later(1), null), "GV-048", "It opens once");
        Draft().GiveNotice(Opening, Opening).Refused(new NoticeGiven(Later(1), Later(2)), "GV-048", "Notice is given once");
        Open().Refused(new NoticeGiven(Later(1), Later(2)), "GV-048");
        Draft().Refused(new NoticeGiven(Later(1), Later(1) - Tick), "GV-050", "before the notice itself");
    }
}
