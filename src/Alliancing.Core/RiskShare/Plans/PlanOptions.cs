namespace Alliancing.RiskShare;

/// <summary>How terms are compiled.</summary>
public sealed record PlanOptions
{
    /// <summary>The period whose outturns the plan settles, which decides whether a reserve has expired; null for the first day of the terms.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What the plan's lines are.</summary>
    public PlanDetail Detail { get; init; }

    /// <summary>How many decimal places the columns of quantities have; 0 to 9.</summary>
    public int QuantityPlaces { get; init; } = 4;
}
