using System.Runtime.InteropServices;

namespace Alliancing.RiskShare;

/// <summary>One thread's work on columns of floating-point outturns: the plan's steps, a block of rows at a time.</summary>
/// <remarks>
/// Every number of the plan has a column of its own for the block, or one vector where it is the same for every row; those are calculated once. Both sides of a component run,
/// each step over the whole block, and what holds for a row is picked at the end.
/// </remarks>
internal sealed unsafe partial class DoubleRun : IDisposable
{
    private const int Alignment = 64;

    /// <summary>By how much rounding may leave a number below a bound that it meets.</summary>
    private const double Noise = 1e-9;

    /// <summary>What rounding may leave over of money, in minor units.</summary>
    private const double Leftover = 1e-3;

    /// <summary>The constant 0, which stands first in every plan.</summary>
    private const int Zero = 0;

    /// <summary>The constant 1, which stands second in every plan.</summary>
    private const int One = 1;

    private readonly PlanProgram _program;
    private readonly RiskShareTerms _terms;
    private readonly nint[] _at;
    private readonly nint[] _mask;
    private readonly double** _sums;
    private readonly bool[] _written;
    private readonly double* _fault;
    private readonly double* _called;
    private readonly nint _memory;
    private readonly double* _spare;
    private readonly bool[] _isUniform;
    private readonly (double Low, double High)[] _ranges;
    private bool _mayFault;
    private bool _alwaysFaults;
    private int _count;

    /// <param name="program">The plan's steps.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="columns">The plan's columns.</param>
    /// <param name="uniform">The value of each column that is the same for every row; null for the others.</param>
    /// <param name="lines">How many lines there are.</param>
    public DoubleRun(PlanProgram program, RiskShareTerms terms, PlanColumn[] columns, double?[] uniform, int lines)
    {
        _program = program;
        _terms = terms;
        _ranges = Array.ConvertAll(columns, Range);
        int nodes = program.Nodes.Length;
        int slots = program.Slots.AreLines ? lines : program.Slots.Lines.Count;
        _isUniform = Uniform(program, uniform);
        _at = new nint[nodes];
        _mask = new nint[nodes];
        _written = new bool[slots];
        nint room = (_isUniform.Count(static u => u) * Lanes.Width) + ((_isUniform.Count(static u => !u) + slots + lines + 2 + (4 * MostMembers(program)) + 4) * Lanes.Rows);
        _memory = (nint)NativeMemory.AlignedAlloc((nuint)(room + (slots + 1) * (nint)sizeof(nint)) * sizeof(double), Alignment);
        double* next = (double*)_memory;
        for (int i = 0; i < nodes; i++)
        {
            _at[i] = (nint)next;
            _mask[i] = _isUniform[i] ? 0 : -1;
            int length = _isUniform[i] ? Lanes.Width : Lanes.Rows;
            double value = _program.Constants.TryGetValue(i, out Ratio constant) ? ToDouble(constant)
                : program.Nodes[i] is { Op: PlanOp.Input, A: var column } && uniform[column] is { } same ? same : 0;
            new Span<double>(next, length).Fill(value);
            next += length;
        }

        _fault = next;
        next += Lanes.Rows;
        _called = next;
        next += Lanes.Rows;
        _spare = next;
        next += ((4 * MostMembers(program)) + 4) * Lanes.Rows;
        _sums = (double**)(next + (slots + lines) * Lanes.Rows);
        for (int i = 0; i < slots; i++)
        {
            _sums[i] = next;
            next += Lanes.Rows;
        }

        Prepare(uniform);
    }

    /// <summary>Evaluates a block of rows.</summary>
    /// <param name="inputs">Where each column's values of the block begin, padded to a whole vector; not read for uniform columns.</param>
    /// <param name="outputs">Where the lines' values of the block go.</param>
    /// <param name="count">How many rows there are, at most a block.</param>
    /// <param name="streaming">Whether to write past the cache.</param>
    public void Evaluate(double*[] inputs, double*[] outputs, int count, bool streaming)
    {
        _count = (count + Lanes.Width - 1) / Lanes.Width * Lanes.Width;
        Array.Clear(_written);
        if (_mayFault)
        {
            new Span<double>(_fault, _count).Fill(_alwaysFaults ? double.NaN : 0);
        }

        for (int i = 0; i < _program.Nodes.Length; i++)
        {
            if (_program.Nodes[i] is { Op: PlanOp.Input, A: var column } && !_isUniform[i])
            {
                _at[i] = (nint)inputs[column];
                Lanes.Fault((double*)_at[i], _ranges[column].Low, _ranges[column].High, _fault, _count);
            }
        }

        foreach (PlanBlock component in _program.Components)
        {
            Run(component, null);
        }

        Run(_program.Last.Code, null, once: false);
        new Span<double>(_called, _count).Clear();
        Run(_program.Owners.Code, _called, once: false);
        Finish();
        RequireOwners();
        Write(outputs, count, streaming);
    }

    /// <inheritdoc/>
    public void Dispose() => NativeMemory.AlignedFree((void*)_memory);

