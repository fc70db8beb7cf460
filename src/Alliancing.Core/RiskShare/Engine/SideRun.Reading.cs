namespace Alliancing.RiskShare;

/// <content>What stages read, and what they explain.</content>
internal sealed partial class SideRun<N, T>
{
    public void Refuse(string id, string message) => _reader.Refuse(id, Path, message);

    public void Warn(string id, string message) => _reader.Warn(id, Path, message);

    public N Target() => _inputs.Target ?? N.From(_reader.Target(MeasureId, Path));

    public N Actual() => _inputs.Actual ?? N.From(_reader.Actual(MeasureId, Path));

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
            Refuse(FindingIds.RateAtSettlement, $"the rate {expression} comes to {value}. Allowed here is {RateExpression.Describe(low, high)}: clamp it in the terms, or correct the score.");
            return default;
        }

        Parameter("rate", TraceValue.Rate(value), expression);
        return N.From(value);
    }

    /// <summary>A basis of the side as a whole, in minor units where it is money.</summary>
    public N Basis(Basis basis)
    {
        N value = basis.Word switch
        {
            "target" => Target(),
            "actual" => Actual(),
            "variance" => Whole,
            "amount" => Live,
            "money" => N.From(MinorUnitsPerMajor),
            _ => N.From(_reader.InAll(basis, Path) * MinorUnitsPerMajor),
        };
        Input(basis.Word, value, "the side as a whole");
        return value;
    }

    /// <summary>A basis of one account, in minor units where it is money; 1 for equal parts.</summary>
    public N BasisOf(Basis basis, int account)
    {
        if (basis == RiskShare.Basis.Equal)
        {
            return N.From(1);
        }

        if (basis.IsOfComponent)
        {
            return Basis(basis);
        }

        N value = N.From(_reader.Of(basis, account, Path) * MinorUnitsPerMajor);
        Input(basis.Word, value, Layout[account]);
        return value;
    }

    public int Index(Account account) => Layout.Find(account) ?? throw new InvalidOperationException($"There is no account '{account}'.");

    public int[] Indexes(Recipients recipients) => Layout.Indexes(recipients);

    public string Name(int account) => Layout[account].ToString();

    public ExactMoney Money(N amount) => new(amount.Value, _terms.Currency);

    public TraceValue Traced(N amount) => TraceValue.Money(amount.Value, _terms.Currency);

    /// <summary>The clause that the next postings carry out, where part of a stage has its own.</summary>
    public void Under(string? clause) => _clause = clause ?? _clause;

    public void RequireReserveInForce(string id)
    {
        TaggedReserve reserve = _terms.Schedule.Reserves.First(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        if (reserve.Expires is { } expires && _reader.Outturn.Period.Last > expires)
        {
            Refuse(FindingIds.ReserveExpired, $"reserve '{id}' expired on {NodaTime.Text.LocalDatePattern.Iso.Format(expires)}, before the end of the period {_reader.Outturn.Period}. Extend it, or take the stage out.");
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

    private string? MeasureId => Component.Measure.OutturnId;
}
