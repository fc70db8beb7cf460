using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Settlements;

public sealed class ClampingTests
{
    private static readonly SignedLevel MinusFour = new(Pounds(4), Negative: true);

    private static RiskShareSchedule Clamped(Stage split, params ReadOnlySpan<ClosingClamp> clamps) => Both(split) with { Closing = ValueList.Create(clamps) };

    private static int Moves(RiskShareSchedule terms, decimal variance) => terms.Settle(Variance(variance)).Lines.Count(l => l.Category == LineCategory.Clamp);

    [Theory]
    [InlineData(3.99, "council -0.01, alder 4.00")]
    [InlineData(4, "alder 4.00")]
    [InlineData(4.01, "council 0.01, alder 4.00")]
    [InlineData(-1, "council -5.00, alder 4.00")]
    public void A_cap_and_a_floor_may_be_one_amount(decimal variance, string dues) =>
        Assert.Equal(dues, Clamped(AllToAlder, new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(4), Pounds(4))).Due(variance));

    [Theory]
    [InlineData(4)]
    [InlineData(0.01)]
    [InlineData(-4)]
    public void A_sum_within_its_bounds_gets_no_line(decimal variance)
    {
        Assert.Equal(0, Moves(Clamped(AllToAlder, new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(4), MinusFour)), variance));
        Assert.Equal(0, Moves(Clamped(AllToAlder, new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(4), MinusFour, Together: true)), variance));
    }

    [Theory]
    [InlineData(4.01)]
    [InlineData(-4.01)]
    public void A_sum_beyond_its_bounds_gets_a_line_and_its_counterparty_another(decimal variance)
    {
        Assert.Equal(2, Moves(Clamped(AllToAlder, new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(4), MinusFour)), variance));
        Assert.Equal(2, Moves(Clamped(AllToAlder, new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(4), MinusFour, Together: true)), variance));
    }

    [Fact]
    public void A_joint_cut_leaves_alone_who_receives_nothing()
    {
        Assert.Equal("council 6.00, alder 4.00", Clamped(AllToAlder, new ClosingClamp(Side.Provider, Account.Owner, Pounds(4), Together: true)).Due(10));
        Assert.Equal("council -6.00, alder -4.00", Clamped(AllToAlder, new ClosingClamp(Side.Provider, Account.Owner, AtLeast: MinusFour, Together: true)).Due(-10));
    }

    [Fact]
    public void A_joint_move_falls_on_lines_of_the_sign_that_it_corrects()
    {
        // The cost gives alder 10, the bonus takes 4 from birch; together 6.
        RiskShareSchedule terms = Schedule(
            Cost(AllToAlder),
            new Component("bonus", new SavingMeasure("bonus"), [], [Split.Agreed(("birch", Rate.One))]));
        Outturn outturn = Variance(10) with { Measures = [new MeasureOutturn("bonus", Money.Pounds(0), Money.Pounds(4))] };

        Assert.Equal("alder 10.00, birch -4.00", terms.Due(outturn));
        Assert.Equal("council 1.00, alder 9.00, birch -4.00", (terms with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Pounds(5), Together: true)] }).Due(outturn));
        Assert.Equal("council -1.00, alder 10.00, birch -3.00", (terms with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, AtLeast: Pounds(7), Together: true)] }).Due(outturn));
    }

    [Fact]
    public void A_bound_beyond_what_money_can_hold_binds_nobody()
    {
        Level beyond = Level.Of(Rate.Fraction(1_000_000_000_000_000_000), Basis.Money);

        Assert.Equal("alder 10.00", Clamped(AllToAlder, new ClosingClamp(Side.Provider, Account.Owner, beyond, new SignedLevel(beyond, Negative: true))).Due(10));
    }

    [Fact]
    public void A_clamp_after_a_refused_one_is_not_read()
    {
        RiskShareSchedule terms = Clamped(
            AllToAlder,
            new ClosingClamp(Side.Provider, Account.Owner, Pounds(1), Pounds(2)),
            new ClosingClamp(Side.Provider, Account.Owner, Level.Whole(Basis.Fee)));

        Assert.Equal(["RS-036 closing[0]"], terms.Refused(Variance(10)));
    }

    [Fact]
    public void Clamps_open_a_node_each_although_they_move_nothing()
    {
        Trace trace = Clamped(AllToAlder, new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(10)), new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(9))).Settle(Variance(10)).Trace!;

        Assert.Equal(["closing[0]", "closing[1]"], trace.Nodes.Skip(2).SkipLast(1).Select(n => n.Id));
        Assert.Equal([0, 2], trace.Nodes.Skip(2).SkipLast(1).Select(n => n.Children.Count));
    }
}
