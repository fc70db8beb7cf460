namespace Alliancing.RiskShare;

/// <summary>What came of settling: the settlement, or every reason why not.</summary>
/// <param name="Settlement">The settlement; null when a finding is an error.</param>
/// <param name="Findings">Every finding.</param>
public sealed record SettlementOutcome(Settlement? Settlement, ValueList<Finding> Findings);
