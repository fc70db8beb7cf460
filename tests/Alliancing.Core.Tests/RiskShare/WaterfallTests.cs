using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class WaterfallTests
{
    [Theory]
    [InlineData(0.5, "alder 0.50")]
    [InlineData(1, "alder 1.00")]
    [InlineData(3, "alder 1.80, birch 1.20")] // the host bears the first 1.00, the rest is 40 : 60
    public void A_participant_goes_first_up_to_an_amount(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(new Waterfall(
        [
            new Tranche(SplitRule.Shares(("alder", Rate.One)), InAll: Pounds(1)),
            new Tranche(SplitRule.Shares(("alder", Pc(40)), ("birch", Pc(60)))),
        ]));

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    [Theory]
    [InlineData(10, "alder 5.00, birch 4.00, cedar 1.00")]
    [InlineData(11, "alder 5.00, birch 5.00, cedar 1.00")]
    [InlineData(12, "council 1.00, alder 5.00, birch 5.00, cedar 1.00")]
    public void T44_Tranche_fills_by_weight_up_to_each_cap(decimal variance, string dues)
    {
        var waterfall = new Waterfall([new Tranche(Basis.Volume, Side.Provider, Each: Level.Whole(Basis.Fee))], To.Owner);
        Outturn outturn = Variance(variance).WithFees(5, 5, 1).With(Basis.Volume, ("alder", 50), ("birch", 30), ("cedar", 20));

        Assert.Equal(dues, Both(waterfall).Due(outturn));
    }

    [Theory]
    [InlineData(1, "reserve:pot 1.00")]
    [InlineData(3, "alder 1.00, reserve:pot 2.00")]
    [InlineData(9, "council 2.00, alder 5.00, reserve:pot 2.00")]
    public void What_a_tranche_does_not_take_falls_through_to_the_rest(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(new Waterfall(
        [
            new Tranche(SplitRule.Shares(("reserve:pot", Rate.One)), InAll: Pounds(2)),
            new Tranche(Basis.Equal, Recipients.Of("alder"), Each: Pounds(5)),
        ],
        To.Owner));

        Assert.Equal(dues, terms.Due(variance));
    }

    [Fact]
    public void Shares_below_100_percent_in_an_early_tranche_fall_through()
    {
        RiskShareSchedule terms = Both(new Waterfall([new Tranche(SplitRule.Shares(("alder", Pc(40)), ("birch", Pc(20)))), new Tranche(Basis.Equal, Recipients.Of("cedar"))]));

        Assert.Equal("alder 4.00, birch 2.00, cedar 4.00", terms.Due(10));
    }

    [Fact]
    public void A_cap_in_all_holds_each_tranche_to_it() => Assert.Equal(
        "council 4.00, alder 3.00, birch 3.00",
        Both(new Waterfall([new Tranche(Basis.Equal, Recipients.Of("alder", "birch"), Each: Pounds(5), InAll: Pounds(6))], To.Owner)).Due(10));

    [Fact]
    public void A_tranche_that_nothing_reaches_reads_nothing() => Assert.Equal(
        "alder 10.00",
        Both(new Waterfall([new Tranche(Basis.Equal, Recipients.Of("alder")), new Tranche(Basis.Fee, Recipients.Of("birch"), InAll: Level.Whole(Basis.Revenue))], To.Owner)).Due(10));

    [Fact]
    public void A_group_s_account_may_fall_through_tranches()
    {
        RiskShareSchedule terms = Both(
            Split.Agreed(("group:team", Rate.One)),
            new Waterfall([new Tranche(Basis.Equal, Recipients.Of("alder"), InAll: Pounds(2))], To.Participant("birch"), Account.Group("team")));

        Assert.Equal("alder 2.00, birch 8.00", terms.Due(10));
    }

    [Fact]
    public void T46_Contributions_bear_an_overspend_the_host_first()
    {
        RiskShareSchedule plain = Both(Split.Agreed(("alder", Pc(40)), ("birch", Pc(60))));
        RiskShareSchedule hostFirst = Both(new Waterfall(
        [
            new Tranche(SplitRule.Shares(("alder", Rate.One)), InAll: Pounds(0.5m)),
            new Tranche(SplitRule.Shares(("alder", Pc(40)), ("birch", Pc(60)))),
        ]));

        Assert.Equal("alder -1.20, birch -1.80", plain.Due(-3));
        Assert.Equal("alder -1.50, birch -1.50", hostFirst.Due(-3));
    }

    [Fact]
    public void A_tranche_s_clause_stands_on_the_lines_that_it_moved()
    {
        RiskShareSchedule terms = Both(new Waterfall(
        [
            new Tranche(Basis.Equal, Recipients.Of("alder"), InAll: Pounds(2), Clause: "9.1"),
            new Tranche(Basis.Equal, Recipients.Of("alder", "birch"), Clause: "9.2"),
        ]).UnderClause("9"));

        Settlement settlement = terms.Settle(Variance(10));

        Assert.Equal(["9.1", "9.2"], settlement["alder"].Lines[0].Clauses);
        Assert.Equal(["9.2"], settlement["birch"].Lines[0].Clauses);
        Assert.Empty(settlement["cedar"].Lines[0].Clauses);
    }

    [Fact]
    public void A_waterfall_shows_its_caps()
    {
        TraceNode node = Both(new Waterfall([new Tranche(Basis.Equal, Recipients.Of("alder"), InAll: Pounds(2))], To.Owner)).Settle(Variance(10)).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  waterfall: The amount goes in this order: alder equally, in all at most £2.00; the rest goes to the owner.",
                "reads live amount = £10.00, from components[cost]",
                "reads tranche 1: available = £2.00, from what is left, and at most the tranche in all",
                "reads tranche 1: weight of alder = 1, from equal parts",
                "reads tranche 1: weights in all = 1, from their sum",
                "uses tranche 1: in all = £2.00, from terms",
                "uses tranche 1 = \"alder equally, in all at most £2.00\", from terms",
                "moves £2.00 from live to alder",
                "moves £8.00 from live to council",
                "gives £0.00",
            ],
            node.Printed());
    }
}
