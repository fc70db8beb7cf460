using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <content>Whole units: closing, the owners' parts, and clamps.</content>
internal sealed partial class ExactProgram
{
    private const int Parts = 64;

    private void Close(ExactLeaf leaf, Span<Int128> registers, Span<long> slots)
    {
        unchecked
        {
            long sign = leaf.IsPain ? -1 : 1;
            (long whole, Int128 remainder) = Wide.DivRem(registers[leaf.Whole.Numerator], registers[leaf.Whole.Denominator]);
            if (remainder != Int128.Zero && GoesUp(whole, remainder, registers[leaf.Whole.Denominator]))
            {
                whole++;
            }

            Close(leaf.Accounts, whole, sign, registers, slots);
            if (leaf.Funding is not { } funding)
            {
                return;
            }

            if (funding.Slots.Length == 1)
            {
                slots[funding.Slots[0]] -= sign * whole;
            }
            else
            {
                Close(funding, whole, -sign, registers, slots);
            }
        }
    }

    /// <summary>Whether the magnitude of an inexact whole is completed.</summary>
    private bool GoesUp(long whole, Int128 remainder, Int128 denominator)
    {
        int half = remainder.CompareTo(denominator - remainder);
        return Rounding switch
        {
            Rounding.HalfAwayFromZero => half >= 0,
            Rounding.HalfToEven => half > 0 || (half == 0 && long.IsOddInteger(whole)),
            Rounding.HalfTowardsZero => half > 0,
            Rounding.AwayFromZero or Rounding.Up => true,
            _ => false,
        };
    }

    /// <summary>Cuts each amount towards zero and gives the missing units to the largest fractions of the shortage's sign, ties in order.</summary>
    private static void Close(ExactParts parts, long whole, long sign, Span<Int128> registers, Span<long> slots)
    {
        int count = parts.Numerators.Length;
        if (count == 0)
        {
            return;
        }

        OnStack<Int128> onStack = default;
        using var scratch = new Scratch<Int128>(onStack, count);
        Span<Int128> fractions = scratch.Span;
        Int128 denominator = registers[parts.Denominator];
        unchecked
        {
            long missing = whole;
            for (int i = 0; i < count; i++)
            {
                (long cut, fractions[i]) = Wide.DivRem(registers[parts.Numerators[i]], denominator);
                slots[parts.Slots[i]] += sign * cut;
                missing -= cut;
            }

            Give(parts.Slots, missing, sign, fractions, slots);
        }
    }

    private static void Give(int[] places, long missing, long sign, Span<Int128> fractions, Span<long> slots)
    {
        if (fractions.Length > OnStack<Int128>.Length && missing != 0)
        {
            GiveAmongMany(places, missing, sign, fractions, slots);
            return;
        }

        unchecked
        {
            long unit = missing < 0 ? -1 : 1;
            for (; missing != 0; missing -= unit)
            {
                int largest = 0;
                Int128 most = Int128.Zero;
                for (int i = 0; i < fractions.Length; i++)
                {
                    Int128 fraction = unit < 0 ? -fractions[i] : fractions[i];
                    if (fraction > most)
                    {
                        (largest, most) = (i, fraction);
                    }
                }

                slots[places[largest]] += sign * unit;
                fractions[largest] = Int128.Zero;
            }
        }
    }

    /// <summary>Gives the missing units without looking through all fractions for each of them.</summary>
    private static void GiveAmongMany(int[] places, long missing, long sign, Span<Int128> fractions, Span<long> slots)
    {
        unchecked
        {
            for (int i = 0; missing < 0 && i < fractions.Length; i++)
            {
                fractions[i] = -fractions[i];
            }

            OnStack<long> onStack = default;
            using var scratch = new Scratch<long>(onStack, fractions.Length);
            scratch.Span.Clear();
            LargestRemainder.Give(fractions, (int)Math.Abs(missing), Math.Sign(missing), scratch.Span);
            for (int i = 0; i < fractions.Length; i++)
            {
                slots[places[i]] += sign * scratch.Span[i];
            }
        }
    }

