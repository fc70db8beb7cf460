using System.Globalization;
using Alliancing.Core.Tests.Reporting;
using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

public sealed class ExposureTests
{
    [Fact]
    public void A_range_of_what_neither_the_terms_nor_the_outturn_knows_is_refused_with_what_they_know()
    {
        RiskShareTerms terms = Statements.Riverside.Terms;
        Outturn outturn = Statements.Riverside.Outturn;

        Assert.Contains("There is no measures[x].actual to follow. Known are ", Assert.Throws<ArgumentException>(() => terms.Exposure(outturn, ExposureRange.OfMeasure("x"))).Message, StringComparison.Ordinal);
        Assert.Contains("There is no quantities.x to follow.", Assert.Throws<ArgumentException>(() => terms.Exposure(outturn, ExposureRange.OfQuantity("x"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void T37_bends_at_every_band_and_goes_straight_through_the_target()
    {
        AccountExposure alder = Bands().Exposure(Year)["alder"];

        Assert.Equal("0.00: 20.00; 80.00: 8.00; 90.00: 5.00; 110.00: -5.00", Points(alder));
        Assert.Equal("-0.15; -0.3; -0.5; -0.2", Slopes(alder));
    }

    [Theory]
    [InlineData("75", "8.75")]
    [InlineData("85", "6.5")]
    [InlineData("95", "2.5")]
    [InlineData("100", "0")]
    [InlineData("105", "-2.5")]
    [InlineData("115", "-6")]
    [InlineData("130", "-9")]
    public void T37_is_read_off_the_line(string spend, string expected) =>
        Assert.Equal(ExactMoney.Parse(expected), Bands().Exposure(Year)["alder"].AmountAt(decimal.Parse(spend, CultureInfo.InvariantCulture)));

    [Fact]
    public void T37_shows_the_extremes_and_the_last_pound()
    {
        Exposure exposure = Bands().Exposure(Year);

        Assert.Equal(new ExposureExtreme(ExactMoney.Of(20, Currency.Gbp), TraceValue.Money(0, Currency.Gbp), true), exposure["alder"].Highest);
        Assert.Equal(new ExposureExtreme(null, null, false), exposure["alder"].Lowest);
        Assert.Equal("council 0.8; alder 0.2", string.Join("; ", exposure.LastPoundSpent.Select(s => $"{s.Account} {s.Share}")));
        Assert.Equal("council 0.85; alder 0.15", string.Join("; ", exposure.LastPoundSaved.Select(s => $"{s.Account} {s.Share}")));
    }

    [Fact]
    public void A_first_pound_threshold_is_a_cliff_that_belongs_to_the_open_side()
    {
        AccountExposure alder = Both(new Threshold(Level.Of(Pc(2), Basis.Target), To.Owner), Flat(50), ToAlder).Exposure(Year)["alder"];

        Assert.Equal("0.00: 50.00; 98.00: 1.00 | 1.00 | 0.00; 102.00: 0.00 | -1.00 | -1.00", Points(alder));
        Assert.Equal("-0.5; 0; -0.5", Slopes(alder));
        Assert.Equal(ExactMoney.Of(-1, Currency.Gbp), alder.Cliffs.First().Jump);
    }

    [Fact]
    public void A_deductible_bends_the_line_and_makes_no_cliff()
    {
        AccountExposure alder = Both(new Deductible(Level.Of(Pc(2), Basis.Target), To.Owner), Flat(50), ToAlder).Exposure(Year)["alder"];

        Assert.Equal("0.00: 49.00; 98.00: 0.00; 102.00: 0.00", Points(alder));
        Assert.Empty(alder.Cliffs);
    }

    [Fact]
    public void T36_a_cap_on_each_bends_every_line_at_once_and_bounds_the_loss()
    {
        RiskShareTerms terms = Cost([Flat(50), ByFee], [Flat(50), ByFee, Limit.EachAt(Pc(100), Basis.FeeAtRisk, To.Owner)]);
        Exposure exposure = terms.Exposure(Year);

        Assert.Equal("0.00: 30.00; 120.00: -6.00", Points(exposure["alder"]));
        Assert.Equal("-0.3; 0", Slopes(exposure["alder"]));
        Assert.Equal("-6.00", Pounds(exposure["alder"].Lowest.Amount));
        Assert.Equal("120.00", Pounds(exposure["alder"].Lowest.At!.Value.Amount));
        Assert.Equal("council 1", string.Join("; ", exposure.LastPoundSpent.Select(s => $"{s.Account} {s.Share}")));
    }

    [Fact]
    public void Break_points_need_not_be_whole_pennies()
    {
        RiskShareTerms terms = Cost([], [Curve.Flat(Pc(30), To.Owner), ToAlder, Limit.EachAt(Pc(50), Basis.FeeAtRisk, To.Owner, Recipients.Of("alder"))]);

        Assert.Equal("0.00: 0.00; 100.00: 0.00; 110.00: -3.00", Points(terms.Exposure(Year)["alder"]));
        Outturn odd = Year with { Bases = [] };
        Assert.Equal("0.00: 0.00; 100.00: 0.00; 310/3: -1.00", Points(terms.Exposure(odd.With(Basis.FeeAtRisk, ("alder", 2m)))["alder"]));
    }

    [Fact]
    public void T44_a_cap_with_redistribution_bends_where_each_headroom_ends()
    {
        RiskShareTerms terms = Cost([], [Curve.Flat(Pc(100), To.Owner), ByFee, Limit.EachAt(Pc(100), Basis.FeeAtRisk, To.ParticipantsWithHeadroom(Basis.Equal).Then(To.Owner))]);
        Exposure exposure = terms.Exposure(Year);

        Assert.All(["alder", "birch", "cedar"], p => Assert.Equal("110.00", exposure[(ParticipantId)p].Points[^1].At.Amount.ToString("F", null)));
        Assert.Equal("0.00: 100.00; 100.00: 0.00; 110.00: 0.00", Points(exposure["council"]));
    }

    [Fact]
    public void A_symmetric_share_is_called_symmetric_and_a_cap_on_one_side_is_not()
    {
        Assert.Null(Both(Flat(50), ToAlder).Exposure(Year)["alder"].Asymmetry);

        RiskShareTerms capped = Cost([Flat(50), ToAlder], [Flat(50), Limit.Side(Money.Pounds(5), To.Owner), ToAlder]);
        ExposureAsymmetry found = capped.Exposure(Year)["alder"].Asymmetry!;
        Assert.True(found.Distance.Amount > ExactMoney.Of(10, Currency.Gbp));
        Assert.NotEqual(-found.Below, found.Above);
    }

    [Fact]
    public void A_threshold_that_is_open_on_one_side_only_breaks_symmetry_at_a_single_place()
    {
        RiskShareTerms terms = Cost(
            [new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.AtLeast, Money.Pounds(2)), To.Owner), Flat(50), ToAlder],
            [new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.Above, Money.Pounds(2)), To.Owner), Flat(50), ToAlder]);

        ExposureAsymmetry found = terms.Exposure(Year)["alder"].Asymmetry!;

        Assert.Equal("2.00", found.Distance.Amount.ToString("F", null));
        Assert.Equal("1.00 0.00", $"{Pounds(found.Below)} {Pounds(found.Above)}");
    }

    [Fact]
    public void T51_a_clamp_bounds_the_sum_of_fee_and_share_exactly()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Schedule(Component.Saving("cost", [Flat(15), ToAlder], [Flat(15), ToAlder])) with
        {
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
            Closing = [new ClosingClamp(Recipients.Of("alder"), Account.Owner, Level.Amount(Money.Pounds(1.35m)), Level.Amount(Money.Pounds(0.30m)))],
        });
        Outturn outturn = (Year with { Target = Money.Pounds(10), Bases = [] }).With(Basis.Fee, ("alder", 0.75m));
        AccountExposure alder = terms.Exposure(outturn)["alder"];

