namespace Alliancing.RiskShare;

/// <content>What stages read, and what they explain.</content>
internal sealed partial class SideRun<N, T>
{
    public void Refuse(string id, string message) => _reader.Refuse(id, Path, message);

    /// <summary>Refuses a value; 0 stands in its place, so nothing after it counts as a finding.</summary>
    public void RefuseValue(string id, string message) => _reader.RefuseValue(id, Path, message);

    public void Warn(string id, string message) => _reader.Warn(id, Path, message);

    public N Target() => _inputs.Target ?? N.From(_reader.Target(MeasureId, Path));

    public N Actual() => _inputs.Actual ?? N.From(_reader.Actual(MeasureId, Path));

    /// <summary>The target as the measure reads it: with every adjustment in the trace.</summary>
    public N MeasuredTarget()
    {
        N target = Target();
        if (Tracer.IsOn && _reader.AgreedTarget(MeasureId) is { Adjustments: { Count: > 0 } adjustments } agreed)
        {
            string source = OutturnSource("target");
            Tracer.Input("agreed target", TraceValue.Money(agreed.Amount), source);
            for (int i = 0; i < adjustments.Count; i++)
            {
                TargetAdjustment adjustment = adjustments[i];
                string name = $"adjustment of {NodaTime.Text.LocalDatePattern.Iso.Format(adjustment.On)}: {adjustment.Reason}{(adjustment.Clause is null ? string.Empty : $" [clause {adjustment.Clause}]")}";
                Tracer.Input(name, TraceValue.Money(adjustment.Amount), FormattableString.Invariant($"{source}.adjustments[{i}]"));
                Indexed(adjustment, FormattableString.Invariant($"{source}.adjustments[{i}]"));
            }
        }

        Input("target", target, OutturnSource("target"));
        return target;
    }

    /// <summary>The actual as the measure reads it: with every line and exclusion in the trace.</summary>
    public N MeasuredActual()
    {
        N actual = Actual();
        if (Tracer.IsOn && _reader.AllowableCost(MeasureId) is { Lines.Count: > 0 } cost)
        {
            Lines("cost", cost.Lines!, "lines");
            Lines("excluded", cost.Excluded ?? [], "excluded");
        }

        Input("actual", actual, OutturnSource("actual"));
        return actual;
    }

    public Ratio Driver(Driver driver)
    {
        Ratio value = _reader.Driver(driver, Path);
        Parameter(driver.ToString(), TraceValue.Number(value), "outturn");
        return value;
    }

    public string? Fact(string id)
    {
        string? value = _reader.Fact(id, Path);
        if (Tracer.IsOn)
        {
            Tracer.Input(id, TraceValue.Text(value ?? string.Empty), "outturn.facts");
        }

        return value;
    }

    /// <summary>A quantity that is itself measured: the caller's where it varies it, else the outturn's.</summary>
    public N Count(string quantity) => _inputs.Quantity is { } varied && string.Equals(varied.Id, quantity, StringComparison.Ordinal)
        ? varied.Count
        : N.From(Driver(RiskShare.Driver.Quantity(quantity)));

    /// <summary>A rate, refused when it lies outside what its place allows.</summary>
    public N Rate(RateExpression expression, Ratio? low, Ratio? high)
    {
        Ratio value = expression.Evaluate(this);
        if ((low is { } l && value.CompareTo(l) < 0) || (high is { } h && value.CompareTo(h) > 0))
        {
            RefuseValue(FindingIds.RateAtSettlement, $"the rate {expression} comes to {value}. Allowed here is {RateExpression.Describe(low, high)}: clamp it in the terms, or correct the score.");
            return default;
        }

        Parameter("rate", TraceValue.Rate(value), expression);
        return N.From(value);
    }

    /// <summary>A basis of the side as a whole, in minor units where it is money.</summary>
    public N Basis(Basis basis)
    {
        (N value, string source) = basis.Word switch
        {
            "target" => (Target(), OutturnSource("target")),
            "actual" => (Actual(), OutturnSource("actual")),
            "variance" => (Whole, "the component"),
            "amount" => (Live, "the stage before"),
            "money" => (N.From(MinorUnitsPerMajor), "terms"),
            _ => (N.From(_reader.InAll(basis, Path, Among) * MinorUnitsPerMajor), $"outturn.bases.{basis}"),
        };
        Input(basis.Word, value, source);
        return value;
    }

