using CsvHelper;

namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>One published settlement: what went in and what came out, in US dollars.</summary>
[CsvRecord]
internal sealed partial record SharedSavingsRow
{
    [CsvColumn("row_id")]
    public required string Id { get; init; }

    [CsvColumn("performance_year")]
    public required int Year { get; init; }

    [CsvColumn("in_track")]
    public required string Track { get; init; }

    [CsvColumn("in_two_sided"), CsvBooleanValues("1", "0")]
    public required bool TwoSided { get; init; }

    [CsvColumn("in_assigned_beneficiaries")]
    public required long People { get; init; }

    [CsvColumn("in_benchmark_usd")]
    public required decimal Benchmark { get; init; }

    [CsvColumn("in_expenditure_usd")]
    public required decimal Expenditure { get; init; }

    [CsvColumn("in_msr_basis")]
    public required string MinimumRateBasis { get; init; }

    [CsvColumn("in_msr_rate")]
    public required decimal MinimumRate { get; init; }

    [CsvColumn("in_max_sharing_rate")]
    public required decimal MaximumShare { get; init; }

    [CsvColumn("in_quality_rule")]
    public required string QualityRule { get; init; }

    [CsvColumn("in_quality_result")]
    public required string QualityResult { get; init; }

    [CsvColumn("in_quality_score")]
    public required decimal? QualityScore { get; init; }

    [CsvColumn("in_half_rate_if_below_msr"), CsvBooleanValues("1", "0")]
    public bool HalfRateBelowMinimum { get; init; }

    [CsvColumn("in_sequestration_rate")]
    public required decimal Sequestration { get; init; }

    [CsvColumn("in_payment_limit_rate")]
    public required decimal PaymentLimit { get; init; }

    [CsvColumn("in_loss_rule")]
    public required string LossRule { get; init; }

    [CsvColumn("in_loss_limit_rate_of_benchmark")]
    public decimal? LossLimitRate { get; init; }

    [CsvColumn("in_loss_limit_usd")]
    public decimal? LossLimit { get; init; }

    [CsvColumn("in_euc_reduction_usd")]
    public decimal? Relief { get; init; }

    [CsvColumn("in_midyear_termination"), CsvBooleanValues("1", "0")]
    public bool LeftMidYear { get; init; }

    [CsvColumn("in_period_factor")]
    public decimal? PeriodFactor { get; init; }

    [CsvColumn("in_aip_balance_usd")]
    public decimal? AdvanceBalance { get; init; }

    /// <summary>Months in the programme; the published files do not give it, so 12.</summary>
    [CsvIgnore]
    public decimal Months { get; init; } = 12;

    [CsvColumn("exp_band")]
    public required string Band { get; init; }

    [CsvColumn("exp_earned_usd")]
    public required decimal Earned { get; init; }

    [CsvColumn("exp_payment_limit_binds"), CsvBooleanValues("1", "0")]
    public bool? PaymentLimitBinds { get; init; }

    [CsvColumn("exp_loss_limit_binds"), CsvBooleanValues("1", "0")]
    public bool? LossLimitBinds { get; init; }

    [CsvColumn("exp_aip_recoup_usd")]
    public decimal? Recouped { get; init; }

    [CsvColumn("tolerance_usd")]
    public required decimal Tolerance { get; init; }

    [CsvColumn("precision")]
    public required string Precision { get; init; }

    /// <summary>Whether the source itself has no explanation for the row.</summary>
    public bool IsExcluded => Precision == "EXCLUDE";
}
