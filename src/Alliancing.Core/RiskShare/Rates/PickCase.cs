namespace Alliancing.RiskShare;

/// <summary>What one value of a fact picks.</summary>
/// <param name="Is">The fact's value, for example <c>met</c>; <c>true</c> and <c>false</c> for a yes-or-no fact.</param>
/// <param name="Rate">The rate picked.</param>
public sealed record PickCase(string Is, RateExpression Rate);
