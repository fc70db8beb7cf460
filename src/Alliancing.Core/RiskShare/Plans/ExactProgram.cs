using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Alliancing.RiskShare;

/// <summary>A plan on 128-bit integers, which cannot overflow while every number of a row lies in its range.</summary>
internal sealed partial class ExactProgram
{
    private const int OnStack = 256;

    public required ExactBlock[] Components { get; init; }

    public required ExactBlock Last { get; init; }

    public required ExactFill[] Fills { get; init; }

    public required PlanEntitlement[] Entitlements { get; init; }

    public required ExactClamp[] Clamps { get; init; }

    /// <summary>The owners' parts of what entitlements and clamps move; null for one owner.</summary>
    public required ExactParts? Owners { get; init; }

    public required Int128[] Constants { get; init; }

    public required int FirstConstant { get; init; }

    /// <summary>The lowest and highest number of each column for which the arithmetic is proven.</summary>
    public required (long Low, long High)[] Ranges { get; init; }

    public required Rounding Rounding { get; init; }

    public required PlanSlots Slots { get; init; }

    /// <summary>Whether every number of a row is in the range for which the arithmetic is proven.</summary>
    public bool IsInRange(ReadOnlySpan<long> row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i] < Ranges[i].Low || row[i] > Ranges[i].High)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Settles a row, unless it is out of range or something of it is for the calculator to judge.</summary>
    /// <returns>Whether the lines are settled; they are undefined otherwise.</returns>
    [SkipLocalsInit]
    public bool TrySettle(ReadOnlySpan<long> row, Span<long> lines)
    {
        if (!IsInRange(row))
        {
            return false;
        }

        int length = FirstConstant + Constants.Length;
        if (length <= OnStack)
        {
            Span<Int128> registers = stackalloc Int128[OnStack];
            return Run(row, registers[..length], lines);
        }

        Int128[] pooled = ArrayPool<Int128>.Shared.Rent(length);
        bool settled = Run(row, pooled.AsSpan(0, length), lines);
        ArrayPool<Int128>.Shared.Return(pooled);
        return settled;
    }

    [SkipLocalsInit]
    private bool Run(ReadOnlySpan<long> row, Span<Int128> registers, Span<long> lines)
    {
        // Nothing of the registers is read before it is written.
        for (int i = 0; i < row.Length; i++)
        {
            registers[i] = row[i];
        }

        Constants.CopyTo(registers[FirstConstant..]);
        lines.Clear();
        if (Slots.AreLines)
        {
            return Settle(row, registers, lines);
        }

        int count = Slots.Lines.Count;
        long[]? pooled = count <= OnStack ? null : ArrayPool<long>.Shared.Rent(count);
        Span<long> slots = pooled is null ? stackalloc long[OnStack] : pooled;
        slots = slots[..count];
        slots.Clear();
        bool settled = Settle(row, registers, slots) && TryClamp(registers, slots);
        for (int i = 0; i < count; i++)
        {
            lines[Slots.Lines[i]] += slots[i];
        }

        if (pooled is not null)
        {
            ArrayPool<long>.Shared.Return(pooled);
        }

        return settled;
    }

    private bool Settle(ReadOnlySpan<long> row, Span<Int128> registers, Span<long> slots)
    {
        foreach (ExactBlock component in Components)
        {
            ExactBlock? block = component;
            while (block is not null)
            {
                if (!TryRun(block.Code, registers))
                {
                    return false;
                }

                if (block.Leaf is { } leaf)
                {
                    Close(leaf, registers, slots);
                }

                block = block.Holds is null || registers[block.Condition] != Int128.Zero ? block.Holds : block.Fails;
            }
        }

        if (!TryRun(Last.Code, registers))
        {
            return false;
        }

        foreach (PlanEntitlement entitlement in Entitlements)
        {
            long total = 0;
            for (int i = 0; i < entitlement.Columns.Length; i++)
            {
                slots[entitlement.Slots[i]] += row[entitlement.Columns[i]];
                total += row[entitlement.Columns[i]];
            }

            FromOwners(-total, entitlement.OwnerSlots, registers, slots);
        }

        return true;
    }

    private bool TryRun(ExactStep[] code, Span<Int128> registers)
    {
        ref Int128 first = ref MemoryMarshal.GetReference(registers);

        // Unchecked: the range of the row proves that nothing leaves 128 bits.
        unchecked
        {
            for (int i = 0; i < code.Length; i++)
            {
                ref readonly ExactStep step = ref code[i];
                ref Int128 a = ref Unsafe.Add(ref first, step.A);
                ref Int128 b = ref Unsafe.Add(ref first, step.B);
                switch (step.Op)
                {
                    case ExactOp.Add: Unsafe.Add(ref first, step.Into) = a + b; break;
                    case ExactOp.Subtract: Unsafe.Add(ref first, step.Into) = a - b; break;
                    case ExactOp.Multiply: Unsafe.Add(ref first, step.Into) = Wide.Multiply(a, b); break;
                    case ExactOp.Min: Unsafe.Add(ref first, step.Into) = a < b ? a : b; break;
                    case ExactOp.Max: Unsafe.Add(ref first, step.Into) = a < b ? b : a; break;
                    case ExactOp.AtLeast: Unsafe.Add(ref first, step.Into) = a >= b ? Int128.One : Int128.Zero; break;
                    case ExactOp.Above: Unsafe.Add(ref first, step.Into) = a > b ? Int128.One : Int128.Zero; break;
                    case ExactOp.Equal: Unsafe.Add(ref first, step.Into) = a == b ? Int128.One : Int128.Zero; break;
                    case ExactOp.Select: Unsafe.Add(ref first, step.Into) = a != Int128.Zero ? b : Unsafe.Add(ref first, step.C); break;
                    case ExactOp.Fill: Pour(Fills[step.A], registers); break;
                    default:
                        if (a == Int128.Zero && b != Int128.Zero)
                        {
                            return false;
                        }

                        break;
                }
            }
        }

        return true;
    }

    /// <summary>Weighted water-filling: what each takes, over the open weight, which is a denominator from here on.</summary>
    private static void Pour(ExactFill fill, Span<Int128> registers)
    {
        unchecked
        {
            // A recipient that is full is marked by the number that nobody takes.
            Int128 full = Int128.MinValue;
            Int128 left = registers[fill.Amount];
            foreach (int into in fill.Taken)
            {
                registers[into] = Int128.Zero;
            }

            Int128 open;
            while (true)
            {
                open = Int128.Zero;
                for (int i = 0; i < fill.Weights.Length; i++)
                {
                    open += registers[fill.Taken[i]] == full ? Int128.Zero : registers[fill.Weights[i]];
                }

                if (open <= Int128.Zero || left <= Int128.Zero)
                {
                    (open, left) = (Int128.One, Int128.Zero);
                    break;
                }

                bool capped = false;
                Int128 round = left;
                for (int i = 0; i < fill.Weights.Length; i++)
                {
                    Int128 weight = registers[fill.Weights[i]];
                    Int128 cap = registers[fill.Caps[i]];
                    if (registers[fill.Taken[i]] != full && weight > Int128.Zero && Wide.Multiply(cap, open) <= Wide.Multiply(round, weight))
                    {
                        registers[fill.Taken[i]] = full;
                        left -= cap;
                        capped = true;
                    }
                }

                if (!capped)
                {
                    break;
                }
            }

            for (int i = 0; i < fill.Weights.Length; i++)
            {
                registers[fill.Taken[i]] = registers[fill.Taken[i]] == full
                    ? Wide.Multiply(registers[fill.Caps[i]], open)
                    : Wide.Multiply(left, registers[fill.Weights[i]]);
            }

            registers[fill.Open] = open;
        }
    }
}
