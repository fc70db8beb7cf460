using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class LimitTests
{
    private static RiskShareSchedule Redistributing(Destination excess) =>
        Both(Shares, new Limit(Level.Whole(Basis.Fee), excess, Each: Side.Provider));

    [Theory]
    [InlineData(4.99, "alder 4.99")]
    [InlineData(5, "alder 5.00")]
    [InlineData(5.01, "council 0.01, alder 5.00")]
    public void Limit_before_the_curve_cuts_the_slice(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(Limit.Side(Pc(5), Basis.Target, To.Owner), Curve.Flat(Rate.One, To.Residual), AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    [Theory]
    [InlineData(9.98, "alder 4.99, residual 4.99")]
    [InlineData(10, "alder 5.00, residual 5.00")]
    [InlineData(12, "council 1.00, alder 5.00, residual 6.00")]
    public void Limit_after_the_curve_caps_the_live_amount(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(Curve.Flat(Pc(50), To.Residual), Limit.Side(OfTarget(5), To.Owner), AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    [Fact]
    public void T57_Order_of_limit_and_share_is_a_term_of_the_contract()
    {
        Curve share = Curve.Flat(Pc(80), To.Owner);
        Limit cap = Limit.Side(OfTarget(5), To.Owner);

        Assert.Equal("council 6.00, alder 4.00", Both(cap, share, AllToAlder).Due(10));
        Assert.Equal("council 5.00, alder 5.00", Both(share, cap, AllToAlder).Due(10));
    }

    [Fact]
    public void Limit_before_the_curve_is_measured_before_the_portion_and_after_it_behind()
    {
        Assert.Equal("council 2.50, alder 2.50", Both(Limit.Side(Pounds(5), To.Owner), AllToAlder).WithPortion(50).Due(10));
        Assert.Equal("alder 5.00", Both(Curve.Flat(Rate.One, To.Owner), Limit.Side(Pounds(5), To.Owner), AllToAlder).WithPortion(50).Due(10));
    }

    [Fact]
    public void Limit_below_a_deductible_leaves_nothing() =>
        Assert.Equal("council 7.00, residual 3.00", Both(new Deductible(Pounds(3), To.Residual), Limit.Side(Pounds(2), To.Owner), AllToAlder).Due(10));

    [Theory]
    [InlineData(10, "alder 5.00, birch 4.00, cedar 1.00")]
    [InlineData(12, "council 1.00, alder 5.00, birch 5.00, cedar 1.00")]
    [InlineData(5, "alder 2.50, birch 1.50, cedar 1.00")]
    [InlineData(6, "alder 3.13, birch 1.87, cedar 1.00")]
    public void T44_Excess_goes_to_those_with_headroom_until_it_is_settled(decimal pain, string dues)
    {
        RiskShareSchedule terms = Redistributing(To.ParticipantsWithHeadroom(Basis.Volume).Then(To.Owner));
        Outturn outturn = Variance(-pain).WithFees(5, 5, 1).With(Basis.Volume, ("alder", 50), ("birch", 30), ("cedar", 20));

        Assert.Equal(Mirror(dues), terms.Due(outturn));
        Assert.Equal(dues, terms.Due(Variance(pain).WithFees(5, 5, 1).With(Basis.Volume, ("alder", 50), ("birch", 30), ("cedar", 20))));
    }

    [Fact]
    public void T45_Excess_goes_straight_to_the_owner() =>
        Assert.Equal("council -2.40, alder -5.00, birch -3.60, cedar -1.00", Redistributing(To.Owner).Due(Variance(-12).WithFees(5, 5, 1)));

    [Fact]
    public void Headroom_may_be_weighted_by_a_product() => Assert.Equal(
        "council 1.00, alder 5.00, birch 5.00, cedar 1.00",
        Redistributing(To.ParticipantsWithHeadroom(SplitRule.Product(Basis.Fee, Basis.Fee)).Then(To.Owner)).Due(Variance(12).WithFees(5, 5, 1)));

    [Fact]
    public void Limit_on_each_may_be_the_lower_or_the_higher_of_several()
    {
        RiskShareSchedule Terms(Level level) => Both(Shares, new Limit(level, To.Owner, Each: Recipients.Of("alder", "birch")));
        Level[] levels = [Level.Whole(Basis.Fee), Pounds(4)];

        Assert.Equal("council 2.00, alder 4.00, birch 2.00, cedar 2.00", Terms(Level.LowerOf(levels)).Due(Variance(10).WithFees(5, 2)));
        Assert.Equal("alder 5.00, birch 3.00, cedar 2.00", Terms(Level.HigherOf(levels)).Due(Variance(10).WithFees(5, 2)));
        Assert.Equal("council 2.00, alder 4.00, birch 2.00, cedar 2.00", Terms(Level.LowerOf(levels[1], levels[0])).Due(Variance(10).WithFees(5, 2)));
        Assert.Equal("alder 5.00, birch 3.00, cedar 2.00", Terms(Level.HigherOf(levels[1], levels[0])).Due(Variance(10).WithFees(5, 2)));
    }

    [Fact]
    public void T07_Limit_is_the_lower_of_two_bases()
    {
        RiskShareSchedule terms = Both(Limit.Side(Level.LowerOf(Level.Of(Pc(8), Basis.Revenue), OfTarget(4)), To.Owner), AllToAlder);

        Assert.Equal(Money.Pounds(1_090_478.64m), terms.Settle(Outturn(93_411_313, 83_411_313).With(Basis.Revenue, 13_630_983))["alder"].Due);
    }

    [Fact]
    public void Limit_on_each_at_a_rate_holds_the_providers_unless_others_are_named()
    {
        Outturn outturn = Variance(16).With(Basis.Fee, ("council", 2), ("alder", 6), ("birch", 6), ("cedar", 6));

        Assert.Equal("council 7.00, alder 3.00, birch 3.00, cedar 3.00", Both(Split.Equally(Recipients.Everyone), Limit.EachAt(Pc(50), Basis.Fee, To.Owner)).Due(outturn));
        Assert.Equal("council 1.00, alder 4.00, birch 4.00, cedar 4.00, residual 3.00", Both(Split.Equally(Recipients.Everyone), Limit.EachAt(Pc(50), Basis.Fee, To.Residual, Side.Owner)).Due(outturn));
    }

    [Fact]
    public void Limit_on_a_group_s_account_reads_the_sum_of_its_members()
    {
        RiskShareSchedule terms = Both(
            Split.Agreed(("group:team", Pc(80)), ("cedar", Pc(20))),
            new Limit(Level.Whole(Basis.Fee), To.Owner, Each: Recipients.Of("group:team", "cedar")),
            new Split(Basis.Fee, Recipients.Of("alder", "birch"), Account.Group("team")));

        Assert.Equal("council 7.00, alder 4.00, birch 2.00, cedar 1.00", terms.Due(Variance(14).WithFees(4, 2)));
    }

    [Fact]
    public void Floor_of_an_owner_funded_side_is_paid_by_the_owner()
    {
        Settlement settlement = Schedule(Component.Excess("bonus", [Limit.Floor(Pounds(5), Account.Owner), AllToAlder], [])).Settle(Variance(-3));

        Assert.Equal("council -5.00, alder 5.00", Due(settlement));
        Assert.Equal(Money.Pounds(-3), settlement.Lines.Single(l => l.Category == LineCategory.Funding).Amount);
    }

    [Theory]
    [InlineData(4, "alder 2.00, birch 2.00")] // live 2, floor 2: nothing moves
    [InlineData(3, "alder 1.00, birch 2.00")]
    [InlineData(2, "birch 2.00")]
    [InlineData(1, "birch 1.00")]
    public void Floor_takes_from_its_source_what_is_missing(decimal variance, string dues) =>
        Assert.Equal(dues, Both(Curve.Flat(Pc(50), To.Participant("alder")), Limit.Floor(Pounds(2), Account.Of("alder")), Split.Agreed(("birch", Rate.One))).Due(variance));

    [Fact]
    public void Floor_that_its_source_cannot_fill_is_paid_in_part_and_reported()
    {
        RiskShareSchedule terms = Both(Curve.Flat(Pc(50), To.Owner), Limit.Floor(Pounds(4), Account.Owner), AllToAlder);

        Settlement lacking = terms.Settle(Variance(3));

        Assert.Equal("alder 3.00", Due(lacking));
        Finding finding = Assert.Single(lacking.Findings);
        Assert.Equal(("RS-030", Severity.Warning, "components[cost].gain[1]"), (finding.Id, finding.Severity, finding.Path));
        Assert.Equal("the floor needs £2.50 from the owner, which holds £1.50. The remaining £1.00 is not paid.", finding.Message);
        Assert.Empty(terms.Settle(Variance(4)).Findings);
        Assert.Equal("alder 4.00", terms.Due(4));
        Assert.Equal("council 1.00, alder 4.00", terms.Due(5));
    }

    [Fact]
    public void Floor_from_a_reserve_is_always_paid() =>
        Assert.Equal("alder 5.00, reserve:pot -2.00", Both(Limit.Floor(Pounds(5), Account.Reserve("pot")), AllToAlder).Due(3));

    [Fact]
    public void Floor_without_a_curve_takes_the_whole_slice() =>
        Assert.Equal("alder 3.00", Both(Limit.Floor(Pounds(3), Account.Reserve("pot")), AllToAlder).Due(3));

    [Theory]
    [InlineData(10, "council 4.00, alder 2.50, birch 1.50, cedar 2.00")] // cedar is lifted from 1 to 2
    [InlineData(20, "council 10.00, alder 5.00, birch 3.00, cedar 2.00")]
    public void Floor_on_each_lifts_who_is_below_it(decimal variance, string dues) =>
        Assert.Equal(dues, Both(Curve.Flat(Pc(50), To.Owner), Shares, new Limit(AtLeast: Pounds(2), From: Account.Owner, Each: Recipients.Of("cedar"))).Due(variance));

    // Shortfalls are 3, 7 and 8; the owner holds 1.80 and shares it 3 : 7 : 8.
    [Fact]
    public void Floor_on_each_that_cannot_be_filled_is_shared_by_what_each_lacks()
    {
        RiskShareSchedule terms = Both(
            Curve.Flat(Pc(90), To.Owner),
            Split.Agreed(("alder", Pc(50)), ("birch", Pc(25)), ("cedar", Pc(25))),
            new Limit(AtLeast: Level.Whole(Basis.Fee), From: Account.Owner, Each: Side.Provider));

        Settlement settlement = terms.Settle(Variance(18).WithFees(11.1m, 11.05m, 12.05m));

        Assert.Equal("alder 8.40, birch 4.75, cedar 4.85", Due(settlement));
        Finding finding = Assert.Single(settlement.Findings);
        Assert.Equal("RS-030", finding.Id);
        Assert.Equal("the floor needs £18.00 from the owner, which holds £1.80. The remaining £16.20 is not paid.", finding.Message);
    }

    [Fact]
    public void Limit_shows_what_it_compared_and_removed()
    {
        TraceNode side = Both(Limit.Side(OfTarget(5), To.Owner), AllToAlder).Settle(Variance(7)).Trace!.Nodes[0].Children[0];
        TraceNode each = Redistributing(To.Owner).Settle(Variance(12).WithFees(5, 5, 1)).Trace!.Nodes[0].Children[1];
        TraceNode floor = Both(Limit.Floor(Pounds(5), Account.Reserve("pot")), AllToAlder).Settle(Variance(3)).Trace!.Nodes[0].Children[0];
        TraceNode live = Both(Curve.Flat(Rate.One, To.Owner), Limit.Side(OfTarget(5), To.Owner), AllToAlder).Settle(Variance(7)).Trace!.Nodes[0].Children[1];

        Assert.Equal(
            [
                "~  limit: The amount is at most 5 % of target; the excess goes to the owner.",
                "reads live amount = £7.00, from components[cost]",
                "reads slice from = £0.00, from components[cost]",
                "reads slice to = £7.00, from components[cost]",
                "reads slice to now = £5.00, from the level, within the slice",
                "reads removed by the limit = £2.00, from the amount above it",
                "~.atMost  level: 5 % of target; reads target = £100.00, from outturn.target; uses rate = 5 %, from terms; gives £5.00",
                "moves £2.00 from live to council",
                "gives £5.00",
                "~  limit: The amount of each of providers is at most 100 % of fee; the excess goes to the owner.",
                "reads live amount = £0.00, from components[cost].gain[0]",
                "reads held by alder = £6.00, from the moves so far",
                "reads held by birch = £3.60, from the moves so far",
                "reads held by cedar = £2.40, from the moves so far",
                "reads removed by the limit = £2.40, from the amount above it",
                "~.atMost[alder]  level: 100 % of fee; reads fee = £5.00, from outturn.bases.fee.alder; uses rate = 100 %, from terms; gives £5.00",
                "~.atMost[birch]  level: 100 % of fee; reads fee = £5.00, from outturn.bases.fee.birch; uses rate = 100 %, from terms; gives £5.00",
                "~.atMost[cedar]  level: 100 % of fee; reads fee = £1.00, from outturn.bases.fee.cedar; uses rate = 100 %, from terms; gives £1.00",
                "moves £1.00 from alder to live",
                "moves £1.40 from cedar to live",
                "moves £2.40 from live to council",
                "gives £0.00",
                "~  limit: The amount is at least £5.00; the shortfall comes from reserve 'pot'; reads live amount = £3.00, from components[cost]; uses at least = £5.00, from terms; moves £2.00 from reserve:pot to live; gives £5.00",
                "~  limit: The amount is at most 5 % of target; the excess goes to the owner.",
                "reads live amount = £7.00, from components[cost].gain[0]",
                "reads removed by the limit = £2.00, from the amount above it",
                "~.atMost  level: 5 % of target; reads target = £100.00, from outturn.target; uses rate = 5 %, from terms; gives £5.00",
                "moves £2.00 from live to council",
                "gives £5.00",
            ],
            new[] { side, each, floor, live }.SelectMany(n => n.Printed()));
    }
}
