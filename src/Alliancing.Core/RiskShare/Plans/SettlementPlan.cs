using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>Terms compiled once, to settle many outturns: one at a time, or in columns.</summary>
/// <remarks>
/// Immutable and thread-safe. A plan takes an outturn as a row of whole numbers, one for each of its <see cref="Columns"/>, and gives whole minor units, one for each of its
/// <see cref="Lines"/>. They are to the penny what <see cref="RiskShareCalculator"/> settles on <see cref="ToOutturn"/> of the row; what that refuses, the plan refuses with the same findings.
/// A row that is settled into a <see cref="SettledRow"/>, or recalled from kept numbers, is explained when somebody asks.
/// </remarks>
/// <example>
/// <code>
/// SettlementPlan plan = terms.Compile();
/// foreach (PlanColumn column in plan.Columns) Console.WriteLine(column.Name);   // target, actual, bases.feeAtRisk.alder …
/// var lines = new long[plan.Lines.Count];
/// plan.Settle(outturn, lines);
/// SettledRow settled = plan.Settle([100_00, 90_00, 6_00, 3_00]);
/// Settlement explained = settled.Explain();
/// </code>
/// </example>
public sealed partial class SettlementPlan
{
    private static readonly RiskShareCalculator Calculator = new();
    private static readonly SettlementOptions Untraced = new() { Trace = false };

    private readonly PlanColumn[] _columns;
    private readonly PlanLines _lines;
    private readonly RowOutturns _rows;
    private readonly PlanProgram _program;
    private readonly ExactProgram? _exact;
    private readonly BandedShare? _banded;

    internal SettlementPlan(RiskShareTerms terms, PlanOptions options)
    {
        Terms = terms;
        Period = options.Period ?? FirstDay(terms);
        var inputs = new PlanInputs(terms, options.QuantityPlaces);
        _columns = inputs.Columns;
        _lines = new PlanLines(terms, inputs, options.Detail);
        _rows = new RowOutturns(terms, Period, _columns);
        Columns = ValueList.CopyOf(_columns);
        Lines = ValueList.CopyOf(_lines.All);
        _program = new ProgramBuilder(terms, Period, _columns, _lines).Build();
        (_exact, CompiledUpTo) = PlanRange.Widest(_program, _columns, terms);
        _banded = BandedShare.Of(terms, _columns, _lines, _exact);
    }

    /// <summary>The terms.</summary>
    public RiskShareTerms Terms { get; }

    /// <summary>The period whose outturns rows state.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The largest amount of a row for which settling is proven to stay in 128 bits and allocates nothing; null when the plan always settles as the calculator does.</summary>
    /// <remarks>
    /// Amounts of 0 and more, quantities of up to a million either way, scores on their scales and facts that the terms name are in range. A row out of range is exact too, and allocates.
    /// </remarks>
    public Money? CompiledUpTo { get; }

    /// <summary>What every row states, in order.</summary>
    public ValueList<PlanColumn> Columns { get; }

    /// <summary>What is settled for every row, in order; participants first.</summary>
    public ValueList<PlanLine> Lines { get; }

    /// <summary>Settles one outturn, and returns every reason why not.</summary>
    /// <param name="outturn">One whole number for each column, in the column's units.</param>
    /// <param name="lines">Receives one amount for each line, in minor units; positive is received. All 0 when the settlement is refused.</param>
    /// <returns>Nothing when the outturn is settled.</returns>
    /// <exception cref="ArgumentException">There is not one number for each column and one place for each line.</exception>
    public ValueList<Finding> Evaluate(ReadOnlySpan<long> outturn, Span<long> lines)
    {
        RequirePlaces(outturn.Length, lines.Length);
        return Run(outturn, lines);
    }

    /// <summary>Settles one outturn, and returns every reason why not.</summary>
    /// <param name="outturn">What happened. Nothing is refused for not fitting the plan's columns: what does not is settled as the calculator does.</param>
    /// <param name="lines">Receives one amount for each line, in minor units; positive is received. All 0 when the settlement is refused.</param>
    /// <returns>Nothing when the outturn is settled.</returns>
    /// <exception cref="ArgumentException">There is not one place for each line.</exception>
    public ValueList<Finding> Evaluate(Outturn outturn, Span<long> lines)
    {
        Guard.Against.Null(outturn, nameof(outturn));
        RequirePlaces(_columns.Length, lines.Length);
        var row = new long[_columns.Length];
        return TryRow(outturn, row) && TryCompiled(row, lines) ? [] : Interpret(outturn, lines);
    }

    /// <summary>Settles one outturn, or throws.</summary>
    /// <param name="outturn">One whole number for each column, in the column's units.</param>
    /// <param name="lines">Receives one amount for each line, in minor units; positive is received.</param>
    /// <exception cref="SettlementRefusedException">The settlement is refused; the exception carries every reason.</exception>
    /// <exception cref="ArgumentException">There is not one number for each column and one place for each line.</exception>
    public void Settle(ReadOnlySpan<long> outturn, Span<long> lines) => Require(Evaluate(outturn, lines));

