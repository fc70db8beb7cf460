namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>Rules of the programme that no published row of the stored years exercises, by the terms that settle the published rows.</summary>
/// <remarks>Every expectation is worked by hand from the rule named; the benchmark is 10 million dollars unless said otherwise.</remarks>
public sealed class ConstructedRowTests
{
    private static readonly SharedSavingsRow BasicE = new()
    {
        Id = "constructed",
        Year = 2024,
        Track = "BASIC_E",
        TwoSided = true,
        People = 8_000,
        Benchmark = 10_000_000,
        Expenditure = 10_000_000,
        MinimumRateBasis = "FIXED",
        MinimumRate = 0.02m,
        MaximumShare = 0.50m,
        QualityRule = "MAX_OR_ALT",
        QualityResult = "MET",
        QualityScore = 0.80m,
        Sequestration = 0.02m,
        PaymentLimit = 0.10m,
        LossRule = "FIXED_30",
        LossLimitRate = 0.04m,
        Band = "",
        Earned = 0,
        Tolerance = 0,
        Precision = "EXACT",
    };

    private static readonly SharedSavingsRow Enhanced = BasicE with
    {
        Track = "ENHANCED", MaximumShare = 0.75m, PaymentLimit = 0.20m, LossRule = "ONE_MINUS_SHARE_40_75", LossLimitRate = 0.15m,
    };

    private static readonly SharedSavingsRow Track2 = BasicE with
    {
        Track = "T2", MaximumShare = 0.60m, PaymentLimit = 0.15m, LossRule = "ONE_MINUS_SHARE_40_60", LossLimitRate = 0.10m, QualityRule = "SCALED",
    };

    [Fact]
    public void Saving_below_the_minimum_is_shared_at_half_the_rate_where_the_low_revenue_rule_is_open()
    {
        SharedSavingsRow open = Saved(BasicE, 100_000) with { HalfRateBelowMinimum = true };

        Assert.Equal(24_500m, Earned(open));
        Assert.Equal(19_600m, Earned(open with { QualityResult = "ALT" }));
        Assert.Equal(0m, Earned(open with { QualityResult = "NOT_MET" }));
        Assert.Equal(0m, Earned(open with { LeftMidYear = true }));
        Assert.Equal(0m, Earned(open with { HalfRateBelowMinimum = false }));
        Assert.Equal("WITHIN", SharedSavingsResult.Of(open).Band);
    }

    [Fact]
    public void Saving_at_the_minimum_is_shared_at_the_whole_rate_even_where_the_low_revenue_rule_is_open() =>
        Assert.Equal(98_000m, Earned(Saved(BasicE, 200_000) with { HalfRateBelowMinimum = true }));

    [Fact]
    public void Alternative_quality_standard_scales_the_share_by_the_score_and_failing_both_pays_nothing()
    {
        Assert.Equal(245_000m, Earned(Saved(BasicE, 500_000)));
        Assert.Equal(196_000m, Earned(Saved(BasicE, 500_000) with { QualityResult = "ALT" }));
        Assert.Equal(0m, Earned(Saved(BasicE, 500_000) with { QualityResult = "NOT_MET" }));
    }

    [Fact]
    public void Loss_rate_follows_the_score_by_the_alternative_standard_and_is_highest_when_both_fail()
    {
        Assert.Equal(-200_000m, Earned(Saved(Enhanced, -500_000)));
        Assert.Equal(-331_250m, Earned(Saved(Enhanced, -500_000) with { QualityResult = "ALT", QualityScore = 0.45m }));
        Assert.Equal(-375_000m, Earned(Saved(Enhanced, -500_000) with { QualityResult = "NOT_MET" }));
        Assert.Equal(-300_000m, Earned(Saved(Track2, -500_000) with { QualityResult = "NOT_MET" }));
        Assert.Equal(-260_000m, Earned(Saved(Track2, -500_000)));
    }

    [Fact]
    public void Leaving_during_the_year_forfeits_the_gain_and_owes_the_months_of_the_loss()
    {
        Assert.Equal(0m, Earned(Saved(BasicE, 500_000) with { LeftMidYear = true, Months = 7 }));
        Assert.Equal(-87_500m, Earned(Saved(BasicE, -500_000) with { LeftMidYear = true, Months = 7 }));
        Assert.Equal(-150_000m, Earned(Saved(BasicE, -500_000)));
    }

