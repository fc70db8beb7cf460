namespace Alliancing.RiskShare;

/// <summary>What came of analysing a variance: the analysis, or every reason why not.</summary>
/// <param name="Analysis">The analysis; null when a finding is an error.</param>
/// <param name="Findings">Every finding.</param>
public sealed record VarianceOutcome(VarianceAnalysis? Analysis, ValueList<Finding> Findings);
