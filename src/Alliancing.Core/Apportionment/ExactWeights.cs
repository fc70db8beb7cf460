using System.Numerics;

namespace Alliancing.Apportionment;

/// <summary>Brings decimal and rational weights to integers in the same proportions, without losing a digit.</summary>
internal static class ExactWeights
{
    private const int LargestPowerInLong = 18;

    private static ReadOnlySpan<ulong> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
        10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
        1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>Apportions, or cuts, over decimal weights; returns what is left over.</summary>
    /// <exception cref="ArgumentException">The weights break a rule of <see cref="WeightRules"/>.</exception>
    public static long Divide(long total, ReadOnlySpan<decimal> weights, Span<long> shares, bool giveAll)
    {
        WeightRules.Check(weights);

        // The shares serve as the memory for the scaled weights: the apportionment reads each weight before it writes that share.
        if (!TryScale(weights, shares))
            return Divide(total, ToRatios(weights), shares, giveAll);
        if (!giveAll)
            return LargestRemainder.Truncate(total, shares, shares);

        LargestRemainder.Apportion(total, shares, shares);
        return 0;
    }

    /// <summary>Apportions, or cuts, over exact rational weights; returns what is left over.</summary>
    /// <exception cref="ArgumentException">The weights break a rule of <see cref="WeightRules"/>.</exception>
    public static long Divide(long total, ReadOnlySpan<Ratio> weights, Span<long> shares, bool giveAll)
    {
        WeightRules.Check(weights);

        BigInteger common = BigInteger.One;
        foreach (Ratio weight in weights)
            common = common / BigInteger.GreatestCommonDivisor(common, weight.Denominator) * weight.Denominator;

        var integers = new BigInteger[weights.Length];
        BigInteger sum = BigInteger.Zero;
        for (int i = 0; i < weights.Length; i++)
        {
            integers[i] = weights[i].Numerator * (common / weights[i].Denominator);
            sum += integers[i];
        }

        return LargestRemainder.Divide(total, integers, sum, shares, giveAll);
    }

    private static Ratio[] ToRatios(ReadOnlySpan<decimal> weights)
    {
        var ratios = new Ratio[weights.Length];
        for (int i = 0; i < weights.Length; i++)
            ratios[i] = Ratio.FromDecimal(weights[i]);
        return ratios;
    }

    /// <summary>Writes the weights over their common power of ten when each then fits in 63 bits.</summary>
    private static bool TryScale(ReadOnlySpan<decimal> weights, Span<long> scaled)
    {
        int places = 0;
        foreach (decimal weight in weights)
            places = Math.Max(places, weight.Scale);

        Span<int> bits = stackalloc int[4];
        for (int i = 0; i < weights.Length; i++)
        {
            decimal.GetBits(weights[i], bits);
            int power = places - weights[i].Scale;
            if (bits[2] != 0 || power > LargestPowerInLong)
                return false;

            // Unchecked: joins the two lower words of the decimal's 96-bit integer, bit for bit.
            ulong digits = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
            if (Math.BigMul(digits, PowersOfTen[power], out ulong product) != 0 || product > long.MaxValue)
                return false;

            scaled[i] = (long)product;
        }

        return true;
    }
}
