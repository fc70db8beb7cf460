namespace Alliancing.RiskShare;

/// <summary>The outturn of allowable cost: stated, or added up from lines less what is excluded.</summary>
/// <remarks>When both the amount and lines are given they must agree. Excluded lines (disallowed cost, truncated outliers) stay listed; nothing is dropped silently.</remarks>
/// <param name="Amount">The allowable cost; null when lines give it.</param>
/// <param name="Lines">The lines of cost before exclusions; null for none.</param>
/// <param name="Excluded">What is excluded from them, each with its reason; null for none.</param>
public sealed record AllowableCost(Money? Amount = null, ValueList<CostLine>? Lines = null, ValueList<CostLine>? Excluded = null)
{
    /// <summary>A stated amount.</summary>
    /// <param name="amount">The allowable cost.</param>
    public static implicit operator AllowableCost(Money amount) => new(amount);
}