    /// <summary>Settles one outturn, or throws.</summary>
    /// <param name="outturn">What happened.</param>
    /// <param name="lines">Receives one amount for each line, in minor units; positive is received.</param>
    /// <exception cref="SettlementRefusedException">The settlement is refused; the exception carries every reason.</exception>
    /// <exception cref="ArgumentException">There is not one place for each line.</exception>
    public void Settle(Outturn outturn, Span<long> lines) => Require(Evaluate(outturn, lines));

    /// <summary>The outturn that a row states.</summary>
    /// <param name="row">One whole number for each column, in the column's units.</param>
    /// <returns>An outturn of the plan's period; a fact of −1 has a value that the terms do not name.</returns>
    /// <exception cref="ArgumentException">There is not one number for each column.</exception>
    /// <exception cref="SettlementRefusedException">A fact is none of its column's values.</exception>
    public Outturn ToOutturn(ReadOnlySpan<long> row)
    {
        RequirePlaces(row.Length, Lines.Count);
        List<Finding> findings = [];
        _rows.Check(row, findings);
        return findings.Count == 0 ? _rows.Outturn(row) : throw new SettlementRefusedException([.. findings]);
    }

    /// <summary>Writes the row that states an outturn, where there is one.</summary>
    /// <remarks>There is none for an outturn that lacks a column, states a finer number than a column holds, or states a basis in another way than by the columns.</remarks>
    /// <param name="outturn">What happened, in a period in which the same reserves are in force as in the plan's.</param>
    /// <param name="row">Receives one whole number for each column.</param>
    /// <returns>Whether there is such a row.</returns>
    /// <exception cref="ArgumentException">There is not one place for each column.</exception>
    public bool TryRow(Outturn outturn, Span<long> row)
    {
        Guard.Against.Null(outturn, nameof(outturn));
        RequirePlaces(row.Length, Lines.Count);
        List<Finding> findings = [];
        var reader = new OutturnReader(Terms, outturn, findings);
        return !reader.IsRefused && InForce(outturn.Period).SequenceEqual(InForce(Period)) && _rows.TryRow(reader, row);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string range = CompiledUpTo is { } most
            ? $"allocates nothing for amounts from 0 to {most:C}{(Array.Exists(_columns, static c => c.Kind == PlanColumnKind.Quantity) ? " and quantities to 1,000,000 either way" : string.Empty)}; exact beyond, and allocates"
            : "exact, and allocates";
        return FormattableString.Invariant($"plan of {Terms.Agreement}: {_columns.Length} columns, {Lines.Count} lines; {range}");
    }

    /// <summary>Settles a row by the compiled program alone.</summary>
    internal bool TryCompiled(ReadOnlySpan<long> row, Span<long> lines) =>
        _banded?.TrySettle(row, lines) == true || _exact?.TrySettle(row, lines) == true;

    /// <summary>Whether the terms have the shape that is settled in one pass.</summary>
    internal bool IsBanded => _banded is not null;

    /// <summary>Whether every number of a row is in the range that the plan prints.</summary>
    internal bool IsInRange(ReadOnlySpan<long> row) => _exact?.IsInRange(row) == true;

    private static void Require(ValueList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            throw new SettlementRefusedException(findings);
        }
    }

    private static ReportingPeriod FirstDay(RiskShareTerms terms)
    {
        LocalDate day = terms.From ?? terms.To ?? new LocalDate(2000, 1, 1);
        return ReportingPeriod.Between(day, day);
    }

    private IEnumerable<bool> InForce(ReportingPeriod period) => Terms.Schedule.Reserves.Select(r => !(r.Expires < period.Last));

    private void RequirePlaces(int numbers, int places)
    {
        if (numbers != _columns.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"The row has {numbers} numbers. The plan has {_columns.Length} columns: give one number for each of {string.Join(", ", Columns)}."), nameof(numbers));
        }

        if (places != Lines.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {places} places. The plan has {Lines.Count} lines: give one place for each of {string.Join(", ", Lines)}."), nameof(places));
        }
    }

    private ValueList<Finding> Run(ReadOnlySpan<long> row, Span<long> lines) => TryCompiled(row, lines) ? [] : Explain(row, lines);

    /// <summary>Settles a row through the calculator.</summary>
    private ValueList<Finding> Explain(ReadOnlySpan<long> row, Span<long> lines)
    {
        List<Finding> findings = [];
        _rows.Check(row, findings);
        if (findings.Count > 0)
        {
            lines.Clear();
            return [.. findings];
        }

        return Interpret(_rows.Outturn(row), lines);
    }

    private ValueList<Finding> Interpret(Outturn outturn, Span<long> lines)
    {
        lines.Clear();
        SettlementOutcome outcome = Calculator.Evaluate(Terms, outturn, Untraced);
        if (outcome.Settlement is not { } settlement)
        {
            return [.. outcome.Findings.Where(f => f.Severity == Severity.Error)];
        }

        AddUp(settlement, lines);
        return [];
    }

    private void AddUp(Settlement settlement, Span<long> lines)
    {
        foreach (SettlementLine line in settlement.Lines)
        {
            lines[_lines.Of(line.Account, line.Source, line.Category)] += line.Amount.MinorUnits;
        }
    }
}
