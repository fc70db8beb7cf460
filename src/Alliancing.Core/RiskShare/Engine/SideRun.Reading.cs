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
        ShowTarget(target);
        return target;
    }

    /// <summary>The actual as the measure reads it: with every line and exclusion in the trace.</summary>
    public N MeasuredActual()
    {
        N actual = Actual();
        ShowActual(actual);
        return actual;
    }

    public Ratio Driver(Driver driver)
    {
        Ratio value = _reader.Driver(driver, Path);
        ShowDriver(driver, null, value);
        return value;
    }

    public string? Fact(string id)
    {
        string? value = _reader.Fact(id, Path);
        if (Tracer.IsOn)
        {
            Tracer.Input(id, TraceValue.Text(value ?? string.Empty), $"outturn.facts.{id}");
        }

        return value;
    }

    /// <summary>A quantity that is itself measured: the caller's where it varies it, else the outturn's.</summary>
    public N Count(string quantity) => _inputs.Quantity is { } varied && string.Equals(varied.Id, quantity, StringComparison.Ordinal)
        ? varied.Count
        : N.From(Driver(RiskShare.Driver.Quantity(quantity)));

    /// <summary>A rate, refused when it lies outside what its place allows.</summary>
    /// <param name="name">Its name in the step that reads it.</param>
    /// <param name="expression">The rate.</param>
    /// <param name="low">The least that the place allows; null for any.</param>
    /// <param name="high">The most that the place allows; null for any.</param>
    /// <param name="isPrice">Whether it is a number of units of money rather than a part of something.</param>
    public N Rate(string name, RateExpression expression, Ratio? low, Ratio? high, bool isPrice = false)
    {
        Ratio value = Value(name, expression, isPrice ? TraceValueKind.Number : TraceValueKind.Rate);
        if ((low is { } l && value.CompareTo(l) < 0) || (high is { } h && value.CompareTo(h) > 0))
        {
            RefuseValue(FindingIds.RateAtSettlement, $"the rate {expression} comes to {value}. Allowed here is {RateExpression.Describe(low, high)}: clamp it in the terms, or correct the score.");
            return default;
        }

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
            _ => N.From(_reader.InAll(basis, Path, Among) * MinorUnitsPerMajor),
        };
        ShowBasis(basis, value);
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
        ShowParts(basis.Word, basis.Word, basis, account, isMoney: true);
        return value;
    }

    /// <summary>A rate of a basis.</summary>
    public N Product(string name, RateExpression rate, Basis basis)
    {
        if (Tracer.IsOn)
        {
            Tracer.Work(name, "level", basis == RiskShare.Basis.Money ? $"{rate.Plain} in money" : $"{rate} of {basis}");
        }

        N product = Rate("rate", rate, Ratio.Zero, null, basis == RiskShare.Basis.Money) * Basis(basis);
        if (Tracer.IsOn)
        {
            Tracer.Close(Traced(product), null);
        }

        return product;
    }

    /// <summary>A basis of one account as a claim, in minor units where it is money.</summary>
    public N ClaimOf(Basis basis, int account) => N.From(_reader.Of(basis, account, Path) * MinorUnitsPerMajor);

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
            Refuse(FindingIds.ReserveExpired, $"reserve '{reserve.Id}' expired on {IsoDate.Text(expires)}, before the end of the period {_reader.Outturn.Period}. Extend it, or take it out of the terms.");
        }
    }

    private string OutturnSource(string property) => MeasureId is { } id ? $"outturn.measures[{id}].{property}" : $"outturn.{property}";

    private string? MeasureId => Component.Measure.OutturnId;
}