    /// <summary>A basis of one account, in minor units where it is money.</summary>
    public N BasisOf(Basis basis, int account)
    {
        if (basis.IsOfComponent)
        {
            return Basis(basis);
        }

        N value = N.From(_reader.Of(basis, account, Path) * MinorUnitsPerMajor);
        Input(basis.Word, value, $"outturn.bases.{basis}.{Layout[account]}");
        return value;
    }

    /// <summary>A basis of one account as a weight, in the outturn's own units; 1 for equal parts.</summary>
    public N WeightOf(Basis basis, int account) =>
        N.From(basis == RiskShare.Basis.Equal ? Ratio.One : _reader.Of(basis, account, Path));

    public int Index(Account account) => Layout.Find(account) ?? throw new InvalidOperationException($"There is no account '{account}'.");

    public int[] Indexes(Recipients recipients) => Layout.Indexes(recipients);

    public string Name(int account) => Layout[account].ToString();

    public ExactMoney Money(N amount) => new(amount.Value, _terms.Currency);

    public TraceValue Traced(N amount) => TraceValue.Money(amount.Value, _terms.Currency);

    /// <summary>The clause that the next postings carry out, where part of a stage has its own.</summary>
    public void Under(string? clause) => _clause = clause ?? _clause;

    /// <summary>Refuses any movement on a reserve that expired before the end of the period.</summary>
    private void RequireInForce(int account)
    {
        if (Layout[account].Kind != AccountKind.Reserve)
        {
            return;
        }

        TaggedReserve reserve = _terms.Schedule.Reserves.First(r => string.Equals(r.Id, Layout[account].Id, StringComparison.Ordinal));
        if (reserve.Expires is { } expires && _reader.Outturn.Period.Last > expires)
        {
            Refuse(FindingIds.ReserveExpired, $"reserve '{reserve.Id}' expired on {NodaTime.Text.LocalDatePattern.Iso.Format(expires)}, before the end of the period {_reader.Outturn.Period}. Extend it, or take it out of the terms.");
        }
    }

    public void Input(string name, N value, object source)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input(name, Traced(value), source.ToString()!);
        }
    }

    public void Parameter(string name, TraceValue value, object source)
    {
        if (Tracer.IsOn)
        {
            Tracer.Parameter(name, value, source.ToString()!);
        }
    }

    public void Alternative(string name, string text, bool applied)
    {
        if (Tracer.IsOn)
        {
            Tracer.Alternative($"{name}: {text}", applied);
        }
    }

    public void Band(int number, N width, N rate)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input(FormattableString.Invariant($"band {number} width"), Traced(width), "the slice");
            Tracer.Input(FormattableString.Invariant($"band {number} shared"), Traced(width * rate), "width × rate");
        }
    }

    public void Limited(N removed) => Input("removed by the limit", removed, "the amount above it");

    public void Weight(int account, N weight)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input("weight", TraceValue.Number(weight.Value), Name(account));
        }
    }

    /// <summary>What a reader needs to re-perform an indexed adjustment: the base, both values with their source, and the rounding.</summary>
    private void Indexed(TargetAdjustment adjustment, string source)
    {
        if (adjustment.Indexed is not { } indexed || _reader.Outturn.Index(indexed.Index) is not { } index)
        {
            return;
        }

        NodaTime.LocalDate at = indexed.At ?? adjustment.On;
        string how = $"base of that adjustment: × {index.Id} at {IsoDate.Text(at)} ÷ {index.Id} at {IsoDate.Text(indexed.BaseDate)}, less itself, rounded {indexed.Rounding}";
        Tracer.Input(how, TraceValue.Money(indexed.Base), source + ".indexed.base");
        IndexValue(index, at);
        IndexValue(index, indexed.BaseDate);
    }

    private void IndexValue(PublishedIndex index, NodaTime.LocalDate day)
    {
        if (index.TryAsAt(day, out DatedParameter<decimal>? value))
        {
            Tracer.Parameter($"{index.Id} at {IsoDate.Text(day)}", TraceValue.Number(Ratio.FromDecimal(value.Value)), value.Source.ToString(), value.From);
        }
    }

    private void Lines(string what, ValueList<CostLine> lines, string list)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            string name = $"{what}: {lines[i].Id}{(lines[i].Reason is null ? string.Empty : $", {lines[i].Reason}")}";
            Tracer.Input(name, TraceValue.Money(lines[i].Amount), FormattableString.Invariant($"{OutturnSource("actual")}.{list}[{i}]"));
        }
    }

    private string OutturnSource(string property) => MeasureId is { } id ? $"outturn.measures[{id}].{property}" : $"outturn.{property}";

    private string? MeasureId => Component.Measure.OutturnId;
}
