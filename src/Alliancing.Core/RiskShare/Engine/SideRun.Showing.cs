namespace Alliancing.RiskShare;

/// <content>What a basis, a weight, a target and an actual were made of.</content>
internal sealed partial class SideRun<N, T>
{
    /// <summary>The weights of a division with what each is made of, and their sum.</summary>
    public void ShowWeights(string prefix, SplitRule rule, int[] accounts, N[] weights)
    {
        if (!Tracer.IsOn)
        {
            return;
        }

        string called = prefix.Length == 0 ? string.Empty : Called(prefix) + ": ";
        string place = prefix.Length == 0 ? string.Empty : prefix + ".";
        for (int i = 0; i < accounts.Length; i++)
        {
            string name = Name(accounts[i]);
            switch (rule)
            {
                case SharesSplit: Parameter($"{called}weight of {name}", TraceValue.Rate(weights[i].Value)); break;
                case ClaimsSplit claims: ShowParts($"{called}claim of {name}", $"{place}claim[{name}]", claims.Claims, accounts[i], isMoney: true); break;
                case ProductSplit product: ShowProduct($"{place}weight[{name}]", product, accounts[i], weights[i]); break;
                case BasisSplit { Basis: var basis } when basis == RiskShare.Basis.Equal: Tracer.Input($"{called}weight of {name}", TraceValue.Number(Ratio.One), "equal parts"); break;
                case BasisSplit split: ShowParts($"{called}weight of {name}", $"{place}weight[{name}]", split.Basis, accounts[i], isMoney: false); break;
            }
        }

        Ratio sum = Exact.Sum<N>(weights).Value;
        Tracer.Input(
            rule is ClaimsSplit ? $"{called}claims in all" : $"{called}weights in all",
            rule switch { ClaimsSplit => TraceValue.Money(sum, _terms.Currency), SharesSplit => TraceValue.Rate(sum), _ => TraceValue.Number(sum) },
            "their sum");
    }

