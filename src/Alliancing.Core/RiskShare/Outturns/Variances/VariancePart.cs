namespace Alliancing.RiskShare;

/// <summary>One part of a variance.</summary>
/// <param name="Cause">Why it came about.</param>
/// <param name="Source">The cost line's id, or the day and reason of the adjustment; empty for what is unexplained.</param>
/// <param name="Amount">The exact amount; positive is a saving.</param>
public sealed record VariancePart(VarianceCause Cause, string Source, ExactMoney Amount);
