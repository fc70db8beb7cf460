namespace Alliancing.RiskShare;

/// <content>What the trace says of a run. Nothing here decides an amount, and without a trace nothing here runs.</content>
internal sealed partial class SideRun<N, T>
{
    private const string Terms = "terms";
    private const string InHand = "what is left";

    // The steps after which the live amount and the edges of the slice stand as they do, and those that worked out target and actual.
    private string _liveFrom = string.Empty;
    private string _loFrom = string.Empty;
    private string _hiFrom = string.Empty;
    private string? _targetAt;
    private string? _actualAt;
    private List<(int Account, string Node, N Amount)>? _moves;

    /// <summary>What each step moved into an account, or out of it; empty without a trace.</summary>
    public IReadOnlyList<(int Account, string Node, N Amount)> Moves => _moves ?? [];

    /// <summary>A level, with what it is made of.</summary>
    /// <param name="name">Its name in the step that reads it.</param>
    /// <param name="level">The level.</param>
    /// <param name="account">The account whose own basis it is a part of; null for the side's.</param>
    /// <param name="of">The account that it holds for, where that is not the account whose basis it reads.</param>
    public N Level(string name, Level level, int? account = null, int? of = null)
    {
        if (!Tracer.IsOn)
        {
            return level.Evaluate(this, account);
        }

        string place = (of ?? account) is { } one ? $"{name}[{Name(one)}]" : name;
        if (level is AmountLevel amount)
        {
            Parameter(Called(place), TraceValue.Money(amount.Amount));
            return level.Evaluate(this, account);
        }

        Tracer.Work(place, level.Word, level.ToString()!);
        N value = level.Evaluate(this, account);
        Tracer.Close(Traced(value), null);
        return value;
    }

    /// <summary>A number that the terms state or work out, with what it is made of.</summary>
    public Ratio Value(string name, RateExpression expression, TraceValueKind kind)
    {
        if (!Tracer.IsOn)
        {
            return expression.Evaluate(this);
        }

        if (expression is FixedRate)
        {
            Ratio stated = expression.Evaluate(this);
            Parameter(Called(name), Shown(stated, kind));
            return stated;
        }

        if (expression is LinearRate { Start: 0, Slope: 1, Min: null, Max: null } plain)
        {
            Ratio read = _reader.Driver(plain.By, Path);
            ShowDriver(plain.By, name, read);
            return read;
        }

        Tracer.Work(name, expression.Word, expression.Plain);
        Ratio value = expression.Evaluate(this);
        Tracer.Close(Shown(value, kind), null);
        return value;
    }

    /// <summary>Whether a criterion holds, with what it compares.</summary>
    public bool Holds(string name, Criterion criterion)
    {
        if (!Tracer.IsOn)
        {
            return criterion.Holds(this);
        }

        Tracer.Work(name, criterion.Word, criterion.ToString()!);
        bool holds = criterion.Holds(this);
        Tracer.Close(TraceValue.Text(holds ? "holds" : "fails"), null);
        return holds;
    }

    /// <summary>Criteria that decide nothing any more.</summary>
    public void Unread(ValueList<Criterion> criteria, int from)
    {
        for (int i = from; Tracer.IsOn && i < criteria.Count; i++)
        {
            Tracer.Alternative($"{criteria[i]}, which is not read any more", false);
        }
    }

    /// <summary>Steps of a destination to which nothing goes; what decides them is not read.</summary>
    public void Unsent(Destination destination, int from = 0)
    {
        for (int i = from; Tracer.IsOn && i < destination.Steps.Count; i++)
        {
            if (destination.Steps[i] is not AccountStep { UpTo: null })
            {
                Tracer.Alternative($"{destination.Steps[i]}, to which nothing is left to go", false);
            }
        }
    }

    /// <summary>The name of a member of a list in the terms; empty without a trace.</summary>
    public string Item(string list, int index, string member = "") => Tracer.IsOn ? FormattableString.Invariant($"{list}[{index}]{member}") : string.Empty;