    private static double ToDouble(Ratio value) => (double)value.Numerator / (double)value.Denominator;

    private static int MostMembers(PlanProgram program) => program.Clamps.Length == 0 ? 1 : program.Clamps.Max(static c => c.Members.Length);

    /// <summary>Where a column's numbers lie: a score on its scale, anything else anywhere.</summary>
    private (double Low, double High) Range(PlanColumn column)
    {
        if (column.Kind != PlanColumnKind.Score)
        {
            return (double.NegativeInfinity, double.PositiveInfinity);
        }

        ScoreScale scale = _terms.Schedule.Scores.First(s => string.Equals(s.Id, column.Id, StringComparison.Ordinal));
        Ratio units = Ratio.PowersOfTen.Of(column.Places);
        return (ToDouble(Ratio.FromDecimal(scale.From) * units), ToDouble(Ratio.FromDecimal(scale.To) * units));
    }

    private void Run(PlanBlock block, double* where)
    {
        Run(block.Code, where, once: false);
        if (block.Leaf is { } leaf)
        {
            Add(leaf, where);
        }

        if (block.Holds is null)
        {
            return;
        }

        double* condition = (double*)_at[block.Condition];
        nint mask = _mask[block.Condition];
        double* holds = stackalloc double[Lanes.Rows];
        double* fails = stackalloc double[Lanes.Rows];
        if (where is null)
        {
            double* one = (double*)_at[One];
            Lanes.Apply<BothLanes>(condition, mask, one, 0, holds, _count);
            Lanes.Apply<ExceptLanes>(one, 0, condition, mask, fails, _count);
        }
        else
        {
            Lanes.Apply<BothLanes>(where, -1, condition, mask, holds, _count);
            Lanes.Apply<ExceptLanes>(where, -1, condition, mask, fails, _count);
        }

        if (Any(holds))
        {
            Run(block.Holds, holds);
        }

        if (Any(fails))
        {
            Run(block.Fails!, fails);
        }
    }

    private bool Any(double* condition) => new ReadOnlySpan<double>(condition, _count).ContainsAnyExcept(0.0);

    private void Run(List<int> code, double* where, bool once)
    {
        foreach (int node in code)
        {
            PlanNode step = _program.Nodes[node];
            if (step.Op == PlanOp.Require)
            {
                Require(step, where, once);
            }
            else if (step.Op == PlanOp.Fill)
            {
                if (!once)
                {
                    Fill(_program.Fills[step.A]);
                }
            }
            else if (_isUniform[node] == once)
            {
                Run(step, (double*)_at[node], once ? Lanes.Width : _count);
            }
        }
    }

    private void Run(PlanNode step, double* into, int count)
    {
        double* a = (double*)_at[step.A];
        double* b = (double*)_at[step.B];
        nint maskA = _mask[step.A];
        nint maskB = _mask[step.B];
        switch (step.Op)
        {
            case PlanOp.Add: Lanes.Apply<AddLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.Subtract: Lanes.Apply<SubtractLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.Multiply: Lanes.Apply<MultiplyLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.Divide: Lanes.Apply<DivideLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.Min: Lanes.Apply<MinLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.Max: Lanes.Apply<MaxLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.AtLeast: Lanes.Apply<AtLeastLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.Above: Lanes.Apply<AboveLanes>(a, maskA, b, maskB, into, count); break;
            case PlanOp.Equal: Lanes.Apply<EqualLanes>(a, maskA, b, maskB, into, count); break;
            default: Lanes.Select(a, maskA, b, maskB, (double*)_at[step.C], _mask[step.C], into, count); break;
        }
    }

    private double Read(int node, nint row) => ((double*)_at[node])[row & _mask[node]];

    private void Add(PlanLeaf leaf, double* where)
    {
        Component component = _program.Slots.Component(leaf.Component);
        double sign = leaf.IsPain ? -1 : 1;
        for (int account = 0; account < leaf.Accounts.Length; account++)
        {
            if (leaf.Accounts[account] >= 0)
            {
                Add(_program.Slots.Of(account, component.Id, LineCategory.Share), (double*)_at[leaf.Accounts[account]], _mask[leaf.Accounts[account]], where, sign);
            }
        }

        for (int i = 0; leaf.OwnerFunded && i < leaf.Owners.Length; i++)
        {
            int slot = _program.Slots.Of(leaf.Owners[i], component.Id, LineCategory.Funding);
            double* funding = (double*)_at[leaf.Whole];
            nint mask = _mask[leaf.Whole];
            if (leaf.OwnerShares.Length > 0)
            {
                Lanes.Apply<MultiplyLanes>(funding, mask, (double*)_at[leaf.OwnerShares[i]], _mask[leaf.OwnerShares[i]], _spare, _count);
                funding = _spare;
                mask = -1;
            }

            Add(slot, funding, mask, where, -sign);
        }
    }

    private void Add(int slot, double* value, nint mask, double* where, double sign)
    {
        double* on = where is null ? (double*)_at[One] : where;
        Lanes.AddWhere(value, mask, on, where is null ? 0 : -1, sign, _sums[slot], !_written[slot], _count);
        _written[slot] = true;
    }
}
