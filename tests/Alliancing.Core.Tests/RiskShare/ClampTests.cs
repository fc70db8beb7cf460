using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class ClampTests
{
    private static RiskShareSchedule Clamped(params ReadOnlySpan<ClosingClamp> clamps) => Both(Shares) with
    {
        Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
        Closing = ValueList.Create(clamps),
    };

    [Theory]
    [InlineData(8, 1.05)]
    [InlineData(5, 1.35)]
    [InlineData(14, 0.30)]
    public void T51_Fee_and_share_together_have_a_lowest_and_a_highest(decimal actual, decimal alder)
    {
        RiskShareSchedule terms = Both(Curve.Flat(Pc(15), To.Owner), AllToAlder) with
        {
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
            Closing = [new ClosingClamp(Side.Provider, Account.Owner, Pounds(1.35m), Pounds(0.30m))],
        };

        Settlement settlement = terms.Settle(Outturn(10, actual).With(Basis.Fee, ("alder", 0.75m), ("birch", 0.30m), ("cedar", 0.30m)));

        Assert.Equal(Money.Pounds(alder), settlement["alder"].Due);
        Assert.Equal(Money.Pounds(10 - actual), settlement.Total);
    }

    // Shares and fees together are 12, 6.60 and 3.40; 9, 4.80 and 2.20.
    [Theory]
    [InlineData(12, "council -7.00, alder 9.00, birch 6.60, cedar 3.40")]
    [InlineData(6, "council -10.00, alder 9.00, birch 4.80, cedar 2.20")]
    public void Clamp_holds_each_by_itself(decimal variance, string dues) =>
        Assert.Equal(dues, Clamped(new ClosingClamp(Side.Provider, Account.Owner, Pounds(9))).Due(Variance(variance).WithFees()));

    [Fact]
    public void Clamp_may_cover_some_components_and_categories()
    {
        Outturn outturn = Variance(10).WithFees();

        // Shares are 5, 3 and 2; fees 6, 3 and 1.
        Assert.Equal("council -9.00, alder 10.00, birch 6.00, cedar 3.00", Clamped(new ClosingClamp(Side.Provider, Account.Owner, Pounds(4), Categories: [LineCategory.Share])).Due(outturn));
        Assert.Equal("council -8.00, alder 9.00, birch 6.00, cedar 3.00", Clamped(new ClosingClamp(Side.Provider, Account.Owner, Pounds(4), Categories: [LineCategory.Fee])).Due(outturn));
        Assert.Equal("council -3.00, alder 4.00, birch 4.00, cedar 3.00, residual 2.00", Clamped(new ClosingClamp(Recipients.Of("birch"), Account.Residual, Pounds(4), Components: ["cost"]), new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(4), Components: ["cost"])).Due(outturn));
        Assert.Equal("council -9.00, alder 10.00, birch 6.00, cedar 3.00", Clamped(new ClosingClamp(Side.Provider, Account.Owner, Pounds(4), Components: ["cost"], Categories: [LineCategory.Share])).Due(outturn));
    }

    [Fact]
    public void Clamp_has_a_floor_below_nothing_for_what_is_paid() => Assert.Equal(
        "council -6.00, alder -4.00",
        (Both(AllToAlder) with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, AtLeast: new SignedLevel(Pounds(4), Negative: true))] }).Due(-10));

    [Fact]
    public void Clamp_may_lift_by_a_participant() =>
        Assert.Equal("council -2.00, alder 2.00", (Both(Split.Agreed(("council", Rate.One))) with { Closing = [new ClosingClamp(Recipients.Of("alder"), Account.Of("council"), AtLeast: Pounds(2))] }).Due(0));

    [Fact]
    public void A_bound_that_is_not_whole_is_cut_towards_zero()
    {
        Level pence = Level.Of(Pc(1.9m), Basis.Money);
        RiskShareSchedule terms = Both(AllToAlder) with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, pence, new SignedLevel(pence, Negative: true))] };

        Assert.Equal("council 0.99, alder 0.01", terms.Due(1));
        Assert.Equal("council -0.99, alder -0.01", terms.Due(-1));
    }

    [Theory]
    [InlineData(10, "council 6.00, alder 2.00, birch 1.20, cedar 0.80")]
    [InlineData(4, "alder 2.00, birch 1.20, cedar 0.80")]
    [InlineData(-10, "council -6.00, alder -2.00, birch -1.20, cedar -0.80")]
    public void A_joint_clamp_cuts_the_lines_that_it_corrects_in_proportion(decimal variance, string dues)
    {
        var clamp = new ClosingClamp(Side.Provider, Account.Owner, Pounds(4), new SignedLevel(Pounds(4), Negative: true), Together: true);

        Assert.Equal(dues, (Both(Shares) with { Closing = [clamp] }).Due(variance));
    }

    [Fact]
    public void A_joint_floor_over_nothing_is_paid_equally() =>
        Assert.Equal("council -0.04, alder 0.02, birch 0.01, cedar 0.01", (Both(Shares) with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, AtLeast: Pounds(0.04m), Together: true)] }).Due(0));

    [Fact]
    public void A_joint_clamp_reads_the_sum_of_those_whom_it_holds()
    {
        RiskShareSchedule terms = Both(Shares) with { Closing = [new ClosingClamp(Recipients.Of("group:team"), Account.Owner, Level.Whole(Basis.Fee), Together: true)] };

        Assert.Equal("council 5.00, alder 1.87, birch 1.13, cedar 2.00", terms.Due(Variance(10).With(Basis.Fee, ("council", 100), ("alder", 2), ("birch", 1), ("cedar", 50))));
        Assert.Equal("council 4.00, alder 2.50, birch 1.50, cedar 2.00", terms.Due(Variance(10).With(Basis.Fee, 4)));
    }

    [Fact]
    public void A_group_is_clamped_member_by_member() =>
        Assert.Equal("council 2.00, alder 4.00, birch 2.00, cedar 2.00", (Both(Shares) with { Closing = [new ClosingClamp(Recipients.Of("group:team", "alder"), Account.Owner, Level.Whole(Basis.Fee))] }).Due(Variance(10).WithFees(4, 2)));

    [Fact]
    public void Several_owners_share_what_a_clamp_moves()
    {
        RiskShareSchedule terms = Schedule(Cost(AllToAlder)) with
        {
            Participants = TwoOwners,
            Groups = [],
            Owners = SplitRule.Shares(("council", Pc(50)), ("board", Pc(50))),
            Closing = [new ClosingClamp(Side.Provider, Account.Owner, Pounds(1), Clause: "9")],
        };

        Settlement settlement = terms.Settle(Variance(1.03m));

        Assert.Equal("council 0.02, board 0.01, alder 1.00", Due(settlement));
        Assert.All(settlement.Lines.Where(l => l.Category == LineCategory.Clamp), l => Assert.Equal(["9"], l.Clauses));
        Assert.Equal(["alder", "council", "board"], settlement.Lines.Where(l => l.Source == "closing").Select(l => l.Account.ToString()));
    }

    [Fact]
    public void Clamps_act_in_the_order_in_which_they_are_written()
    {
        ClosingClamp cap = new(Side.Provider, Account.Owner, Pounds(3));
        ClosingClamp floor = new(Side.Provider, Account.Owner, AtLeast: Pounds(5));

        Assert.Equal("council 5.00, alder 5.00", (Both(AllToAlder) with { Closing = [cap with { Of = Recipients.Of("alder") }, floor with { Of = Recipients.Of("alder") }] }).Due(10));
        Assert.Equal("council 7.00, alder 3.00", (Both(AllToAlder) with { Closing = [floor with { Of = Recipients.Of("alder") }, cap with { Of = Recipients.Of("alder") }] }).Due(10));
    }

    [Fact]
    public void Clamp_is_shown()
    {
        TraceNode node = (Both(AllToAlder) with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Level.Whole(Basis.Fee), Clause: "9")] }).Settle(Variance(10).WithFees()).Trace!.Nodes[2];

        Assert.Equal(
            [
                "~  clamp: all lines of each of providers come to at most 100 % of fee; the difference is to or from the owner. [clause 9]",
                "~.lines[alder]  sum: the lines of alder that the clamp covers; reads share = £10.00, from components[cost].closing[alder]; gives £10.00",
                "~.atMost[alder]  level: 100 % of fee; reads fee = £6.00, from outturn.bases.fee.alder; uses rate = 100 %, from clause 9; gives £6.00",
                "~.lines[birch]  sum: the lines of birch that the clamp covers; reads share = £0.00, from components[cost].closing[birch]; gives £0.00",
                "~.atMost[birch]  level: 100 % of fee; reads fee = £3.00, from outturn.bases.fee.birch; uses rate = 100 %, from clause 9; gives £3.00",
                "~.lines[cedar]  sum: the lines of cedar that the clamp covers; reads share = £0.00, from components[cost].closing[cedar]; gives £0.00",
                "~.atMost[cedar]  level: 100 % of fee; reads fee = £1.00, from outturn.bases.fee.cedar; uses rate = 100 %, from clause 9; gives £1.00",
                "applies: alder: above the cap",
                "does not apply: birch: above the cap",
                "does not apply: cedar: above the cap",
                "~[alder]  line: cap or floor of alder [clause 9]; reads lines = £10.00, from ~.lines[alder]; reads bound = £6.00, from the cap or floor that is met, cut towards zero; gives \u2212£4.00",
                "~[alder].against[council]  line: cap or floor of council, against alder [clause 9]; reads moved = £4.00, from ~[alder]; gives £4.00",
            ],
            node.Printed());
    }

    [Fact]
    public void A_missing_value_of_a_clamp_is_reported_at_the_clamp()
    {
        RiskShareSchedule terms = Both(AllToAlder) with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Level.Whole(Basis.Fee))] };

        Finding finding = Assert.Single(terms.Evaluate(Variance(10)).Findings);
        Assert.Equal(("RS-014", "closing[0]"), (finding.Id, finding.Path));
    }
}
