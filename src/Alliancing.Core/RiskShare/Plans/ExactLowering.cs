using System.Numerics;

namespace Alliancing.RiskShare;

/// <summary>Turns a plan's real numbers into integers over known denominators, and proves that no product leaves 128 bits while money stays within a bound.</summary>
/// <remarks>
/// Nothing is divided before closing. A number is a register over a denominator fixed when the plan compiles, times registers that are known only with the row: the sums of weights.
/// Registers of ways that exclude each other share their places.
/// </remarks>
internal sealed partial class ExactLowering
{
    private const int Bits = 126;

    private readonly PlanProgram _program;
    private readonly PlanColumn[] _columns;
    private readonly Dictionary<int, ExactNumber> _numbers = [];
    private readonly Dictionary<int, BigInteger> _scaleBounds = [];
    private readonly Dictionary<BigInteger, int> _constants = [];
    private readonly List<ExactFill> _fills = [];
    private Dictionary<(int Register, BigInteger Factor, ValueList<int> Scales), int> _rescaled = [];
    private List<ExactStep> _code = [];
    private int _next;
    private int _most;

    private ExactLowering(PlanProgram program, PlanColumn[] columns, (long Low, long High)[] ranges)
    {
        _program = program;
        _columns = columns;
        for (int i = 0; i < program.Nodes.Length; i++)
        {
            if (program.Nodes[i] is { Op: PlanOp.Input, A: var column })
            {
                _numbers[i] = new ExactNumber(column, BigInteger.One, [], ranges[column].Low, ranges[column].High);
            }
            else if (program.Constants.TryGetValue(i, out Ratio value))
            {
                _numbers[i] = new ExactNumber(Constant(value.Numerator), value.Denominator, [], value, value);
            }
        }

        _next = columns.Length;
        _most = _next;
    }