    /// <summary>A value that the step read.</summary>
    public void Input(string name, N value, string source)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input(name, Traced(value), source);
        }
    }

    /// <summary>A parameter that the step read from the terms, in force as long as they are.</summary>
    public void Parameter(string name, TraceValue value)
    {
        if (Tracer.IsOn)
        {
            Tracer.Parameter(name, value, _clause is null ? Terms : $"clause {_clause}", _terms.From);
        }
    }

    public void Alternative(string name, string text, bool applied)
    {
        if (Tracer.IsOn)
        {
            Tracer.Alternative($"{name}: {text}", applied);
        }
    }

    /// <summary>Money between live and an account, or between accounts.</summary>
    private void Posted(string from, string to, int account, N received, N amount)
    {
        Tracer.Posting(from, to, Money(amount));
        (_moves ??= []).Add((account, Tracer.Here, received));
        _liveFrom = InHand;
    }

    /// <summary>One of two levels, of which the other is not read.</summary>
    public void Choice(string name, Level level, bool applied)
    {
        if (Tracer.IsOn)
        {
            Tracer.Alternative($"{name}: {level}", applied);
        }
    }

    /// <summary>Whom "the owner" means, where the owner side has one participant.</summary>
    public void ShowOwner()
    {
        if (Layout.Owners.Length == 1)
        {
            Parameter("owner", TraceValue.Text(Name(Layout.Owners[0])));
        }
    }

    /// <summary>The magnitude of the variance.</summary>
    public void ShowVariance() => Input("variance", Whole, ComponentNode);

    /// <summary>The edges of the slice, and the portion of it that is settled.</summary>
    public void ShowSlice()
    {
        if (!Tracer.IsOn)
        {
            return;
        }

        Tracer.Input("slice from", Traced(Lo), _loFrom);
        Tracer.Input("slice to", Traced(Hi), _hiFrom);
        if (Component.EffectivePortion != Alliancing.Rate.One)
        {
            Tracer.Input("portion", TraceValue.Rate(Component.EffectivePortion.Exact), ComponentNode);
        }
    }

    /// <summary>The new lower edge of the slice.</summary>
    public void RaiseTo(N edge)
    {
        Lo = edge;
        if (Tracer.IsOn)
        {
            _loFrom = Tracer.Here;
        }

        Input("slice from now", edge, "the level, within the slice");
    }

    /// <summary>The new upper edge of the slice.</summary>
    public void LowerTo(N edge)
    {
        Hi = edge;
        if (Tracer.IsOn)
        {
            _hiFrom = Tracer.Here;
        }

        Input("slice to now", edge, "the level, within the slice");
    }

    /// <summary>Where a band lies, before its rate is read.</summary>
    public void OpenBand(int index, Band band, Basis of, N from, N? to, N? origin)
    {
        if (!Tracer.IsOn)
        {
            return;
        }

        Tracer.Work(Item("bands", index), "band", band.Words(of));
        if (origin is { } edge)
        {
            Tracer.Input("measured from", Traced(edge), _loFrom);
        }

        Tracer.Input("from", Traced(from), band.From is not null ? Tracer.Here + ".from" : index == 0 ? "the beginning" : "the end of the band before");
        if (to is { } end)
        {
            Tracer.Input("to", Traced(end), Tracer.Here + ".to");
        }
    }

    public void CloseBand(N width, N shared)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input("width", Traced(width), "its part of the slice, times the portion");
            Tracer.Close(Traced(shared), null);
        }
    }

    /// <summary>A band in which the slice has no part; its rate is not read.</summary>
    public void PassBand()
    {
        if (Tracer.IsOn)
        {
            Tracer.Alternative("the slice has a part in it", false);
            Tracer.Close(Traced(default), null);
        }
    }

    public void Limited(N removed) => Input("removed by the limit", removed, "the amount above it");

    /// <summary>What an account holds before the step moves anything.</summary>
    public void ShowHeld(int account)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input($"held by {Name(account)}", Traced(Accounts[account]), "the moves so far");
        }
    }

    public void ShowHeadroom(int account, N headroom)
    {
        if (Tracer.IsOn)
        {
            Tracer.Input($"headroom of {Name(account)}", Traced(headroom), "its limit less what it holds");
        }
    }

    /// <summary>Which tranche of a waterfall is next, and what there is for it.</summary>
    public void ShowTranche(string prefix, Tranche tranche, N available)
    {
        if (!Tracer.IsOn || prefix.Length == 0)
        {
            return;
        }

        Parameter(Called(prefix), TraceValue.Text(tranche.ToString()));
        Tracer.Input($"{Called(prefix)}: available", Traced(available), "what is left, and at most the tranche in all");
    }

    public void PassTranche(string prefix, Tranche tranche)
    {
        if (Tracer.IsOn)
        {
            Tracer.Alternative($"{(prefix.Length == 0 ? string.Empty : Called(prefix) + ": ")}{tranche}; there is nothing for it", false);
        }
    }

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

    /// <summary>The variance opens the side: the slice is all of it, and its portion is to be shared.</summary>
    private void Begin()
    {
        (_liveFrom, _loFrom, _hiFrom) = (Tracer.Here, Tracer.Here, Tracer.Here);
        if (!Exact.IsZero(Live))
        {
            Tracer.Posting("variance", "live", Money(Live));
        }
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

    private string ComponentNode => $"components[{Component.Id}]";
}
