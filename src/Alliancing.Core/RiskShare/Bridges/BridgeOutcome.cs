namespace Alliancing.RiskShare;

/// <summary>What came of building a bridge: the bridge, or every reason why not.</summary>
/// <param name="Bridge">The bridge; null when a finding is an error.</param>
/// <param name="Findings">Every finding.</param>
public sealed record BridgeOutcome(SettlementBridge? Bridge, ValueList<Finding> Findings);
