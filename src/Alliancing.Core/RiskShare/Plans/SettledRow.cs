namespace Alliancing.RiskShare;

/// <summary>A row that a plan has settled: the numbers alone, from which the explained settlement is made when somebody asks for it.</summary>
/// <remarks>
/// Nothing is explained, formatted or looked up before <see cref="Explain"/>, so that a record of every row can be kept: it takes eight bytes for each column and each line.
/// Two are equal when the same plan settled the same numbers to the same lines. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// SettlementPlan plan = terms.Compile(new PlanOptions { Period = outturn.Period });
/// var row = new long[plan.Columns.Count];
/// if (plan.TryRow(outturn, row))
/// {
///     SettledRow settled = plan.Settle(row);
///     Money due = settled.Due("alder");
///     Settlement explained = settled.Explain();
///     bool same = explained["alder"].Due == due;   // true
/// }
/// </code>
/// </example>
public sealed class SettledRow : IEquatable<SettledRow>
{
    private readonly long[] _numbers;

    /// <param name="plan">The plan.</param>
    /// <param name="numbers">The numbers of the row, and after them the lines; owned from here on.</param>
    internal SettledRow(SettlementPlan plan, long[] numbers)
    {
        Plan = plan;
        _numbers = numbers;
    }

    /// <summary>The plan that settled the row.</summary>
    public SettlementPlan Plan { get; }

    /// <summary>What happened: one whole number for each of the plan's <see cref="SettlementPlan.Columns"/>, in its units.</summary>
    public ReadOnlySpan<long> Row => _numbers.AsSpan(0, Plan.Columns.Count);

    /// <summary>What is due: one amount for each of the plan's <see cref="SettlementPlan.Lines"/>, in minor units; positive is received.</summary>
    public ReadOnlySpan<long> Lines => _numbers.AsSpan(Plan.Columns.Count);

    /// <summary>What is due on one line.</summary>
    /// <param name="line">The position in the plan's <see cref="SettlementPlan.Lines"/>, from 0.</param>
    /// <returns>The amount; positive is received.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public Money Due(int line) => line >= 0 && line < Plan.Lines.Count
        ? Money.FromMinorUnits(Lines[line], Plan.Terms.Currency)
        : throw new ArgumentOutOfRangeException(nameof(line), line, FormattableString.Invariant($"The plan has {Plan.Lines.Count} lines. Positions start at 0."));

    /// <summary>What is due to one account.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The sum of its lines; nothing when it has none.</returns>
    public Money Due(Account account)
    {
        var due = Money.Zero(Plan.Terms.Currency);
        for (int line = 0; line < Plan.Lines.Count; line++)
        {
            due += Plan.Lines[line].Account == account ? Due(line) : Money.Zero(due.Currency);
        }

        return due;
    }

    /// <summary>What is due to one participant.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <returns>The sum of the participant's lines.</returns>
    /// <exception cref="KeyNotFoundException">There is no such participant.</exception>
    public Money Due(ParticipantId participant) => Plan.Terms.Participants.Any(p => p.Id == participant)
        ? Due(Account.Of(participant))
        : throw new KeyNotFoundException($"There is no participant '{participant}'. Known are {string.Join(", ", Plan.Terms.Participants.Select(p => p.Id))}.");

    /// <summary>The explained settlement: the calculator settles the outturn that the row states, with its trace, and the recorded lines are compared with what it finds.</summary>
    /// <returns>The settlement, with its lines, clauses, findings and trace.</returns>
    /// <exception cref="InvalidOperationException">The calculator does not come to the recorded lines: the numbers were altered, or there is a defect.</exception>
    public Settlement Explain() => Plan.Explain(this);

    /// <inheritdoc/>
    public bool Equals(SettledRow? other) => other is not null && ReferenceEquals(Plan, other.Plan) && _numbers.AsSpan().SequenceEqual(other._numbers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SettledRow);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (long number in _numbers)
        {
            hash.Add(number);
        }

        return hash.ToHashCode();
    }

    /// <summary>The lines that are not 0, such as "council: −£5.00, alder: −£10.00".</summary>
    public override string ToString()
    {
        string[] lines = [.. Enumerable.Range(0, Plan.Lines.Count).Where(l => Lines[l] != 0).Select(l => $"{Plan.Lines[l]}: {Due(l):C}")];
        return lines.Length == 0 ? "nothing is due" : string.Join(", ", lines);
    }
}
