namespace Alliancing.RiskShare;

/// <summary>One row of a column that could not be settled; its lines are 0.</summary>
/// <param name="Row">The row, counted from 0.</param>
/// <param name="Findings">Every reason why not.</param>
public sealed record RowProblem(int Row, ValueList<Finding> Findings)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"row {Row}: {string.Join("; ", Findings.Select(f => f.Message))}");
}
