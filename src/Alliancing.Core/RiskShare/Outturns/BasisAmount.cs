namespace Alliancing.RiskShare;

/// <summary>One participant's amount of a basis.</summary>
/// <param name="Of">The participant or group.</param>
/// <param name="Amount">The amount, in major units where it is money.</param>
public sealed record BasisAmount(Account Of, decimal Amount);
