using CsvHelper;

namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>One worked example of the programme's specification.</summary>
[CsvRecord]
internal sealed partial record WorkedExample
{
    [CsvColumn("case")]
    public required string Case { get; init; }

    [CsvColumn("in_track")]
    public required string Track { get; init; }

    [CsvColumn("in_benchmark_usd")]
    public required decimal Benchmark { get; init; }

    [CsvColumn("in_expenditure_usd")]
    public decimal? Expenditure { get; init; }

    [CsvColumn("in_msr_rate")]
    public decimal? MinimumRate { get; init; }

    [CsvColumn("in_quality_result")]
    public string? QualityResult { get; init; }

    [CsvColumn("in_quality_score")]
    public decimal? QualityScore { get; init; }

    [CsvColumn("in_participant_revenue_usd")]
    public decimal? Revenue { get; init; }

    [CsvColumn("in_affected_month_share")]
    public decimal? AffectedTime { get; init; }

    [CsvColumn("in_affected_beneficiary_share")]
    public decimal? AffectedPeople { get; init; }

    [CsvColumn("exp_loss_limit_usd")]
    public decimal? LossLimit { get; init; }

    [CsvColumn("exp_settlement_usd")]
    public decimal? Settlement { get; init; }
}
