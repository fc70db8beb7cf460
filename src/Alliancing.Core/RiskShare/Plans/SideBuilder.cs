namespace Alliancing.RiskShare;

/// <summary>Compiles the stages of one side: what <see cref="SideRun{N, T}"/> does with numbers, as steps of a plan.</summary>
internal sealed partial class SideBuilder
{
    private readonly RiskShareTerms _terms;
    private readonly NodeBuilder _nodes;
    private readonly ExpressionBuilder _say;
    private readonly Component _component;
    private readonly ReportingPeriod _period;
    private readonly Action<SideBuilder> _finish;
    private readonly int _portion;
    private int _whole;
    private int _lo;
    private int _hi;
    private int _live;
    private int _spent;
    private Phase _phase;
    private bool _conserves = true;

    public SideBuilder(RiskShareTerms terms, NodeBuilder nodes, ExpressionBuilder say, Component component, ReportingPeriod period, Action<SideBuilder> finish)
    {
        _terms = terms;
        _nodes = nodes;
        _say = say;
        _component = component;
        _period = period;
        _finish = finish;
        _portion = nodes.Constant(component.EffectivePortion.Exact);
        Accounts = new int[terms.Layout.Count];
        _spent = nodes.Zero;
    }

    private SideBuilder(SideBuilder from)
        : this(from._terms, from._nodes, from._say, from._component, from._period, from._finish)
    {
        (_whole, _lo, _hi, _live, _spent, _phase, _conserves) = (from._whole, from._lo, from._hi, from._live, from._spent, from._phase, from._conserves);
        from.Accounts.CopyTo(Accounts, 0);
    }

    /// <summary>What each account holds.</summary>
    public int[] Accounts { get; private set; }

    /// <summary>The magnitude of the portion of the variance.</summary>
    public int Portioned => _nodes.Multiply(_whole, _portion);

    private AccountLayout Layout => _terms.Layout;

    private int Standing => _phase == Phase.Slice ? _nodes.Multiply(_nodes.Subtract(_hi, _lo), _portion) : _live;

    public void Run(ValueList<Stage> stages, int magnitude)
    {
        (_whole, _lo, _hi) = (magnitude, _nodes.Zero, magnitude);
        Array.Fill(Accounts, _nodes.Zero);
        RunFrom(stages, 0);
    }

    private void Speak()
    {
        _say.Whole = _whole;
        _say.Live = () => Live;
    }

    private void RunFrom(ValueList<Stage> stages, int first)
    {
        if (stages.Count == 0)
        {
            // An empty list sends the whole side to the owner.
            Speak();
            Send(Live, To.Owner);
        }

        for (int i = first; i < stages.Count; i++)
        {
            Speak();
            switch (stages[i])
            {
                case Threshold threshold:
                    int reached = _nodes.AtLeast(_phase == Phase.Slice ? _whole : _live, _say.Level(threshold.Reach, null));
                    Part(reached, threshold.Below, threshold.Otherwise, stages, i + 1);
                    return;
                case Condition condition:
                    Part(_say.Criterion(condition.When), condition.Failing, condition.Otherwise, stages, i + 1);
                    return;
                default:
                    Visit(stages[i]);
                    break;
            }
        }

        _finish(this);
    }

    /// <summary>The ways part: where the condition holds the list goes on, else it is left.</summary>
    private void Part(int condition, Destination failing, ValueList<Stage>? otherwise, ValueList<Stage> stages, int next)
    {
        PlanBlock here = _nodes.Block!;
        here.Condition = condition;
        here.Holds = new PlanBlock(here);
        here.Fails = new PlanBlock(here);
        _nodes.Block = here.Holds;
        new SideBuilder(this).RunOn(stages, next);
        _nodes.Block = here.Fails;
        new SideBuilder(this).Leave(failing, otherwise);
        _nodes.Block = here;
    }

    private void RunOn(ValueList<Stage> stages, int next)
    {
        if (next < stages.Count)
        {
            RunFrom(stages, next);
            return;
        }

        Speak();
        _finish(this);
    }

