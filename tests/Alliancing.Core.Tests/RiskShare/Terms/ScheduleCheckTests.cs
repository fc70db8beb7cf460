using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>What terms name is checked where they name it, every problem at once.</summary>
public sealed class ScheduleCheckTests
{
    private static readonly RiskShareSchedule Good = Both(AllToAlder);
    private static readonly ClosingClamp Clamp = new(Side.Provider, Account.Owner, Pounds(2));

    private static RiskShareSchedule Portions(params ReadOnlySpan<Component> components) => Schedule(components);

    private static Component Part(string id, decimal percent, Measure? measure = null) => new(id, measure ?? new SavingMeasure(), [AllToAlder], [AllToAlder], Portion: Pc(percent));

    [Fact]
    public void Portions_of_one_measure_add_up()
    {
        Assert.Empty(Portions(Part("a", 60), Part("b", 40)).Refused());
        Assert.Equal(["RS-011 components[a].portion"], Portions(Part("a", 60), Part("b", 40.01m)).Refused());
        Assert.Equal(["RS-012 components[a].portion"], Portions(Part("a", 60), Part("b", 39.99m)).Refused());
        Assert.Equal(["RS-012 components[a].portion", "RS-012 components[b].portion"], Portions(Part("a", 60), Part("b", 60, new SavingMeasure("b"))).Refused());
        Assert.Empty(Portions(Part("a", 60) with { Funding = Funding.Owner }, Part("b", 60) with { Funding = Funding.Owner }).Refused());
    }

    [Fact]
    public void A_portion_out_of_its_range_is_one_finding_and_left_out_of_the_sum()
    {
        Assert.Equal(["RS-011 components[a].portion"], Portions(Part("a", 0), Part("b", 100)).Refused());
        Assert.Equal(["RS-011 components[a].portion"], Portions(Part("a", -1), Part("b", 100)).Refused());
        Assert.Equal(["RS-011 components[a].portion"], Portions(Part("a", 100.01m), Part("b", 100)).Refused());
        Assert.Equal(["RS-011 components[a].portion"], Portions(Part("a", 100.01m) with { Funding = Funding.Owner }).Refused());
    }

    [Fact]
    public void Names_and_lists()
    {
        Assert.Equal(["RS-028 groups[team]", "RS-039 payees[a b]", "RS-028 reserves[pot]"], (Good with
        {
            Groups = [new ParticipantGroup("team", ["alder"]), new ParticipantGroup("team", ["birch"])],
            Payees = [new OutsidePayee("a b")],
            Reserves = [new TaggedReserve("pot"), new TaggedReserve("pot")],
        }).Refused());
        Assert.Equal(["RS-010 groups[team]", "RS-010 groups[team]", "RS-028 groups[team]"], (Good with { Groups = [new ParticipantGroup("team", ["willow", "alder", "yew", "alder"])] }).Refused());
        Assert.Equal(["RS-039 components[closing]", "RS-039 components[entitlements]"], Schedule(Part("closing", 50), Part("entitlements", 50)).Refused());
    }

