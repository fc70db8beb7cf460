namespace Alliancing.RiskShare;

/// <summary>Writes the steps of a compiled plan: each once, constants folded.</summary>
internal sealed class NodeBuilder
{
    private readonly List<PlanNode> _nodes = [];
    private readonly Dictionary<PlanNode, List<(int Node, PlanBlock? Block)>> _known = [];
    private readonly Dictionary<int, Ratio> _constants = [];
    private readonly Dictionary<Ratio, int> _byValue = [];
    private readonly Dictionary<int, int> _bounds = [];
    private readonly List<PlanFill> _fills = [];

    public NodeBuilder()
    {
        Zero = Constant(Ratio.Zero);
        One = Constant(Ratio.One);
        Guard = One;
    }

    public int Zero { get; }

    public int One { get; }

    /// <summary>Where steps are written; null for inputs and constants.</summary>
    public PlanBlock? Block { get; set; }

    /// <summary>What must hold for a requirement to count: money that is there to be moved, a case that is picked.</summary>
    public int Guard { get; private set; }

    public PlanNode[] Nodes => [.. _nodes];

    public IReadOnlyDictionary<int, Ratio> Constants => _constants;

    public IReadOnlyDictionary<int, int> Bounds => _bounds;

    public PlanFill[] Fills => [.. _fills];

    public int Constant(Ratio value)
    {
        if (!_byValue.TryGetValue(value, out int node))
        {
            node = Append(new PlanNode(PlanOp.Constant));
            _byValue.Add(value, node);
            _constants.Add(node, value);
        }

        return node;
    }

    public int Constant(decimal value) => Constant(Ratio.FromDecimal(value));

    public int Constant(long value) => Constant((Ratio)value);

    public int Input(int column) => Global(new PlanNode(PlanOp.Input, column));

    public Ratio? Value(int node) => _constants.TryGetValue(node, out Ratio value) ? value : null;

    public int Add(int a, int b)
    {
        if (a == Zero)
        {
            return b;
        }

        return b == Zero ? a : Fold(PlanOp.Add, Math.Min(a, b), Math.Max(a, b), static (x, y) => x + y);
    }

    public int Sum(IEnumerable<int> parts) => parts.Aggregate(Zero, Add);

    public int Subtract(int a, int b)
    {
        if (a == b)
        {
            return Zero;
        }

        return b == Zero ? a : Fold(PlanOp.Subtract, a, b, static (x, y) => x - y);
    }

    public int Multiply(int a, int b)
    {
        if (a == Zero || b == Zero)
        {
            return Zero;
        }

        if (a == One)
        {
            return b;
        }

        return b == One ? a : Fold(PlanOp.Multiply, Math.Min(a, b), Math.Max(a, b), static (x, y) => x * y);
    }

    public int Divide(int a, int b) => a == Zero || b == One ? a : Value(b) is { } divisor && divisor.Sign > 0
        ? Multiply(a, Constant(Ratio.One / divisor))
        : Emit(new PlanNode(PlanOp.Divide, a, b));

    /// <summary>A column's whole number in its natural units: a division, which floating point rounds once.</summary>
    public int Scaled(int column, int places) =>
        places == 0 ? Input(column) : Emit(new PlanNode(PlanOp.Divide, Input(column), Constant(Ratio.PowersOfTen.Of(places))));

    public int Min(int a, int b) => a == b ? a : Fold(PlanOp.Min, Math.Min(a, b), Math.Max(a, b), Ratio.Min);

    public int Max(int a, int b) => a == b ? a : Fold(PlanOp.Max, Math.Min(a, b), Math.Max(a, b), Ratio.Max);

    public int Compare(int a, Comparison comparison, int b) => comparison switch
    {
        Comparison.AtLeast => AtLeast(a, b),
        Comparison.Above => Above(a, b),
        Comparison.AtMost => AtLeast(b, a),
        _ => Above(b, a),
    };

    public int AtLeast(int a, int b) => a == b ? One : Fold(PlanOp.AtLeast, a, b, static (x, y) => x.CompareTo(y) >= 0 ? 1 : 0);

    public int Above(int a, int b) => a == b ? Zero : Fold(PlanOp.Above, a, b, static (x, y) => x.CompareTo(y) > 0 ? 1 : 0);

    public int Equal(int a, int b) => a == b ? One : Fold(PlanOp.Equal, a, b, static (x, y) => x == y ? 1 : 0);

    public int Not(int a) => Subtract(One, a);

    public int And(int a, int b) => a == One ? b : b == One ? a : Min(a, b);

    public int Or(int a, int b) => a == Zero ? b : b == Zero ? a : Max(a, b);

    public int Select(int condition, int a, int b)
    {
        if (a == b || condition == One)
        {
            return a;
        }

        return condition == Zero ? b : Emit(new PlanNode(PlanOp.Select, condition, a, b));
    }

    /// <summary>What is above 0 of a number.</summary>
    public int Positive(int a) => Max(a, Zero);

    /// <summary>Leaves the row to the calculator unless the condition holds, where the guard does.</summary>
    public void Require(int condition)
    {
        if (condition != One && Guard != Zero)
        {
            Emit(new PlanNode(PlanOp.Require, condition, Guard));
        }
    }

    /// <summary>Writes steps whose requirements count only where another condition holds too.</summary>
    public T When<T>(int condition, Func<T> write)
    {
        int before = Guard;
        Guard = And(before, condition);
        T result = write();
        Guard = before;
        return result;
    }

    public void When(int condition, Action write) => When(condition, () =>
    {
        write();
        return true;
    });

    /// <summary>Water-filling by weight up to caps.</summary>
    public int[] Fill(int amount, int[] weights, int[] caps)
    {
        int fill = _fills.Count;
        int step = Append(new PlanNode(PlanOp.Fill, fill));
        int[] taken = [.. weights.Select((_, at) => Append(new PlanNode(PlanOp.Taken, fill, at)))];
        _fills.Add(new PlanFill(amount, weights, caps, taken));
        Block!.Code.Add(step);
        return taken;
    }

    /// <summary>Notes that a number is never above another in magnitude.</summary>
    public int Within(int node, int bound)
    {
        if (node != bound && Value(node) is null)
        {
            _bounds.TryAdd(node, bound);
        }

        return node;
    }

    private int Fold(PlanOp op, int a, int b, Func<Ratio, Ratio, Ratio> fold) =>
        Value(a) is { } x && Value(b) is { } y ? Constant(fold(x, y)) : Emit(new PlanNode(op, a, b));

    private int Global(PlanNode node)
    {
        PlanBlock? here = Block;
        Block = null;
        int made = Emit(node);
        Block = here;
        return made;
    }

    private int Emit(PlanNode node)
    {
        List<(int Node, PlanBlock? Block)> known = _known.TryGetValue(node, out List<(int Node, PlanBlock? Block)>? found) ? found : _known[node] = [];
        foreach ((int made, PlanBlock? block) in known)
        {
            if (Sees(block))
            {
                return made;
            }
        }

        int index = Append(node);
        known.Add((index, Block));
        Block?.Code.Add(index);
        return index;
    }

    /// <summary>Whether what a block made is there in the one that is written now.</summary>
    private bool Sees(PlanBlock? block)
    {
        for (PlanBlock? at = Block; at is not null; at = at.Parent)
        {
            if (at == block)
            {
                return true;
            }
        }

        return block is null;
    }

    private int Append(PlanNode node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }
}
