using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class CurveTests
{
    private static RiskShareSchedule Bands(params ReadOnlySpan<Band> bands) => Both(Curve.Marginal(Basis.Target, To.Owner, bands), AllToAlder);

    [Fact]
    public void The_portion_multiplies_what_leaves_the_slice()
    {
        // Target 100, V 20, λ 0.5, band 0–10 % at 50 %: 2.5.
        RiskShareSchedule terms = Bands(Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Rate.Zero)).WithPortion(50);

        Assert.Equal("council 7.50, alder 2.50", terms.Due(20));
        Assert.Equal("council -7.50, alder -2.50", terms.Due(-20));
    }

    [Theory]
    [InlineData(9.99, "council 5.00, alder 4.99")]
    [InlineData(10, "council 5.00, alder 5.00")]
    [InlineData(10.05, "council 5.04, alder 5.01")]
    [InlineData(20, "council 13.00, alder 7.00")]
    public void A_band_ends_at_its_bound(decimal variance, string dues)
    {
        RiskShareSchedule terms = Bands(Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(20)));

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    [Theory]
    [InlineData(0, "council 275000.00, alder 25000.00")]
    [InlineData(0.014, "council 273600.00, alder 26400.00")]
    public void T01_Points_are_added_inside_the_band_that_they_change(decimal points, string dues)
    {
        RateExpression rate = RateExpression.Sum([Pc(25), Number(points)]);
        RiskShareSchedule terms = Both(new Curve([new Band(rate, Pc(20)), Band.Beyond(Rate.Zero)], To.Owner), AllToAlder);

        Assert.Equal(dues, terms.Due(Outturn(500_000, 200_000)));
    }

    [Fact]
    public void T01_Points_on_the_cap_band_too_would_give_another_amount()
    {
        RiskShareSchedule terms = Both(
            new Curve([new Band(RateExpression.Sum([Pc(25), Number(0.014m)]), Pc(20)), new Band(RateExpression.Sum([Rate.Zero, Number(0.014m)]))], To.Owner),
            AllToAlder);

        Assert.Equal("council 270800.00, alder 29200.00", terms.Due(Outturn(500_000, 200_000)));
    }

    [Theory]
    [InlineData(75, 8.75)]
    [InlineData(85, 6.50)]
    [InlineData(95, 2.50)]
    [InlineData(100, 0)]
    [InlineData(105, -2.50)]
    [InlineData(115, -6.00)]
    [InlineData(130, -9.00)]
    public void T37_Marginal_bands(decimal spend, decimal alder)
    {
        var terms = Schedule(Component.Saving(
            "cost",
            [Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(50)), Band.UpTo(Pc(20), Pc(30)), Band.Beyond(Pc(15))), AllToAlder],
            [Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(20))), AllToAlder]));

        Assert.Equal(Money.Pounds(alder), terms.Settle(Outturn(100, spend))["alder"].Due);
    }

    [Fact]
    public void T38_Bands_are_never_a_look_up()
    {
        Settlement settlement = Bands(Band.UpTo(Pc(10), Pc(50)), Band.UpTo(Pc(20), Pc(30)), Band.Beyond(Pc(15))).Settle(Outturn(100, 75));

        Assert.NotEqual(Money.Pounds(3.75m), settlement["alder"].Due);
    }

    [Fact]
    public void A_part_in_no_band_goes_to_the_owner_and_is_reported()
    {
        Settlement settlement = Bands(Band.UpTo(Pc(10), Pc(50))).Settle(Variance(15));

        Assert.Equal("council 10.00, alder 5.00", Due(settlement));
        Finding finding = Assert.Single(settlement.Findings);
        Assert.Equal(("RS-031", Severity.Warning, "components[cost].gain[0]"), (finding.Id, finding.Severity, finding.Path));
        Assert.Contains("£5.00 of the variance lies in no band; it goes to the owner.", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Bands(Band.UpTo(Pc(10), Pc(50))).Settle(Variance(10)).Findings);
    }

    [Theory]
    [InlineData(4, "residual 4.00")]
    [InlineData(6, "council 0.50, alder 0.50, residual 5.00")]
    [InlineData(25, "council 7.50, alder 7.50, residual 10.00")]
    public void A_gap_between_bands_and_the_part_beyond_go_where_the_curve_says(decimal variance, string dues)
    {
        var curve = new Curve([new Band(Pc(50), Pc(20), From: Pc(5))], To.Owner, Uncovered: To.Residual);

        Assert.Equal(dues, Both(curve, AllToAlder).Due(variance));
    }

    [Fact]
    public void Bands_may_be_bounded_in_money()
    {
        RiskShareSchedule terms = Both(Curve.Marginal(Basis.Money, To.Owner, new Band(Pc(50), Number(4)), Band.Beyond(Pc(10))), AllToAlder);

        Assert.Equal("council 7.40, alder 2.60", terms.Due(10));
    }

    // 5 % of the target is 5, 80 % of the variance is 8: 2.50 + 3.00 + 0.40.
    [Fact]
    public void A_band_may_have_a_basis_of_its_own() => Assert.Equal(
        "council 4.10, alder 5.90",
        Both(new Curve([new Band(Pc(50), Pc(5)), new Band(Rate.One, Pc(80), Of: Basis.Variance), Band.Beyond(Pc(20))], To.Owner), AllToAlder).Due(10));

    [Fact]
    public void A_band_with_a_rate_of_nothing_and_one_of_everything_share_accordingly() =>
        Assert.Equal("council 10.00, alder 5.00", Bands(Band.UpTo(Pc(10), Rate.Zero), Band.Beyond(Rate.One)).Due(15));

    [Fact]
    public void A_flat_rate_is_one_band() =>
        Assert.Equal("council 6.00, alder 4.00", Both(Curve.Flat(RateExpression.Product(Pc(50), Pc(80)), To.Owner), AllToAlder).Due(10));

    [Fact]
    public void A_limit_before_the_curve_cuts_the_last_bands() =>
        Assert.Equal("council 9.00, alder 6.00", Both(Limit.Side(Pounds(12), To.Owner), Curve.Flat(Pc(50), To.Owner), AllToAlder).Due(15));

    [Fact]
    public void A_rate_is_read_only_for_a_band_that_the_variance_reaches()
    {
        RiskShareSchedule terms = Both(new Curve([new Band(Pc(50), Pc(10)), new Band(RateExpression.Linear(Driver.Score("quality")))], To.Owner), AllToAlder);

        Assert.Equal("council 5.00, alder 5.00", terms.Due(10));
        Assert.Equal("RS-016", Assert.Single(terms.Evaluate(Variance(10.01m)).Findings).Id);
    }

    [Fact]
    public void A_side_without_a_curve_is_shared_as_a_whole() => Assert.Equal("alder 10.00", Both(AllToAlder).Due(10));

    [Fact]
    public void An_empty_side_goes_to_the_owner()
    {
        RiskShareSchedule terms = Schedule(Component.Saving("cost", [AllToAlder], []));

        Assert.Equal("alder 10.00", terms.Due(10));
        Assert.Equal("council -10.00", terms.Due(-10));
    }

    [Fact]
    public void Curve_shows_its_bands()
    {
        TraceNode node = Bands(Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(20))).Settle(Variance(15)).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  curve: The variance is shared by marginal bands (bounds of target, from the target): 50 % up to 10 %; 20 % of the rest; what is not shared goes to the owner.",
                "reads live amount = £15.00, from components[cost]",
                "reads slice from = £0.00, from components[cost]",
                "reads slice to = £15.00, from components[cost]",
                "~.bands[0].to  level: 10 % of target; reads target = £100.00, from outturn.target; uses rate = 10 %, from terms; gives £10.00",
                "~.bands[0]  band: 50 % up to 10 %; reads from = £0.00, from the beginning; reads to = £10.00, from ~.bands[0].to; reads width = £10.00, from its part of the slice, times the portion; uses rate = 50 %, from terms; gives £5.00",
                "~.bands[1]  band: 20 % of the rest; reads from = £10.00, from the end of the band before; reads width = £5.00, from its part of the slice, times the portion; uses rate = 20 %, from terms; gives £1.00",
                "moves £9.00 from live to council",
                "gives £6.00",
            ],
            node.Printed());
    }
}