        Assert.Equal("0.00: 1.35; 6.00: 1.35; 13.00: 0.30", Points(alder));
        Assert.Equal("1.05", Pounds(alder.AmountAt(8)));
        Assert.Equal("0; -0.15; 0", Slopes(alder));
        Assert.Equal("0.30", Pounds(alder.Lowest.Amount));
    }

    [Fact]
    public void T17_days_early_are_followed_where_no_component_measures_cost()
    {
        RiskShareTerms terms = Terms(Component.Quantity(
            "time",
            new QuantityMeasure("days", 140, QuantityDirection.BelowBase, RateExpression.Number(200_000)),
            [ToAlder],
            [Limit.Side(Money.Pounds(1_000_000), To.Owner), ToAlder]));
        Exposure exposure = terms.Exposure(Year);

        Assert.Equal("quantities.days", exposure.Range.ToString());
        Assert.Equal("0 145", string.Join(" ", exposure["alder"].Points.Select(p => p.At)));
        Assert.Equal("14800000.00", Pounds(exposure["alder"].AmountAt(66)));
        Assert.Equal("GBP -200000.00", exposure["alder"].Segments[0].Slope.ToString());
        Assert.Equal("140", exposure.Target.ToString());
    }

    [Fact]
    public void A_named_measure_is_followed_by_its_own_actual()
    {
        RiskShareTerms terms = Terms(
            new Component("cost", new SavingMeasure(), [Flat(50), ToAlder], [Flat(50), ToAlder]),
            new Component("works", new SavingMeasure("works"), [Flat(20), ToAlder], [Flat(20), ToAlder]));
        Outturn outturn = Year with { Actual = Money.Pounds(90), Measures = [new MeasureOutturn("works", Money.Pounds(10), null)] };
        Exposure exposure = terms.Exposure(outturn, ExposureRange.OfMeasure("works", to: 20));

        Assert.Equal("measures[works].actual", exposure.Range.ToString());
        Assert.Equal("0.00: 7.00; 20.00: 3.00", Points(exposure["alder"]));
        Assert.Equal("10.00", exposure.Target!.Value.Amount.ToString("F", null));
    }

    [Fact]
    public void A_closed_range_ends_at_its_upper_end()
    {
        AccountExposure alder = Bands().Exposure(Year, ExposureRange.OfActual(85, 105))["alder"];

        Assert.Equal("85.00: 6.50; 90.00: 5.00; 105.00: -2.50", Points(alder));
        Assert.Equal("-2.50", Pounds(alder.Lowest.Amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => alder.AmountAt(84));
        Assert.Throws<ArgumentOutOfRangeException>(() => alder.AmountAt(106));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExposureRange.OfActual(5, 4));
    }

    [Fact]
    public void A_range_of_one_place_has_that_place_only()
    {
        AccountExposure alder = Bands().Exposure(Year, ExposureRange.OfActual(85, 85))["alder"];

        Assert.Equal("85.00: 6.50", Points(alder));
        Assert.Empty(alder.Segments);
        Assert.Single(Bands().Exposure(Year, ExposureRange.OfActual(85, 85)).Rows);
    }

    [Fact]
    public void Rows_give_three_lines_at_a_cliff_and_one_elsewhere()
    {
        Exposure exposure = Cost([new Threshold(Level.Of(Pc(2), Basis.Target), To.Owner), Flat(50), ToAlder], [Flat(50), ToAlder]).Exposure(Year);
        int alder = exposure.Accounts.ToList().FindIndex(a => a.Account == Account.Of("alder"));

        Assert.Equal(
            "0.00 At 50.00 -0.5; 98.00 At 1.00 ; 98.00 JustAbove 0.00 0; 100.00 At 0.00 -0.5",
            string.Join("; ", exposure.Rows.Select(r => $"{r.At.Amount.ToString("F", null)} {r.Place} {Pounds(r.Amounts[alder])} {r.Slopes?[alder].ToString()}")));
    }

    [Fact]
    public void An_extreme_that_a_cliff_only_approaches_is_not_reached()
    {
        RiskShareTerms terms = Cost([Flat(50), ToAlder], [new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.Below, Money.Pounds(10)), To.Owner), Flat(50), ToAlder]);
        ExposureExtreme lowest = terms.Exposure(Year)["alder"].Lowest;

        Assert.Equal("-5.00", Pounds(lowest.Amount));
        Assert.False(lowest.IsReached);
    }

    [Fact]
    public void Terms_that_only_a_score_moves_have_nothing_to_follow()
    {
        RiskShareTerms terms = Terms(Component.Pool("pool", new ScoreMeasure(RateExpression.Linear(Driver.Score("quality")), 100, Money.Pounds(1), Money.Pounds(1)), [ToAlder], [ToAlder]));

        Assert.Throws<ArgumentException>(() => terms.Exposure(Year.WithScore("quality", 50)));
    }

    [Fact]
    public void What_is_missing_refuses_the_exposure_with_the_findings_of_settling()
    {
        var refused = Assert.Throws<SettlementRefusedException>(() => Both(Flat(50), ByFee).Exposure(Year with { Bases = [] }));

        Assert.Contains(refused.Findings, f => f.Id == "RS-014");
    }

    [Fact]
    public void A_price_that_the_quantity_itself_drives_is_refused()
    {
        RiskShareTerms terms = Terms(Component.Quantity("time", new QuantityMeasure("days", 140, QuantityDirection.BelowBase, RateExpression.Linear(Driver.Quantity("days"))), [ToAlder], [ToAlder]));

        Assert.Throws<SettlementRefusedException>(() => terms.Exposure(Year.WithQuantity("days", 100)));
    }

    [Fact]
    public void A_floor_whose_source_lacks_makes_a_curve_and_is_refused()
    {
        RiskShareTerms terms = Cost(
            [Flat(50), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers), new Limit(AtLeast: Level.Of(Pc(50), Basis.Target), From: Account.Owner, Each: Recipients.Providers)],
            []);

        var refused = Assert.Throws<SettlementRefusedException>(() => terms.Exposure(Year));
        Assert.Contains(refused.Findings, f => f.Id == "RS-080");
    }
}
