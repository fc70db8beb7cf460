namespace Alliancing.RiskShare;

/// <summary>What one step of a bridge moves on one account.</summary>
/// <param name="Group">The group of inputs that was replaced.</param>
/// <param name="Amount">The amount; positive when the account receives more after the step than before it.</param>
public sealed record BridgeAmount(BridgeGroup Group, Money Amount);
