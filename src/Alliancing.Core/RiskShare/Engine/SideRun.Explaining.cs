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

    /// <summary>The variance opens the side: the slice is all of it, and its portion is to be shared.</summary>
    private void Begin()
    {
        (_liveFrom, _loFrom, _hiFrom) = (Tracer.Here, Tracer.Here, Tracer.Here);
        if (!Exact.IsZero(Live))
        {
            Tracer.Posting("variance", "live", Money(Live));
        }
    }

    private string ComponentNode => $"components[{Component.Id}]";
}
