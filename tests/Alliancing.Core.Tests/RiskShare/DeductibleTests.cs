using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class DeductibleTests
{
    [Theory]
    [InlineData(1.99, "residual 1.99")]
    [InlineData(2.00, "residual 2.00")]
    [InlineData(2.01, "alder 0.01, residual 2.00")]
    [InlineData(15, "alder 13.00, residual 2.00")]
    public void Deductible_shares_only_what_lies_beyond(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(new Deductible(OfTarget(2), To.Residual), AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    // Variance 15 of target 100, deductible 2, bands 0–10 % at 50 %, above at 20 %.
    [Theory]
    [InlineData(BandOrigin.Target, "alder 5.00, residual 10.00")]
    [InlineData(BandOrigin.Edge, "alder 5.60, residual 9.40")]
    public void Bands_behind_a_deductible_are_measured_from_the_target_unless_the_terms_say_edge(BandOrigin origin, string dues)
    {
        RiskShareSchedule terms = Both(
            new Deductible(OfTarget(2), To.Residual),
            Curve.Marginal(Basis.Target, To.Residual, Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(20))) with { Origin = origin },
            AllToAlder);

        Assert.Equal(dues, terms.Due(15));
        Assert.Equal(Mirror(dues), terms.Due(-15));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7.31)]
    public void Deductible_equals_a_band_at_nothing(decimal variance) => Assert.Equal(
        Both(Curve.Marginal(Basis.Target, To.Residual, Band.UpTo(Pc(2), Rate.Zero), Band.Beyond(Rate.One)), AllToAlder).Due(variance),
        Both(new Deductible(OfTarget(2), To.Residual), AllToAlder).Due(variance));

    [Theory]
    [InlineData(2, 5)]
    [InlineData(5, 2)]
    public void Two_deductibles_leave_out_the_larger(decimal first, decimal second) =>
        Assert.Equal("alder 5.00, residual 5.00", Both(new Deductible(Pounds(first), To.Residual), new Deductible(Pounds(second), To.Residual), AllToAlder).Due(10));

    [Fact]
    public void Deductible_is_measured_before_the_portion_and_paid_after_it() =>
        Assert.Equal("alder 4.00, residual 1.00", Both(new Deductible(Pounds(2), To.Residual), AllToAlder).WithPortion(50).Due(10));

    // The limit has left nothing above 3, so that the deductible has nothing above 3 to leave out.
    [Fact]
    public void Deductible_stays_below_a_limit_before_it() =>
        Assert.Equal("council 7.00, residual 3.00", Both(Limit.Side(Pounds(3), To.Owner), new Deductible(Pounds(5), To.Residual), AllToAlder).Due(10));

    [Fact]
    public void Deductible_shows_its_edge()
    {
        TraceNode node = Both(new Deductible(OfTarget(2), To.Owner), AllToAlder).Settle(Variance(10)).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  deductible: The first part of the variance, up to 2 % of target, is not shared and goes to the owner.",
                "reads live amount = £10.00, from components[cost]",
                "reads slice from = £0.00, from components[cost]",
                "reads slice to = £10.00, from components[cost]",
                "reads slice from now = £2.00, from the level, within the slice",
                "~.first  level: 2 % of target; reads target = £100.00, from outturn.target; uses rate = 2 %, from terms; gives £2.00",
                "moves £2.00 from live to council",
                "gives £8.00",
            ],
            node.Printed());
    }
}