    /// <summary>Puts an amount on the owner side, divided by the terms' own split where it has several.</summary>
    private void FromOwners(long amount, int[] ownerSlots, Span<Int128> registers, Span<long> slots)
    {
        if (amount == 0)
        {
            return;
        }

        if (Owners is not { } owners)
        {
            slots[ownerSlots[0]] += amount;
            return;
        }

        int count = ownerSlots.Length;
        OnStack<Int128> onStack = default;
        using var scratch = new Scratch<Int128>(onStack, count);
        Span<Int128> fractions = scratch.Span;
        Int128 denominator = registers[owners.Denominator];
        unchecked
        {
            long sign = Math.Sign(amount);
            long missing = Math.Abs(amount);
            for (int i = 0; i < count; i++)
            {
                (long cut, fractions[i]) = Wide.DivRem(registers[owners.Numerators[i]] * Math.Abs(amount), denominator);
                slots[ownerSlots[i]] += sign * cut;
                missing -= cut;
            }

            Give(ownerSlots, missing, sign, fractions, slots);
        }
    }

    private bool TryClamp(Span<Int128> registers, Span<long> slots)
    {
        Span<long> few = stackalloc long[Parts];
        foreach (ExactClamp clamp in Clamps)
        {
            int count = clamp.Clamp.Members.Length;
            Span<long> moves = count <= Parts ? few[..count] : new long[count];
            if (!(clamp.Clamp.Together ? TryTogether(clamp, registers, slots, moves) : TryEach(clamp, registers, slots, moves)))
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                slots[clamp.Clamp.Slots[i]] += moves[i];
                if (clamp.Clamp.Counter.Length == 1)
                {
                    slots[clamp.Clamp.Counter[0]] -= moves[i];
                }
                else
                {
                    FromOwners(-moves[i], clamp.Clamp.Counter, registers, slots);
                }
            }
        }

        return true;
    }

    private static bool TryEach(ExactClamp clamp, Span<Int128> registers, Span<long> slots, Span<long> moves)
    {
        for (int i = 0; i < moves.Length; i++)
        {
            if (Move(clamp, i, registers, Sum(clamp.Clamp.Sums[i], slots)) is not { } move)
            {
                return false;
            }

            moves[i] = move;
        }

        return true;
    }

    /// <summary>A joint move falls on the lines that it corrects.</summary>
    private static bool TryTogether(ExactClamp clamp, Span<Int128> registers, Span<long> slots, Span<long> moves)
    {
        long sum = 0;
        for (int i = 0; i < moves.Length; i++)
        {
            moves[i] = Sum(clamp.Clamp.Sums[i], slots);
            sum += moves[i];
        }

        if (Move(clamp, 0, registers, sum) is not { } move)
        {
            return false;
        }

        long weights = 0;
        for (int i = 0; i < moves.Length; i++)
        {
            moves[i] = Math.Max(move < 0 ? moves[i] : -moves[i], 0);
            weights += moves[i];
        }

        if (move == 0)
        {
            moves.Clear();
            return true;
        }

        if (weights == 0)
        {
            moves.Fill(1);
        }

        Apportion.ByWeights(move, moves, moves);
        return true;
    }

    private static long Sum(int[] places, Span<long> slots)
    {
        long sum = 0;
        foreach (int place in places)
        {
            sum += slots[place];
        }

        return sum;
    }

    /// <summary>What must be added to a sum so that it lies within the bounds; null where the floor is above the cap.</summary>
    private static long? Move(ExactClamp clamp, int at, Span<Int128> registers, long sum)
    {
        long? most = clamp.Most.Length == 0 ? null : Bound(clamp.Most[at], clamp.Clamp.MostIsNegative, registers);
        long? least = clamp.Least.Length == 0 ? null : Bound(clamp.Least[at], clamp.Clamp.LeastIsNegative, registers);
        if (most < least)
        {
            return null;
        }

        return sum > most ? most.Value - sum : sum < least ? least.Value - sum : 0;
    }

    private static long Bound((int Numerator, int Denominator) level, bool negative, Span<Int128> registers)
    {
        (long whole, _) = Wide.DivRem(registers[level.Numerator], registers[level.Denominator]);
        return negative ? -whole : whole;
    }
}