    /// <summary>The name of a place in the terms in words: <c>atMost[alder]</c> is "at most of alder", <c>tranches[0]</c> "tranche 1", <c>rest[0].upTo[alder]</c> "rest step 1: up to for alder".</summary>
    private static string Called(string place)
    {
        int inside = place.IndexOf("].", StringComparison.Ordinal);
        if (inside >= 0)
        {
            string list = place[..(inside + 1)];
            string outer = list.StartsWith("tranches[", StringComparison.Ordinal) ? list : list.Replace("[", " step[", StringComparison.Ordinal);
            return $"{Called(outer)}: {Called(place[(inside + 2)..])}";
        }

        int bracket = place.IndexOf('[', StringComparison.Ordinal);
        string name = bracket < 0 ? place : place[..bracket];
        string words = string.Concat(name[(name.LastIndexOf('.') + 1)..].Select(static c => char.IsAsciiLetterUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
        if (bracket < 0)
        {
            return words;
        }

        string key = place[(bracket + 1)..^1];
        return int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index)
            ? FormattableString.Invariant($"{(words is "lower of" or "higher of" ? "amount" : words.TrimEnd('s'))} {index + 1}")
            : words + (words == "up to" ? " for " : " of ") + key;
    }

    /// <summary>Each owner participant's share, at the end of the calculation of the shares.</summary>
    private void ShowShares(int[] accounts, N[] shares)
    {
        for (int i = 0; i < accounts.Length; i++)
        {
            Tracer.Input($"share of {Name(accounts[i])}", TraceValue.Rate(shares[i].Value), "its weight, of the weights in all");
        }

        Tracer.Close(null, null);
    }

    private static TraceValue Shown(Ratio value, TraceValueKind kind) => kind == TraceValueKind.Rate ? TraceValue.Rate(value) : TraceValue.Number(value);

    private void ShowDriver(Driver driver, string? name, Ratio value)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input(name is null ? driver.ToString() : Called(name), TraceValue.Number(value), $"outturn.{(driver.IsScore ? "scores" : "quantities")}.{driver.Id}");
        }
    }

    private void ShowBasis(Basis basis, N value)
    {
        if (!Tracer.IsOn)
        {
            return;
        }

        switch (basis.Word)
        {
            case "target": ShowTarget(value); break;
            case "actual": ShowActual(value); break;
            case "variance": ShowVariance(); break;
            case "amount": Tracer.Input(basis.Word, Traced(value), _liveFrom); break;
            case "money": Tracer.Input(basis.Word, Traced(value), "one unit of the currency"); break;
            default: ShowParts(basis.Word, basis.Word, basis, null, isMoney: true); break;
        }
    }

    /// <summary>An amount of a basis where it stands in the outturn; the sum of its parts where it has several.</summary>
    private void ShowParts(string called, string place, Basis basis, int? account, bool isMoney)
    {
        if (!Tracer.IsOn)
        {
            return;
        }

        (string Path, Ratio Amount)[] parts = account is { } one ? _reader.PartsOf(basis, one) : _reader.PartsInAll(basis, Among);
        if (parts is [var only])
        {
            Tracer.Input(called, Amount(only.Amount), only.Path);
            return;
        }

        Tracer.Work(place, "sum", $"{basis} of all");
        foreach ((string path, Ratio amount) in parts)
        {
            Tracer.Input(basis.Word, Amount(amount), path);
        }

        Tracer.Close(Amount(parts.Aggregate(Ratio.Zero, static (sum, part) => sum + part.Amount)), null);

        TraceValue Amount(Ratio value) => isMoney ? TraceValue.Money(value * MinorUnitsPerMajor, _terms.Currency) : TraceValue.Number(value);
    }

    private void ShowProduct(string place, ProductSplit product, int account, N weight)
    {
        Tracer.Work(place, "product", product.ToString());
        foreach (Basis basis in product.Bases)
        {
            if (basis == RiskShare.Basis.Equal)
            {
                Tracer.Input(basis.Word, TraceValue.Number(Ratio.One), "equal parts");
            }
            else
            {
                ShowParts(basis.Word, basis.Word, basis, account, isMoney: false);
            }
        }

        Tracer.Close(TraceValue.Number(weight.Value), null);
    }

    /// <summary>The target: where it was worked out before, or from its adjustments, or as stated.</summary>
    private void ShowTarget(N target)
    {
        if (!Tracer.IsOn)
        {
            return;
        }

        string source = OutturnSource("target");
        if (_targetAt is not null || _inputs.Target is not null || _reader.AgreedTarget(MeasureId) is not { Adjustments: { Count: > 0 } adjustments } agreed)
        {
            Tracer.Input("target", Traced(target), _targetAt ?? source);
            return;
        }

        for (int i = 0; i < adjustments.Count; i++)
        {
            Indexed(adjustments[i], FormattableString.Invariant($"target.adjustments[{i}]"), FormattableString.Invariant($"{source}.adjustments[{i}]"));
        }

        _targetAt = Tracer.Here + ".target";
        Tracer.Work("target", "sum", "the agreed target with its adjustments");
        Tracer.Input("agreed target", TraceValue.Money(agreed.Amount), source + ".amount");
        for (int i = 0; i < adjustments.Count; i++)
        {
            TargetAdjustment adjustment = adjustments[i];
            string name = $"adjustment of {IsoDate.Text(adjustment.On)}: {adjustment.Reason}{(adjustment.Clause is null ? string.Empty : $" [clause {adjustment.Clause}]")}";
            Tracer.Input(name, TraceValue.Money(adjustment.Amount), FormattableString.Invariant($"{source}.adjustments[{i}]"));
        }

        Tracer.Close(Traced(target), null);
    }

    /// <summary>The actual: where it was worked out before, or from its lines less what is excluded, or as stated.</summary>
    private void ShowActual(N actual)
    {
        if (!Tracer.IsOn)
        {
            return;
        }

        string source = OutturnSource("actual");
        if (_actualAt is not null || _inputs.Actual is not null || _reader.AllowableCost(MeasureId) is not { Lines: { Count: > 0 } lines } cost)
        {
            Tracer.Input("actual", Traced(actual), _actualAt ?? source);
            return;
        }

        _actualAt = Tracer.Here + ".actual";
        Tracer.Work("actual", "cost", "the lines of cost less what is excluded");
        Lines("cost", lines, source + ".lines");
        Lines("excluded", cost.Excluded ?? [], source + ".excluded");
        Tracer.Close(Traced(actual), null);
    }

    private void Lines(string what, ValueList<CostLine> lines, string list)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            string name = $"{what}: {lines[i].Id}{(lines[i].Reason is null ? string.Empty : $", {lines[i].Reason}")}";
            Tracer.Input(name, TraceValue.Money(lines[i].Amount), FormattableString.Invariant($"{list}[{i}]"));
        }
    }

    /// <summary>What a reader needs to re-perform an indexed adjustment: the base, both values with their source, and the rounding.</summary>
    private void Indexed(TargetAdjustment adjustment, string place, string source)
    {
        if (adjustment.Indexed is not { } indexed || _reader.Outturn.Index(indexed.Index) is not { } index)
        {
            return;
        }

        NodaTime.LocalDate at = indexed.At ?? adjustment.On;
        if (!index.TryAsAt(at, out _) || !index.TryAsAt(indexed.BaseDate, out _))
        {
            return;
        }

        Tracer.Work(place, "indexed", $"the base × {index.Id} at {IsoDate.Text(at)} ÷ {index.Id} at {IsoDate.Text(indexed.BaseDate)}, less the base, rounded {TermsWords.Of(indexed.Rounding)}");
        Tracer.Input("base", TraceValue.Money(indexed.Base), source + ".indexed.base");
        IndexValue(index, at);
        IndexValue(index, indexed.BaseDate);
        Tracer.Close(TraceValue.Money(indexed.Exact(index, adjustment.On).MinorUnits, _terms.Currency), adjustment.Amount);
    }

    private void IndexValue(PublishedIndex index, NodaTime.LocalDate day)
    {
        if (index.TryAsAt(day, out DatedParameter<decimal>? value))
        {
            Tracer.Parameter($"{index.Id} at {IsoDate.Text(day)}", TraceValue.Number(Ratio.FromDecimal(value.Value)), value.Source.ToString(), value.From);
        }
    }
}
