using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alliancing.Apportionment;

/// <summary>The one place where a whole number of units is cut into shares and the units that cutting leaves over are given out.</summary>
/// <remarks>
/// Everything is computed on magnitudes and the sign is put on at the end, so a negative total is the mirror of a positive one by construction.
/// Callers have checked that shares and weights are equally many and that their memory is the same or apart.
/// </remarks>
internal static class LargestRemainder
{
    /// <summary>Apportions all of <paramref name="total"/> by the largest remainders, ties in the order given.</summary>
    public static void Apportion(long total, ReadOnlySpan<long> weights, Span<long> shares) => Divide(total, weights, shares, giveAll: true);

    /// <summary>Cuts every share towards zero and returns what is left over, with the sign of <paramref name="total"/>.</summary>
    public static long Truncate(long total, ReadOnlySpan<long> weights, Span<long> shares) => Divide(total, weights, shares, giveAll: false);

    /// <summary>Apportions, or cuts, over weights of any magnitude, whose sum is above 0; returns what is left over.</summary>
    public static long Divide(long total, ReadOnlySpan<BigInteger> weights, BigInteger sum, Span<long> shares, bool giveAll) =>
        Divide<BigInteger, BigInteger>(total, weights, sum, shares, giveAll);

    /// <summary>Gives one unit each to the shares with the largest remainders, ties in the order given.</summary>
    /// <param name="remainders">What cutting took from each share, 0 or more; used up.</param>
    /// <param name="units">How many units to give: at most as many as there are remainders above 0.</param>
    /// <param name="unit">1, or −1 for a shortage below zero.</param>
    /// <param name="shares">The shares that receive the units.</param>
    public static void Give<T>(Span<T> remainders, int units, long unit, Span<long> shares)
        where T : struct, IComparable<T>
    {
        if (remainders.Length > OnStack<T>.Length)
        {
            GiveAboveThreshold(remainders, units, unit, shares);
            return;
        }

        for (; units > 0; units--)
        {
            int largest = 0;
            for (int i = 1; i < remainders.Length; i++)
            {
                if (remainders[i].CompareTo(remainders[largest]) > 0)
                    largest = i;
            }

            shares[largest] += unit;
            remainders[largest] = default;
        }
    }

    private static long Divide(long total, ReadOnlySpan<long> weights, Span<long> shares, bool giveAll)
    {
        long sum = 0, largest = 0, signs = 0;
        foreach (long weight in weights)
        {
            // Unchecked: two numbers of 0 or more add up to less than 2^64, so a sum that does not fit shows as a sign bit,
            // as a negative weight does, and 'signs' keeps the bit whatever follows.
            sum = unchecked(sum + weight);
            signs |= sum | weight;
            largest = Math.Max(largest, weight);
        }

        if (signs >= 0 && sum > 0 && Math.BigMul(Magnitude(total), (ulong)largest, out _) == 0)
            return Divide<ulong, long>(total, weights, (ulong)sum, shares, giveAll);

        WeightRules.Check(weights);
        return Divide<UInt128, long>(total, weights, Sum(weights), shares, giveAll);
    }

    /// <summary>Needs a number type in which the total times the largest weight, and the sum of the weights, fit.</summary>
    private static long Divide<T, TWeight>(long total, ReadOnlySpan<TWeight> weights, T sum, Span<long> shares, bool giveAll)
        where T : struct, IBinaryInteger<T>
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        OnStack<T> onStack = default;
        using var scratch = new Scratch<T>(onStack, weights.Length);
        Span<T> remainders = scratch.Span;

        long left = Cut(total, weights, sum, shares, remainders);
        if (!giveAll)
            return left;

        // The remainders add up to 'left' times the sum of the weights and each is below that sum: more than 'left' of them are above 0, or left is 0.
        Give(remainders, (int)Math.Abs(left), total < 0 ? -1 : 1, shares);
        return 0;
    }

    private static long Cut<T, TWeight>(long total, ReadOnlySpan<TWeight> weights, T sum, Span<long> shares, Span<T> remainders)
        where T : struct, IBinaryInteger<T>
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        T magnitude = T.CreateTruncating(Magnitude(total));
        long sign = total >> 63;
        long left = total;
        for (int i = 0; i < weights.Length; i++)
        {
            (T quotient, remainders[i]) = T.DivRem(magnitude * T.CreateTruncating(weights[i]), sum);

            // Unchecked: the quotient is at most the magnitude of the total, so it fits 64 bits, and its sign is the total's.
            // Taking the sign of a magnitude of 2^63 wraps to long.MinValue, which is the share meant.
            long share = unchecked(((long)ulong.CreateTruncating(quotient) ^ sign) - sign);
            shares[i] = share;
            left -= share;
        }

        return left;
    }

    private static void GiveAboveThreshold<T>(Span<T> remainders, int units, long unit, Span<long> shares)
        where T : struct, IComparable<T>
    {
        if (units == 0)
            return;

        OnStack<T> onStack = default;
        using var scratch = new Scratch<T>(onStack, remainders.Length);
        Span<T> copy = scratch.Span;
        remainders.CopyTo(copy);
        T threshold = Selected(copy, copy.Length - units);

        int tied = units;
        foreach (T remainder in remainders)
        {
            if (remainder.CompareTo(threshold) > 0)
                tied--;
        }

        for (int i = 0; i < remainders.Length; i++)
        {
            int order = remainders[i].CompareTo(threshold);
            if (order > 0 || (order == 0 && tied-- > 0))
                shares[i] += unit;
        }
    }

    /// <summary>The value that would stand at a position if the values were sorted; they are parted around it and not sorted, so it takes time by their number.</summary>
    private static T Selected<T>(Span<T> values, int position)
        where T : struct, IComparable<T>
    {
        int low = 0;
        int high = values.Length - 1;
        while (low < high)
        {
            T pivot = Middle(values[low], values[(low + high) / 2], values[high]);
            int up = low;
            int down = high;
            while (up <= down)
            {
                while (values[up].CompareTo(pivot) < 0)
                    up++;
                while (values[down].CompareTo(pivot) > 0)
                    down--;
                if (up <= down)
                {
                    (values[up], values[down]) = (values[down], values[up]);
                    up++;
                    down--;
                }
            }

            if (position > down && position < up)
                break;
            (low, high) = position <= down ? (low, down) : (up, high);
        }

        return values[position];
    }

    private static T Middle<T>(T a, T b, T c)
        where T : struct, IComparable<T>
    {
        (T least, T most) = a.CompareTo(b) < 0 ? (a, b) : (b, a);
        return c.CompareTo(least) < 0 ? least : c.CompareTo(most) > 0 ? most : c;
    }

    // Unchecked: flips a negative number to its magnitude; long.MinValue becomes 2^63, which ulong holds.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Magnitude(long value) => unchecked((ulong)((value ^ (value >> 63)) - (value >> 63)));

    private static UInt128 Sum(ReadOnlySpan<long> weights)
    {
        UInt128 sum = 0;
        foreach (long weight in weights)
            sum += (ulong)weight;
        return sum;
    }
}