    [Theory]
    [InlineData("owner")]
    [InlineData("residual")]
    [InlineData("owners")]
    [InlineData("providers")]
    [InlineData("everyone")]
    public void Fixed_words_name_no_participant(string word)
    {
        Assert.Contains($"RS-039 participants[{word}]", (Good with { Participants = [.. People, Participant.Provider(word, "O")] }).Refused());
        Assert.Empty((Good with { Participants = [.. People, Participant.Provider(word + "1", "O")] }).Refused());
    }

    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(0, 0.1, 0, true)]
    [InlineData(1, 0, 0, false)]
    [InlineData(0, 1, -1, false)]
    [InlineData(0, 1, 0, true)]
    [InlineData(0, 1, 10, true)]
    [InlineData(0, 1, 11, false)]
    public void Scales(decimal from, decimal to, int places, bool sound) =>
        Assert.Equal(sound ? [] : ["RS-017 scores[quality]"], (Good with { Scores = [new ScoreScale("quality", from, to, places)] }).Refused());

    [Fact]
    public void Clamps()
    {
        string[] Refused(ClosingClamp clamp) => (Good with { Closing = [Clamp, clamp] }).Refused();

        Assert.Equal(["RS-010 closing[1].of[0]"], Refused(Clamp with { Of = Recipients.Of("willow") }));
        Assert.Equal(["RS-028 closing[1].of[1]"], Refused(Clamp with { Of = Recipients.Of("alder", "alder") }));
        Assert.Equal(["RS-013 closing[1].atMost"], Refused(Clamp with { AtMost = Pounds(-1) }));
        Assert.Equal(["RS-013 closing[1].atLeast"], Refused(Clamp with { AtLeast = Pounds(-1) }));
        Assert.Equal(["RS-036 closing[1].of"], Refused(Clamp with { Of = Recipients.Of("alder", "residual") }));
        Assert.Equal(["RS-036 closing[1].counterparty", "RS-050 closing[1].counterparty"], Refused(Clamp with { Counterparty = Account.Group("team") }));
        Assert.Equal(["RS-010 closing[1].components", "RS-010 closing[1].components"], Refused(Clamp with { Components = ["works", "cost", "roads"] }));
        Assert.Equal(["RS-007 closing[1].atMost.of"], Refused(Clamp with { AtMost = Level.Whole(Basis.Amount), Together = true }));
        Assert.Empty(Refused(Clamp with { AtMost = null, AtLeast = Pounds(0), Components = ["cost"], Counterparty = Account.Residual }));
    }

    [Fact]
    public void The_bounds_of_a_joint_clamp_are_of_a_side_and_of_others_of_each()
    {
        Finding Of(bool together) => Assert.Single((Good with { Closing = [Clamp with { AtMost = Level.Whole(Basis.Amount), Together = together }] }).Refusals());

        Assert.Contains("which no single participant has", Of(together: false).Message, StringComparison.Ordinal);
        Assert.Contains("there is no live amount before the curve", Of(together: true).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Owners()
    {
        string[] Refused(SplitRule owners) => (Good with { Participants = TwoOwners, Groups = [], Owners = owners }).Refused();

        Assert.Equal(["RS-007 owners.bases[1]"], Refused(SplitRule.Product(Basis.Fee, Basis.Target)).Select(f => f.Replace("owners.by", "owners", StringComparison.Ordinal)));
        Assert.Equal(["RS-023 owners"], Refused(SplitRule.Shares(("council", Pc(50)), ("board", Pc(30)), ("alder", Pc(20)))));
        Assert.Equal(["RS-005 owners.shares[1]"], Refused(SplitRule.Shares(("council", Pc(110)), ("board", Pc(-10)))));
        Assert.Equal(["RS-002 owners"], Refused(SplitRule.Shares(("council", Pc(50)), ("board", Pc(50.01m)))));
        Assert.Equal(["RS-023 owners"], Refused(SplitRule.Claims(ClaimsRule.EqualAwards, Basis.Fee)));
        Assert.Empty(Refused(Basis.Fee));
        Assert.Empty(Refused(SplitRule.Product(Basis.Fee, Basis.Contribution)));
    }

    [Fact]
    public void Entitlements()
    {
        string[] Refused(LineCategory category, Basis by) => (Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee), new Entitlement(category, by)] }).Refused();

        Assert.Equal(["RS-023 entitlements[1].category"], Refused(LineCategory.Clamp, Basis.Fee));
        Assert.Equal(["RS-007 entitlements[1].by"], Refused(LineCategory.Fee, Basis.Target));
        Assert.Equal(["RS-007 entitlements[1].by"], Refused(LineCategory.Fee, Basis.Equal));
        Assert.Empty(Refused(LineCategory.ReimbursedCost, Basis.Named("cost")));
    }

    [Fact]
    public void Splits_and_what_follows_them()
    {
        string[] Gain(params ReadOnlySpan<Stage> stages) => Schedule(Component.Saving("cost", ValueList.Create(stages), [])).Refused();

        Assert.Equal(["RS-028 components[cost].gain[0].by.shares[2]"], Gain(Split.Agreed(("alder", Pc(50)), ("birch", Pc(30)), ("alder", Pc(20)))));
        Assert.Equal(["RS-028 components[cost].gain[0].by.shares[1]"], Gain(Split.Agreed(("council", Pc(50)), ("owner", Pc(50)))));
        Assert.Equal(["RS-040 components[cost].gain[0].kept[0]", "RS-040 components[cost].gain[0].kept[1]"], Gain(new Deductible(Pounds(1), To.Owner.Then(To.Residual).Then(To.CarriedForward)), AllToAlder));
        Assert.Equal(["RS-013 components[cost].gain[0].kept[0].upTo"], Gain(new Deductible(Pounds(1), To.Of(Account.Owner, Pounds(-1)).Then(To.Residual)), AllToAlder));
        Assert.Equal(["RS-007 components[cost].gain[1].excess[0].participantsWithHeadroom"], Gain(AllToAlder, new Limit(Pounds(1), To.ParticipantsWithHeadroom(Basis.Target).Then(To.Owner), Each: Side.Provider)));
        Assert.Equal(["RS-013 components[cost].gain[0].reach.lowerOf[1]"], Gain(new Threshold(Level.LowerOf(Pounds(1), Pounds(-1)), To.Owner), AllToAlder));
        Assert.Equal(["RS-013 components[cost].gain[0].reach.higherOf[0]"], Gain(new Threshold(Level.HigherOf(Pounds(-1), Pounds(1)), To.Owner), AllToAlder));
    }

    [Fact]
    public void A_measure_of_its_own_and_what_it_reads()
    {
        string[] Refused(Measure measure) => Schedule(new Component("x", measure, [AllToAlder], [AllToAlder])).Refused();
        RiskShareSchedule pool = Schedule(new Component("x", new ScoreMeasure(Number(1), 1, Pounds(1), Pounds(1), "not an id"), [AllToAlder], [AllToAlder]));

        Assert.Equal(["RS-039 components[x].measure.of"], Refused(new SavingMeasure("not an id")));
        Assert.Equal(["RS-039 components[x].measure.of"], Refused(new ExcessMeasure("not an id")));
        Assert.Equal(["RS-039 components[x].measure.of"], pool.Refused());
        Assert.Equal(["RS-039 components[x].measure.quantity"], Refused(new QuantityMeasure("not an id", 1, QuantityDirection.AboveBase, Number(1))));
        Assert.Equal(["RS-006 components[x].measure.price.by"], Refused(new QuantityMeasure("days", 1, QuantityDirection.AboveBase, RateExpression.Linear(Driver.Score("speed"), min: 0))));
    }

    [Fact]
    public void Terms_and_schedules_that_are_missing_are_refused_by_name()
    {
        Assert.Equal("schedule", Assert.Throws<ArgumentNullException>(() => RiskShareTerms.Evaluate(null!)).ParamName);
        Assert.Equal("terms", Assert.Throws<ArgumentNullException>(() => new RiskShareCalculator().Evaluate(null!, Variance(1))).ParamName);
        Assert.Equal("outturn", Assert.Throws<ArgumentNullException>(() => new RiskShareCalculator().Evaluate(RiskShareTerms.Create(Good), (Outturn)null!)).ParamName);
        Assert.Equal("history", Assert.Throws<ArgumentNullException>(() => new RiskShareCalculator().Evaluate(RiskShareTerms.Create(Good), (SettlementHistory)null!)).ParamName);
        Assert.Equal("terms", Assert.Throws<ArgumentNullException>(() => Foresight.Exposure(null!, Variance(1))).ParamName);
        Assert.Equal("outturn", Assert.Throws<ArgumentNullException>(() => RiskShareTerms.Create(Good).Exposure(null!)).ParamName);
        Assert.Equal("terms", Assert.Throws<ArgumentNullException>(() => Foresight.Review(null!)).ParamName);
    }
}
