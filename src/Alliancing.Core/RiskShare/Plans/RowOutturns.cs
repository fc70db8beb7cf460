namespace Alliancing.RiskShare;

/// <summary>Turns rows of a plan into outturns and back.</summary>
internal sealed class RowOutturns(RiskShareTerms terms, ReportingPeriod period, PlanColumn[] columns)
{
    /// <summary>Whether every number of a row can be read; a fact has one of the column's values.</summary>
    public void Check(ReadOnlySpan<long> row, List<Finding> findings)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            PlanColumn column = columns[i];
            if (column.Kind == PlanColumnKind.Fact && (row[i] < -1 || row[i] >= column.Values.Count))
            {
                findings.Add(Finding.Error(
                    FindingIds.Fact,
                    "outturn." + column.Name,
                    FormattableString.Invariant($"the fact is {row[i]}. Allowed are {string.Join(", ", column.Values.Select((v, at) => FormattableString.Invariant($"{at} for '{v}'")))}, and -1 for any other value.")));
            }
        }
    }

    /// <summary>The outturn that a row states.</summary>
    public Outturn Outturn(ReadOnlySpan<long> row)
    {
        var measures = new SortedDictionary<string, MeasureOutturn>(StringComparer.Ordinal);
        var scores = new List<StatedValue<decimal>>();
        var quantities = new List<StatedValue<decimal>>();
        var facts = new List<StatedValue<string>>();
        var bases = new List<BasisOutturn>();
        AgreedTarget? target = null;
        AllowableCost? actual = null;
        for (int i = 0; i < columns.Length; i++)
        {
            PlanColumn column = columns[i];
            decimal value = row[i] / Power(column.Places);
            switch (column.Kind)
            {
                case PlanColumnKind.Target when column.Id is null: target = Money.FromMinorUnits(row[i], terms.Currency); break;
                case PlanColumnKind.Actual when column.Id is null: actual = Money.FromMinorUnits(row[i], terms.Currency); break;
                case PlanColumnKind.Target: measures[column.Id!] = Measure(measures, column.Id!) with { Target = Money.FromMinorUnits(row[i], terms.Currency) }; break;
                case PlanColumnKind.Actual: measures[column.Id!] = Measure(measures, column.Id!) with { Actual = Money.FromMinorUnits(row[i], terms.Currency) }; break;
                case PlanColumnKind.Score: scores.Add(new(column.Id!, value)); break;
                case PlanColumnKind.Quantity: quantities.Add(new(column.Id!, value)); break;
                case PlanColumnKind.Fact: facts.Add(new(column.Id!, row[i] < 0 ? Other(column) : column.Values[(int)row[i]])); break;
                default: Add(bases, column, value); break;
            }
        }

        return new Outturn(terms.Agreement, period)
        {
            Target = target,
            Actual = actual,
            Measures = [.. measures.Values],
            Scores = [.. scores],
            Quantities = [.. quantities],
            Facts = [.. facts],
            Bases = [.. bases],
        };
    }

    /// <summary>Writes the row that states an outturn, where there is one: every column has its value, whole in the column's units, and nothing else is stated that the terms read.</summary>
    /// <remarks>The reader may be left with findings of its own; it is used for nothing else.</remarks>
    public bool TryRow(OutturnReader reader, Span<long> row)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (Value(reader, columns[i]) is not { } value || !value.IsInteger || !value.TryRound(Rounding.TowardsZero, out row[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static decimal Power(int places) => Ratio.PowersOfTen.Of(places);

    private static MeasureOutturn Measure(SortedDictionary<string, MeasureOutturn> measures, string id) =>
        measures.TryGetValue(id, out MeasureOutturn? found) ? found : new MeasureOutturn(id, null, null);

    private static string Other(PlanColumn column)
    {
        string other = "other";
        while (column.Values.Contains(other, StringComparer.Ordinal))
        {
            other += "-value";
        }

        return other;
    }

    private static void Add(List<BasisOutturn> bases, PlanColumn column, decimal value)
    {
        if (column.Of is not { } account)
        {
            bases.Add(new BasisOutturn(column.Basis, value));
            return;
        }

        var amount = new BasisAmount(account, value);
        if (bases.Count > 0 && bases[^1].Basis == column.Basis)
        {
            bases[^1] = bases[^1] with { Participants = [.. bases[^1].Participants!, amount] };
        }
        else
        {
            bases.Add(new BasisOutturn(column.Basis, null, [amount]));
        }
    }

    private Ratio? Value(OutturnReader reader, PlanColumn column)
    {
        Outturn outturn = reader.Outturn;
        switch (column.Kind)
        {
            case PlanColumnKind.Target:
                return (column.Id is null ? outturn.Target : Measure(outturn, column.Id)?.Target) is { } target
                    ? (target.Adjustments ?? []).Aggregate((Ratio)target.Amount.MinorUnits, static (sum, a) => sum + a.Amount.MinorUnits)
                    : null;
            case PlanColumnKind.Actual:
                return (column.Id is null ? outturn.Actual : Measure(outturn, column.Id)?.Actual) is { } actual ? AllowableCosts.Total(actual) : null;
            case PlanColumnKind.Score:
                return Stated(outturn.Scores, column);
            case PlanColumnKind.Quantity:
                return Stated(outturn.Quantities, column);
            case PlanColumnKind.Fact:
                return outturn.Facts.FirstOrDefault(f => string.Equals(f.Id, column.Id, StringComparison.Ordinal))?.Value is { } fact
                    ? Enumerable.Range(0, column.Values.Count).Select(static at => (int?)at).FirstOrDefault(at => string.Equals(column.Values[at!.Value], fact, StringComparison.Ordinal)) ?? -1
                    : null;
            default:
                return OfBasis(reader, column);
        }
    }

    private Ratio? OfBasis(OutturnReader reader, PlanColumn column)
    {
        if (reader.Outturn.Bases.FirstOrDefault(b => b.Basis == column.Basis) is not { } basis)
        {
            return null;
        }

        ValueList<BasisAmount> amounts = basis.Participants ?? [];
        if (column.Of is not { } account)
        {
            Ratio inAll = reader.InAll(column.Basis, column.Name);
            return reader.IsTainted ? null : inAll * Ratio.PowersOfTen.Of(column.Places);
        }

        // The row adds the amounts up, so nothing may be stated beside them: no sum, no amount of a group or of somebody who has no column.
        return basis.InAll is null
            && amounts.All(a => columns.Any(c => c.Basis == column.Basis && c.Of is { } of && terms.Layout.Find(a.Of) == terms.Layout.Find(of)))
            && amounts.FirstOrDefault(a => terms.Layout.Find(a.Of) == terms.Layout.Find(account)) is { } own
            ? InUnits(own.Amount, column)
            : null;
    }

    private static Ratio? Stated(ValueList<StatedValue<decimal>> values, PlanColumn column) =>
        values.FirstOrDefault(v => string.Equals(v.Id, column.Id, StringComparison.Ordinal)) is { } found ? InUnits(found.Value, column) : null;

    private static Ratio InUnits(decimal value, PlanColumn column) => Ratio.FromDecimal(value) * Ratio.PowersOfTen.Of(column.Places);

    private static MeasureOutturn? Measure(Outturn outturn, string id) => outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal));
}
