namespace Alliancing.RiskShare;

/// <content>Settled rows that can be explained.</content>
public sealed partial class SettlementPlan
{
    /// <summary>Settles one outturn and keeps its numbers, or returns every reason why not.</summary>
    /// <param name="outturn">One whole number for each column, in the column's units.</param>
    /// <returns>The settled row, or the findings that refuse the settlement.</returns>
    /// <exception cref="ArgumentException">There is not one number for each column.</exception>
    public RowOutcome Evaluate(ReadOnlySpan<long> outturn)
    {
        ValueList<Finding> findings = Record(outturn, out SettledRow settled);
        return new RowOutcome(findings.Count == 0 ? settled : null, findings);
    }

    /// <summary>Settles one outturn and keeps its numbers, or throws.</summary>
    /// <param name="outturn">One whole number for each column, in the column's units.</param>
    /// <returns>The settled row, which explains itself when it is asked to.</returns>
    /// <exception cref="SettlementRefusedException">The settlement is refused; the exception carries every reason.</exception>
    /// <exception cref="ArgumentException">There is not one number for each column.</exception>
    public SettledRow Settle(ReadOnlySpan<long> outturn)
    {
        Require(Record(outturn, out SettledRow settled));
        return settled;
    }

    /// <summary>A row that was settled before, from the numbers that the caller kept: out of columns, of a file, or of spans that settling filled without allocating anything.</summary>
    /// <remarks>Nothing is settled or compared until the row is asked to <see cref="SettledRow.Explain"/> itself.</remarks>
    /// <param name="outturn">The row that was settled: one whole number for each column, in the column's units.</param>
    /// <param name="lines">What it was settled to: one amount for each line, in minor units.</param>
    /// <returns>The settled row.</returns>
    /// <exception cref="ArgumentException">There is not one number for each column and one for each line.</exception>
    public SettledRow Recall(ReadOnlySpan<long> outturn, ReadOnlySpan<long> lines)
    {
        RequirePlaces(outturn.Length, lines.Length);
        return new SettledRow(this, [.. outturn, .. lines]);
    }

    /// <summary>Settles a row anew by the calculator, with its trace.</summary>
    internal Settlement Explain(SettledRow settled)
    {
        List<Finding> findings = [];
        _rows.Check(settled.Row, findings);
        if (findings.Count > 0)
        {
            throw Differs(settled, findings);
        }

        SettlementOutcome outcome = Calculator.Evaluate(Terms, _rows.Outturn(settled.Row));
        if (outcome.Settlement is not { } settlement)
        {
            throw Differs(settled, outcome.Findings.Where(f => f.Severity == Severity.Error));
        }

        var lines = new long[Lines.Count];
        AddUp(settlement, lines);
        return settled.Lines.SequenceEqual(lines) ? settlement : throw Differs(settled, new SettledRow(this, [.. settled.Row, .. lines]));
    }

    private static InvalidOperationException Differs(SettledRow settled, IEnumerable<Finding> findings) =>
        Differs(settled, "the calculator refuses the row: " + string.Join("; ", findings.Select(f => f.Message)));

    private static InvalidOperationException Differs(SettledRow settled, SettledRow expected) =>
        Differs(settled, string.Join("; ", Enumerable.Range(0, settled.Lines.Length)
            .Where(l => settled.Lines[l] != expected.Lines[l])
            .Select(l => $"'{settled.Plan.Lines[l]}' was recorded as {settled.Due(l)}, and the calculator settles it to {expected.Due(l)}")));

    private static InvalidOperationException Differs(SettledRow settled, string what)
    {
        string row = string.Join(", ", settled.Plan.Columns.Select((c, at) => FormattableString.Invariant($"{c} = {settled.Row[at]}")));
        return new InvalidOperationException(
            $"The settled row cannot be explained: {what}. Numbers that are recalled must be those of a row that this plan has settled. If they are, this is a defect of the plan: "
            + $"settle by the calculator, and report the terms of '{settled.Plan.Terms.Agreement}' with the row: {row}.");
    }

    private ValueList<Finding> Record(ReadOnlySpan<long> outturn, out SettledRow settled)
    {
        RequirePlaces(outturn.Length, Lines.Count);
        var numbers = new long[outturn.Length + Lines.Count];
        outturn.CopyTo(numbers);
        settled = new SettledRow(this, numbers);
        return Run(outturn, numbers.AsSpan(outturn.Length));
    }
}
