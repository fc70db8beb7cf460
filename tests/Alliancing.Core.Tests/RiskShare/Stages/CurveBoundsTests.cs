using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Stages;

/// <summary>Bounds that are only known with the outturn.</summary>
public sealed class CurveBoundsTests
{
    private static readonly RiskShareSchedule Terms = Both(
        new Curve([new Band(Pc(50), To: Pc(100), Of: Basis.Fee), new Band(Pc(20))], To.Residual),
        AllToAlder);

    [Theory]
    [InlineData(0, "alder 2.00, residual 8.00")]
    [InlineData(4, "alder 3.20, residual 6.80")]
    [InlineData(10, "alder 5.00, residual 5.00")]
    [InlineData(11, "alder 5.00, residual 5.00")]
    public void A_band_may_be_as_wide_as_a_basis_and_no_wider(decimal fee, string dues) =>
        Assert.Equal(dues, Terms.Due(Variance(10).With(Basis.Fee, fee)));

    [Fact]
    public void A_band_that_begins_where_its_variance_ends_reads_no_rate()
    {
        RiskShareSchedule terms = Both(
            new Curve([new Band(Pc(50), To: Pc(10)), new Band(RateExpression.Linear(Driver.Quantity("n")), From: Pc(10), To: Pc(20))], To.Residual, Uncovered: To.CarriedForward),
            AllToAlder);

        Assert.Equal("alder 5.00, residual 5.00", terms.Due(10));
        Assert.Equal("alder 5.00, carriedForward 3.00, residual 15.00", terms.Due(Variance(23).WithQuantity("n", 0)));
    }

    [Fact]
    public void What_no_band_covers_is_reported_with_where_it_goes()
    {
        RiskShareSchedule terms = Both(new Curve([new Band(Pc(50), To: Pc(10))], To.Residual, Uncovered: To.CarriedForward), AllToAlder);

        Finding finding = Assert.Single(terms.Settle(Variance(12)).Findings);

        Assert.Equal(("RS-031", "components[cost].gain[0]"), (finding.Id, finding.Path));
        Assert.Equal("£2.00 of the variance lies in no band; it goes to the amount carried forward. Add a band if it is to be shared.", finding.Message);
        Assert.Empty(terms.Settle(Variance(10)).Findings);
    }

    [Fact]
    public void Bounds_from_the_edge_are_measured_from_where_the_slice_begins()
    {
        Curve curve = Curve.Marginal(Basis.Money, To.Residual, new Band(Rate.One, To: Number(4)), new Band(Rate.Zero, To: Number(6)), new Band(Rate.One)) with { Origin = BandOrigin.Edge };

        Assert.Equal("alder 5.00, residual 5.00", Both(new Deductible(Pounds(3), To.Residual), curve, AllToAlder).Due(10));
        Assert.Equal("alder 8.00, residual 2.00", Both(curve, AllToAlder).Due(10));
        Assert.Equal("alder 5.00, residual 5.00", Both(new Deductible(Pounds(3), To.Residual), curve with { Origin = BandOrigin.Target }, AllToAlder).Due(10));
        Assert.Equal("alder 4.00, residual 5.00", Both(new Deductible(Pounds(3), To.Residual), curve, AllToAlder).Due(9));
        Assert.Equal("alder 4.00, residual 5.00", Both(new Deductible(Pounds(3), To.Residual), curve with { Origin = BandOrigin.Target }, AllToAlder).Due(9));
    }
}
