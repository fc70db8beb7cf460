namespace Alliancing.RiskShare;

/// <summary>One component's side while its stages run: the slice, the live amount and the accounts, all 0 or more.</summary>
/// <remarks>The component's sign is applied once, at the end. A funding account may go below 0: the owner of an owner-funded component, and a reserve that releases.</remarks>
/// <typeparam name="N">The number on which the terms are evaluated.</typeparam>
/// <typeparam name="T">The tracer.</typeparam>
internal sealed partial class SideRun<N, T>
    where N : struct, IExactNumber<N>
    where T : struct, ITracer
{
    private readonly RiskShareTerms _terms;
    private readonly OutturnReader _reader;
    private readonly ComponentInputs<N> _inputs;
    private readonly List<string>?[] _clauses;
    private readonly List<string> _shaping = [];
    private string? _clause;

    public SideRun(RiskShareTerms terms, OutturnReader reader, Component component, ComponentInputs<N> inputs, T tracer, string? path = null)
    {
        _terms = terms;
        _reader = reader;
        _inputs = inputs;
        Component = component;
        Tracer = tracer;
        Path = path ?? $"components[{component.Id}]";
        Accounts = new N[terms.Layout.Count];
        _clauses = new List<string>?[terms.Layout.Count];
        Portion = N.From(component.EffectivePortion.Exact);
    }

    public Component Component { get; }

    public T Tracer { get; }

    /// <summary>Where the run stands in the terms, for findings and the trace.</summary>
    public string Path { get; private set; }

    public Phase Phase { get; private set; }

    /// <summary>The magnitude of the variance, before the portion.</summary>
    public N Whole { get; private set; }

    public N Lo { get; set; }

    public N Hi { get; set; }

    public N Portion { get; }

    /// <summary>What is still to be shared, after the portion.</summary>
    public N Live { get; private set; }

    public N[] Accounts { get; }

    public bool Ended { get; private set; }

    /// <summary>Whose amounts add up to a basis of the side as a whole; null for everybody's.</summary>
    public int[]? Among { get; init; }

    public Ratio MinorUnitsPerMajor => _terms.Currency.Scale();

    public bool IsTainted => _reader.IsTainted;

    private AccountLayout Layout => _terms.Layout;

    public ValueList<string> Clauses(int account) => _clauses[account] is { } clauses ? [.. clauses] : [];

    /// <summary>Runs the stages of a side on the magnitude of a variance.</summary>
    public void Run(ValueList<Stage> stages, N magnitude, string side)
    {
        Whole = magnitude;
        Lo = default;
        Hi = magnitude;
        Live = magnitude * Portion;
        if (Tracer.IsOn)
        {
            Begin();
        }

        Path += side;
        if (stages.Count == 0)
        {
            Send(Live, To.Owner, string.Empty);
        }

        RunStages(stages);
        SplitOwnerSide();
    }

    public void MoveTo(Phase phase) => Phase = phase > Phase ? phase : Phase;

    /// <summary>Ends the list here: other stages replace the rest, or everything goes to a destination.</summary>
    public void Leave(Destination destination, ValueList<Stage>? otherwise)
    {
        if (otherwise is { Count: 0 })
        {
            // An empty list sends the whole side to the owner, here as for a side.
            Send(Live, To.Owner, string.Empty);
        }
        else if (otherwise is { } stages)
        {
            string here = Path;
            Path += ".otherwise";
            RunStages(stages);
            Path = here;
        }
        else
        {
            Send(Live, destination, "instead");
        }

        Ended = true;
    }

    /// <summary>Ends the list here when what decides its way could not be read: neither way is the terms' own.</summary>
    /// <param name="wasTainted">Whether something was missing before the decision was read.</param>
    /// <returns>Whether the list has ended.</returns>
    public bool LosesItsWay(bool wasTainted)
    {
        Ended = !wasTainted && IsTainted;
        return Ended;
    }

    /// <summary>From live to an account.</summary>
    public void Pay(int account, N amount)
    {
        if (Exact.IsZero(amount))
        {
            return;
        }

        RequireInForce(account);
        Live -= amount;
        Accounts[account] += amount;
        Note(account, fromLive: true);
        if (Tracer.IsOn)
        {
            Posted("live", Name(account), account, amount, amount);
        }
    }

    /// <summary>From an account to live.</summary>
    public void Draw(int account, N amount)
    {
        if (Exact.IsZero(amount))
        {
            return;
        }

        RequireInForce(account);
        Live += amount;
        Accounts[account] -= amount;
        Note(account, fromLive: false);
        if (Tracer.IsOn)
        {
            Posted(Name(account), "live", account, -amount, amount);
        }
    }

    /// <summary>Brings an account's money to live for a floor; what the account lacks is not paid and is reported.</summary>
    public void TopUp(N missing, Account from)
    {
        if (!Exact.IsPositive(missing))
        {
            return;
        }

        int source = Index(from);
        if (!MayGoNegative(source))
        {
            ShowHeld(source);
        }

        N held = MayGoNegative(source) ? missing : Exact.Max(Exact.Min(missing, Accounts[source]), default);
        Draw(source, held);
        if (held.CompareTo(missing) < 0)
        {
            Warn(FindingIds.FloorLacks, $"the floor needs {Money(missing):C} from {To.Describe(from)}, which holds {Money(held):C}. The remaining {Money(missing - held):C} is not paid.");
        }
    }

    /// <summary>Sends part of the live amount along the steps of a destination.</summary>
    /// <param name="amount">How much.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="where">What the terms call the destination; for the trace.</param>
    /// <param name="limited">The accounts under the limit that sends the money; null outside a limit on each.</param>
    /// <param name="levels">The limit of each of them.</param>
    public void Send(N amount, Destination destination, string where, int[]? limited = null, N[]? levels = null)
    {
        for (int i = 0; i < destination.Steps.Count; i++)
        {
            if (!Exact.IsPositive(amount))
            {
                Unsent(destination, i);
                return;
            }

            DestinationStep step = destination.Steps[i];
            if (step is HeadroomStep headroom)
            {
                amount -= FillHeadroom(headroom.ParticipantsWithHeadroom, amount, limited!, levels!);
                continue;
            }

            var to = (AccountStep)step;
            N part = UpTo(to, amount, where, i);
            Pay(Index(to.To), part);
            amount -= part;
        }
    }

    public bool MayGoNegative(int account) =>
        Layout[account].Kind == AccountKind.Reserve || (Component.EffectiveFunding == Funding.Owner && Layout.OwnerSide == account);

    private N UpTo(AccountStep step, N amount, string where, int number) => step.UpTo is null
        ? amount
        : Exact.Min(amount, Level(Item(where, number, ".upTo"), step.UpTo, of: Index(step.To)));

    private N FillHeadroom(SplitRule rule, N amount, int[] limited, N[] levels)
    {
        var headroom = new N[limited.Length];
        for (int i = 0; i < limited.Length; i++)
        {
            headroom[i] = Exact.Max(levels[i] - Accounts[limited[i]], default);
            ShowHeadroom(limited[i], headroom[i]);
        }

        N[] taken = WaterFilling.Fill<N>(amount, SplitAmong.Weights(rule, limited, this, "headroom"), headroom);
        for (int i = 0; i < limited.Length; i++)
        {
            Pay(limited[i], taken[i]);
        }

        return Exact.Sum<N>(taken);
    }

    private void RunStages(ValueList<Stage> stages)
    {
        string list = Path;
        for (int i = 0; i < stages.Count && !Ended; i++)
        {
            Stage stage = stages[i];
            Path = FormattableString.Invariant($"{list}[{i}]");
            _clause = stage.Clause;
            if (Tracer.IsOn)
            {
                Tracer.Open(Path, stage.Word, stage.Statement, stage.Clause);
                Tracer.Input("live amount", Traced(Live), _liveFrom);
            }

            (Phase phase, N live) = (Phase, Live);
            stage.Run(this);
            RequireBalance();
            if (stage.Clause is { } clause && phase != Phase.Lines && (phase != Phase || live.CompareTo(Live) != 0))
            {
                _shaping.Add(clause);
            }

            if (Tracer.IsOn)
            {
                _liveFrom = Tracer.Here;
                Tracer.Close(Traced(Live), null);
            }
        }

        Path = list;
    }

    /// <summary>With several owner participants, the owner side's account is theirs by the terms' own split.</summary>
    private void SplitOwnerSide()
    {
        if (Layout.Owners.Length < 2 || Layout.OwnerSide is not { } owner || Exact.IsZero(Accounts[owner]))
        {
            return;
        }

        N amount = Accounts[owner];
        Accounts[owner] = default;
        if (Tracer.IsOn)
        {
            Tracer.Open(Path + ".owners", "owners", "The owner side's amount is split among its participants.", null);
        }

        (int[] accounts, N[] shares) = OwnerShares();
        for (int i = 0; i < accounts.Length; i++)
        {
            Accounts[accounts[i]] += amount * shares[i];
            if (Tracer.IsOn && !Exact.IsZero(amount * shares[i]))
            {
                Posted(Name(owner), Name(accounts[i]), accounts[i], amount * shares[i], amount * shares[i]);
            }

            foreach (string clause in _clauses[owner] ?? [])
            {
                Note(accounts[i], clause);
            }
        }

        if (Tracer.IsOn)
        {
            Tracer.Close(Traced(amount), null);
        }
    }

    /// <summary>Each owner participant's share of the owner side's account; together 1.</summary>
    public (int[] Accounts, N[] Shares) OwnerShares()
    {
        if (Layout.Owners.Length < 2)
        {
            return (Layout.Owners, [N.From(1)]);
        }

        (string here, string? clause) = (Path, _clause);
        (Path, _clause) = ("owners", null);
        SplitRule rule = _terms.Schedule.Owners!;
        if (Tracer.IsOn)
        {
            Tracer.Work("owners", "shares", $"the owner side is split {rule}");
        }

        int[] accounts = rule is SharesSplit agreed ? [.. agreed.Shares.Select(s => Index(s.To))] : [.. Layout.Owners];
        N[] weights = SplitAmong.Weights(rule, accounts, this);
        (Path, _clause) = (here, clause);

        // Shares may be written in any order; ties go by the order of the agreement.
        Array.Sort(accounts, weights);
        N total = Exact.Sum<N>(weights);
        N[] shares = Array.ConvertAll(weights, w => Exact.IsZero(total) ? default : w / total);
        if (Tracer.IsOn)
        {
            ShowShares(accounts, shares);
        }

        return (accounts, shares);
    }

    /// <summary>Keeps with an account the clauses that its money came through: what shaped the live amount before, then the stage itself.</summary>
    private void Note(int account, bool fromLive)
    {
        foreach (string clause in fromLive && Phase != Phase.Lines ? _shaping : [])
        {
            Note(account, clause);
        }

        Note(account, _clause);
    }

    private void Note(int account, string? clause)
    {
        if (clause is not null && _clauses[account]?.Contains(clause, StringComparer.Ordinal) != true)
        {
            (_clauses[account] ??= []).Add(clause);
        }
    }

    /// <summary>What holds after every stage: nothing is lost, and nothing but a funding account is below 0.</summary>
    private void RequireBalance()
    {
        if (_reader.IsTainted)
        {
            return;
        }

        if (!Exact.IsZero(Live + Exact.Sum<N>(Accounts) - Whole * Portion))
        {
            throw new InvalidOperationException($"{Path}: live and accounts do not add up to the portion of the variance. This is a defect of the engine.");
        }

        if (Live.CompareTo(default) < 0 || Enumerable.Range(0, Accounts.Length).Any(a => Accounts[a].CompareTo(default) < 0 && !MayGoNegative(a)))
        {
            throw new InvalidOperationException($"{Path}: live or an account is below 0. This is a defect of the engine.");
        }
    }
}