    [Fact]
    public void Year_of_six_months_halves_the_relief_and_compares_with_the_halved_benchmark()
    {
        // Benchmark and expenditure are published halved, relief is not.
        SharedSavingsRow half = BasicE with { Benchmark = 5_000_000, PeriodFactor = 0.5m };

        Assert.Equal(-140_000m, Earned(Saved(half, -500_000) with { Relief = 20_000, LossLimitRate = 0.10m }));
        Assert.Equal(500_000m, Earned(Saved(half, 2_000_000)));
        Assert.Equal(49_000m, Earned(Saved(half, 100_000)));
        Assert.Equal(0m, Earned(Saved(half, 99_999)));
    }

    [Fact]
    public void Advance_payments_are_recouped_from_what_was_earned_and_no_further()
    {
        SharedSavingsResult part = SharedSavingsResult.Of(Saved(BasicE, 500_000) with { AdvanceBalance = 100_000 });
        SharedSavingsResult all = SharedSavingsResult.Of(Saved(BasicE, 500_000) with { AdvanceBalance = 300_000 });
        SharedSavingsResult none = SharedSavingsResult.Of(Saved(BasicE, 100_000) with { AdvanceBalance = 300_000 });

        Assert.Equal((245_000m, 100_000m), (part.Earned, part.Recouped));
        Assert.Equal((245_000m, 245_000m), (all.Earned, all.Recouped));
        Assert.Equal((0m, 0m), (none.Earned, none.Recouped));
    }

    [Theory]
    [InlineData("0.01", -100_000)]
    [InlineData("0.02", -200_000)]
    [InlineData("0.04", -400_000)]
    public void Loss_of_a_basic_contract_stops_at_its_rate_of_the_benchmark(string rate, int owed) =>
        Assert.Equal(owed, Earned(Saved(BasicE, -4_000_000) with { LossLimitRate = decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture) }));

    [Theory]
    [InlineData("0.05", -500_000)]
    [InlineData("0.075", -750_000)]
    [InlineData("0.10", -1_000_000)]
    public void Loss_of_track_2_stops_at_the_rate_of_its_agreement_year(string rate, int owed) =>
        Assert.Equal(owed, Earned(Saved(Track2, -4_000_000) with { LossLimitRate = decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void Loss_of_an_enhanced_contract_stops_at_fifteen_per_cent_of_the_benchmark_and_is_relieved_after_that()
    {
        Assert.Equal(-1_500_000m, Earned(Saved(Enhanced, -4_000_000)));
        Assert.Equal(-1_100_000m, Earned(Saved(Enhanced, -4_000_000) with { Relief = 400_000 }));
        Assert.Equal(0m, Earned(Saved(Enhanced, -4_000_000) with { Relief = 2_000_000 }));
        Assert.True(SharedSavingsResult.Of(Saved(Enhanced, -4_000_000)).LossLimitBinds);
    }

    [Fact]
    public void Payment_stops_at_fifteen_per_cent_of_the_benchmark_in_track_2_and_at_twenty_in_an_enhanced_contract()
    {
        Assert.Equal(1_500_000m, Earned(Saved(Track2, 4_000_000)));
        Assert.Equal(2_000_000m, Earned(Saved(Enhanced, 4_000_000)));
        Assert.True(SharedSavingsResult.Of(Saved(Enhanced, 4_000_000)).PaymentLimitBinds);
    }

    [Fact]
    public void Levy_comes_off_before_the_payment_limit_is_compared() =>
        // 20.25 % of the benchmark before the levy, 19.845 % after it: the limit of 20 % does not bind.
        Assert.Equal(1_984_500m, Earned(Saved(Enhanced, 2_700_000)));

    private static SharedSavingsRow Saved(SharedSavingsRow row, decimal saving) => row with { Expenditure = row.Benchmark - saving };

    private static decimal Earned(SharedSavingsRow row) => SharedSavingsResult.Of(row).Earned;
}
