namespace Alliancing.RiskShare;

/// <summary>The agreed cost, budget or benchmark, with every adjustment since.</summary>
/// <param name="Amount">The target before adjustments.</param>
/// <param name="Adjustments">The adjustments, in the order of their dates; null for none.</param>
public sealed record AgreedTarget(Money Amount, ValueList<TargetAdjustment>? Adjustments = null)
{
    /// <summary>The target after adjustments.</summary>
    public Money Adjusted => (Adjustments ?? []).Aggregate(Amount, static (sum, a) => sum + a.Amount);

    /// <summary>A target without adjustments.</summary>
    /// <param name="amount">The target.</param>
    public static implicit operator AgreedTarget(Money amount) => new(amount);
}
