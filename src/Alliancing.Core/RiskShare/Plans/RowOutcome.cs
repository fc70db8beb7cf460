namespace Alliancing.RiskShare;

/// <summary>What came of settling a row of a plan: the settled row, or every reason why not.</summary>
/// <param name="Settled">The settled row; null when the settlement is refused.</param>
/// <param name="Findings">Every reason why not; none when the row is settled. What does not refuse a settlement is found by <see cref="SettledRow.Explain"/>.</param>
public sealed record RowOutcome(SettledRow? Settled, ValueList<Finding> Findings);