    private void Leave(Destination failing, ValueList<Stage>? otherwise)
    {
        Speak();
        if (otherwise is not null)
        {
            RunFrom(otherwise, 0);
            return;
        }

        Send(Live, failing);
        _finish(this);
    }

    private void Visit(Stage stage)
    {
        switch (stage)
        {
            case Deductible deductible: Deduct(deductible); break;
            case Curve curve: Share(curve); break;
            case Modifier modifier: Modify(modifier); break;
            case Levy levy: Take(levy); break;
            case Limit limit: Hold(limit); break;
            case Reserve reserve: Move(reserve); break;
            case Split split: Divide([new Tranche(split.By, split.To)], split.From, split.Rest); break;
            default:
                var waterfall = (Waterfall)stage;
                Divide(waterfall.Tranches, waterfall.From, waterfall.Rest);
                break;
        }
    }

    private void Deduct(Deductible deductible)
    {
        int first = _say.Level(deductible.First, null);
        int edge = _nodes.Min(_nodes.Max(_lo, first), _hi);
        int removed = _nodes.Multiply(_nodes.Subtract(edge, _lo), _portion);
        Send(Small(removed), deductible.Kept);
        _lo = edge;
    }

    private void Modify(Modifier modifier)
    {
        MoveToAmount();
        int factor = _nodes.Positive(_say.Evaluate(modifier.Factor));
        int counterparty = Index(modifier.Counterparty);
        bool adds = !(modifier.Factor.Range(_say).High?.CompareTo(Ratio.One) <= 0);
        _conserves &= !adds || !MayGoNegative(counterparty);
        int changed = Small(_nodes.Multiply(_live, factor));
        int change = _nodes.Subtract(changed, _live);
        Move(counterparty, _nodes.Subtract(Accounts[counterparty], change), change);
        _live = changed;
    }

    private void Take(Levy levy)
    {
        MoveToAmount();
        int levied = levy.Rate is not null
            ? _nodes.Multiply(_live, _say.Rate(levy.Rate, Ratio.Zero, Ratio.One))
            : _nodes.Min(_live, _say.Level(levy.Amount!, null));
        Send(Small(levied), levy.To);
        _live = Small(_nodes.Subtract(_live, levied));
    }

    private void Hold(Limit limit)
    {
        if (limit.Each is not null)
        {
            HoldEach(limit);
            return;
        }

        if (limit.AtMost is null)
        {
            MoveToAmount();
            int drawn = TopUp(_nodes.Positive(_nodes.Subtract(_say.Level(limit.AtLeast!, null), _live)), limit.From!.Value);
            _live = Small(_nodes.Add(_live, drawn));
            return;
        }

        int level = _say.Level(limit.AtMost, null);
        if (_phase == Phase.Slice)
        {
            int edge = _nodes.Max(_nodes.Min(_hi, level), _lo);
            Send(Small(_nodes.Multiply(_nodes.Subtract(_hi, edge), _portion)), limit.Excess!);
            _hi = edge;
            return;
        }

        int held = Small(_nodes.Min(_live, level));
        Send(Small(_nodes.Subtract(_live, held)), limit.Excess!);
        _live = held;
    }

    private void Move(Reserve reserve)
    {
        MoveToAmount();
        int account = Index(Account.Reserve(reserve.Id));
        int amount = _say.Level(reserve.Amount, null);
        if (reserve.Movement == ReserveMovement.ToReserve)
        {
            int part = Small(_nodes.Min(_live, amount));
            Pay(account, part);
            _live = Small(_nodes.Subtract(_live, part));
            return;
        }

        _conserves = false;
        Move(account, _nodes.Subtract(Accounts[account], amount), amount);
        _live = _nodes.Add(_live, amount);
    }

    private void MoveToAmount()
    {
        if (_phase == Phase.Slice)
        {
            (_live, _phase) = (Live, Phase.Amount);
        }
    }

    /// <summary>Sets what an account holds after a movement; a reserve that has expired leaves it to the calculator.</summary>
    private void Move(int account, int holds, int moved)
    {
        if (IsExpired(account))
        {
            _nodes.Require(_nodes.Equal(moved, _nodes.Zero));
        }

        Accounts[account] = Small(holds);
    }
}