    /// <summary>The program over integers; null when some number may leave 128 bits.</summary>
    public static ExactProgram? Lower(PlanProgram program, PlanColumn[] columns, (long Low, long High)[] ranges, Rounding rounding)
    {
        try
        {
            return new ExactLowering(program, columns, ranges).Run(ranges, rounding);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private ExactProgram Run((long Low, long High)[] ranges, Rounding rounding)
    {
        Ratio moved = Ratio.Zero;
        ExactBlock[] components = Array.ConvertAll(_program.Components, c => Block(c, ref moved));
        var last = new ExactBlock();
        Steps(_program.Last);
        Steps(_program.Owners);
        ExactClamp[] clamps = Array.ConvertAll(_program.Clamps, c => new ExactClamp(c, Levels(c.Most, ref moved), Levels(c.Least, ref moved)));
        ExactParts? owners = _program.OwnerShares.Length == 0 ? null : Parts(_program.OwnerShares, new int[_program.OwnerShares.Length], BigInteger.One << 62);
        last.Code = [.. _code];
        foreach (PlanEntitlement entitlement in _program.Entitlements)
        {
            moved = entitlement.Columns.Aggregate(moved, (sum, c) => sum + ranges[c].High * (Ratio)2);
            if (entitlement.Columns.Any(c => ranges[c].High > long.MaxValue / 1_000))
            {
                throw new OverflowException();
            }
        }

        if (moved.CompareTo(1L << 60) > 0)
        {
            throw new OverflowException();
        }

        Patch(components, last, clamps, owners, out ExactProgram program, ranges, rounding);
        return program;
    }

    /// <summary>Constants stand after all other registers, so their places are known only now.</summary>
    private void Patch(ExactBlock[] components, ExactBlock last, ExactClamp[] clamps, ExactParts? owners, out ExactProgram program, (long Low, long High)[] ranges, Rounding rounding)
    {
        var constants = new Int128[_constants.Count];
        foreach ((BigInteger value, int register) in _constants)
        {
            constants[-1 - register] = (Int128)value;
        }

        foreach (ExactBlock block in components)
        {
            Patch(block);
        }

        Patch(last);
        program = new ExactProgram
        {
            Components = components,
            Last = last,
            Fills = [.. _fills.Select(f => f with { Amount = At(f.Amount), Weights = At(f.Weights), Caps = At(f.Caps) })],
            Entitlements = _program.Entitlements,
            Clamps = Array.ConvertAll(clamps, c => c with { Most = At(c.Most), Least = At(c.Least) }),
            Owners = At(owners),
            Constants = constants,
            FirstConstant = _most,
            Ranges = ranges,
            Rounding = rounding,
            Slots = _program.Slots,
        };
    }

    private void Patch(ExactBlock block)
    {
        block.Code = Array.ConvertAll(block.Code, s => s with { A = s.Op == ExactOp.Fill ? s.A : At(s.A), B = At(s.B), C = At(s.C) });
        block.Condition = block.Holds is null ? -1 : At(block.Condition);
        if (block.Leaf is { } leaf)
        {
            block.Leaf = leaf with { Whole = (At(leaf.Whole.Numerator), At(leaf.Whole.Denominator)), Accounts = At(leaf.Accounts)!, Funding = At(leaf.Funding) };
        }

        if (block.Holds is not null)
        {
            Patch(block.Holds);
            Patch(block.Fails!);
        }
    }

    private int At(int register) => register < 0 ? _most - 1 - register : register;

    private int[] At(int[] registers) => Array.ConvertAll(registers, At);

    private (int Numerator, int Denominator)[] At((int Numerator, int Denominator)[] levels) => Array.ConvertAll(levels, l => (At(l.Numerator), At(l.Denominator)));

    private ExactParts? At(ExactParts? parts) => parts is null ? null : parts with { Numerators = At(parts.Numerators), Denominator = At(parts.Denominator) };

    private ExactBlock Block(PlanBlock block, ref Ratio moved)
    {
        var lowered = new ExactBlock();
        (List<ExactStep> code, int next, Dictionary<(int, BigInteger, ValueList<int>), int> rescaled) = (_code, _next, _rescaled);
        _code = [];
        _rescaled = new(rescaled);
        Steps(block);
        if (block.Leaf is { } leaf)
        {
            lowered.Leaf = Leaf(leaf, ref moved);
        }

        if (block.Condition >= 0)
        {
            lowered.Condition = _numbers[block.Condition].Register;
            lowered.Holds = Block(block.Holds!, ref moved);
            lowered.Fails = Block(block.Fails!, ref moved);
        }

        lowered.Code = [.. _code];
        (_code, _next, _rescaled) = (code, next, rescaled);
        return lowered;
    }

    private void Steps(PlanBlock block)
    {
        foreach (int node in block.Code)
        {
            PlanNode step = _program.Nodes[node];
            if (step.Op == PlanOp.Require)
            {
                if (_numbers[step.A].Low.CompareTo(1) < 0)
                {
                    Emit(ExactOp.Require, -1, _numbers[step.A].Register, _numbers[step.B].Register);
                }
            }
            else if (step.Op == PlanOp.Fill)
            {
                Fill(_program.Fills[step.A]);
            }
            else
            {
                _numbers[node] = Held(Narrow(node, Step(step)));
            }
        }
    }

    private ExactNumber Narrow(int node, ExactNumber number) =>
        _program.Bounds.TryGetValue(node, out int bound) && _numbers.TryGetValue(bound, out ExactNumber? by) && by.Magnitude is var most
            ? number with { Low = Ratio.Max(number.Low, -most), High = Ratio.Min(number.High, most) }
            : number;

    private ExactNumber Step(PlanNode step)
    {
        ExactNumber a = _numbers[step.A];
        ExactNumber b = _numbers[step.B];
        switch (step.Op)
        {
            case PlanOp.Add: return Joined(ExactOp.Add, a, b, a.Low + b.Low, a.High + b.High);
            case PlanOp.Subtract: return Joined(ExactOp.Subtract, a, b, a.Low - b.High, a.High - b.Low);
            case PlanOp.Min: return Joined(ExactOp.Min, a, b, Ratio.Min(a.Low, b.Low), Ratio.Min(a.High, b.High));
            case PlanOp.Max: return Joined(ExactOp.Max, a, b, Ratio.Max(a.Low, b.Low), Ratio.Max(a.High, b.High));
            case PlanOp.Multiply: return Product(a, b);
            case PlanOp.Divide: return Quotient(a, b);
            case PlanOp.Select:
                (ExactNumber yes, ExactNumber no) = Alike(b, _numbers[step.C]);
                int chosen = New();
                _code.Add(new ExactStep(ExactOp.Select, chosen, a.Register, yes.Register, no.Register));
                return yes with { Register = chosen, Low = Ratio.Min(yes.Low, no.Low), High = Ratio.Max(yes.High, no.High) };
            case PlanOp.AtLeast: return Compared(ExactOp.AtLeast, a, b, always: a.Low.CompareTo(b.High) >= 0);
            case PlanOp.Above: return Compared(ExactOp.Above, a, b, always: a.Low.CompareTo(b.High) > 0);
            default: return Compared(ExactOp.Equal, a, b, always: false);
        }
    }

    private void Fill(PlanFill fill)
    {
        ExactNumber[] money = Common([_numbers[fill.Amount], .. fill.Caps.Select(c => _numbers[c])]);
        ExactNumber[] weights = Common([.. fill.Weights.Select(w => _numbers[w])]);
        int open = New();
        _scaleBounds[open] = BigInteger.Max(BigInteger.One, weights.Aggregate(BigInteger.Zero, (sum, w) => sum + Numerator(w)));
        Ratio most = money.Max(static m => m.Magnitude);
        ExactNumber taken = Held(money[0] with { Scales = [.. money[0].Scales.Append(open).Order()], Low = Ratio.Zero, High = most }) with { High = money[0].Magnitude };
        int[] into = Array.ConvertAll(fill.Taken, _ => New());
        _fills.Add(new ExactFill(money[0].Register, [.. weights.Select(w => w.Register)], [.. money.Skip(1).Select(m => m.Register)], into, open));
        _code.Add(new ExactStep(ExactOp.Fill, open, _fills.Count - 1, open, open));
        for (int i = 0; i < into.Length; i++)
        {
            _numbers[fill.Taken[i]] = Narrow(fill.Taken[i], taken with { Register = into[i] });
        }
    }

    private ExactLeaf Leaf(PlanLeaf leaf, ref Ratio moved)
    {
        Component component = _program.Slots.Component(leaf.Component);
        ExactNumber whole = _numbers[leaf.Whole];
        int[] held = [.. Enumerable.Range(0, leaf.Accounts.Length).Where(a => leaf.Accounts[a] >= 0)];
        ExactParts accounts = Parts(
            [.. held.Select(a => leaf.Accounts[a])], [.. held.Select(a => _program.Slots.Of(a, component.Id, LineCategory.Share))], null);
        ExactParts? funding = null;
        if (leaf.OwnerFunded)
        {
            int[] slots = [.. leaf.Owners.Select(o => _program.Slots.Of(o, component.Id, LineCategory.Funding))];
            ExactNumber[] parts = leaf.OwnerShares.Length == 0
                ? [whole]
                : Common([.. leaf.OwnerShares.Select(s => Held(Product(whole, _numbers[s]) with { Low = -whole.Magnitude, High = whole.Magnitude }))]);
            funding = Parts(parts, slots, null);
        }

        Ratio largest = held.Aggregate(whole.Magnitude, (sum, a) => sum + _numbers[leaf.Accounts[a]].Magnitude);
        moved += largest * (Ratio)2 + (Ratio)(2 * held.Length);
        return new ExactLeaf(leaf.IsPain, (whole.Register, Denominator(whole)), accounts, funding);
    }

    private (int Numerator, int Denominator)[] Levels(int[] levels, ref Ratio moved)
    {
        var lowered = new (int, int)[levels.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            ExactNumber level = _numbers[levels[i]];
            lowered[i] = (level.Register, Denominator(level));
            moved += level.Magnitude * (Ratio)4;
        }

        return lowered;
    }

    private ExactParts Parts(int[] nodes, int[] slots, BigInteger? most) => Parts(Common([.. nodes.Select(n => _numbers[n])]), slots, most);

    private ExactParts Parts(ExactNumber[] parts, int[] slots, BigInteger? most)
    {
        if (most is { } limit && parts.Length > 0 && Scale(parts[0]) > limit)
        {
            throw new OverflowException();
        }

        return new ExactParts([.. parts.Select(p => p.Register)], slots, parts.Length == 0 ? Constant(BigInteger.One) : Denominator(parts[0]));
    }

    private (ExactNumber A, ExactNumber B) Alike(ExactNumber a, ExactNumber b)
    {
        ExactNumber[] both = Common([a, b]);
        return (both[0], both[1]);
    }
}
