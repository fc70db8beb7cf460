namespace Alliancing.RiskShare;

/// <summary>One point of a table.</summary>
/// <param name="At">The driver's value.</param>
/// <param name="Rate">The rate there.</param>
public sealed record TablePoint(decimal At, decimal Rate);
