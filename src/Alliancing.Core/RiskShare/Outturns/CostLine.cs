namespace Alliancing.RiskShare;

/// <summary>One line of cost, allowed or excluded.</summary>
/// <param name="Id">The line's id.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Reason">Why the line is excluded, or what it is; null when the id says enough.</param>
/// <param name="Standard">What the target assumed of the line, for the analysis of the variance; null when it is not told.</param>
public sealed record CostLine(string Id, Money Amount, string? Reason = null, StandardCost? Standard = null);
