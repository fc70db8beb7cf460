using System.Numerics;

namespace Alliancing.Core.Tests.Apportionment;

/// <summary>Largest remainder written for clarity alone: arbitrary precision, a sort, no shared code with the engine.</summary>
internal static class ReferenceApportionment
{
    public static long[] ByWeights(long total, IReadOnlyList<BigInteger> weights)
    {
        BigInteger sum = weights.Aggregate(BigInteger.Zero, (a, b) => a + b);
        BigInteger magnitude = BigInteger.Abs(total);
        BigInteger[] shares = [.. weights.Select(weight => magnitude * weight / sum)];
        BigInteger left = magnitude - shares.Aggregate(BigInteger.Zero, (a, b) => a + b);
        foreach (int i in Enumerable.Range(0, weights.Count).OrderByDescending(i => Remainder(total, weights, i)).ThenBy(i => i).Take((int)left))
            shares[i]++;
        return [.. shares.Select(share => (long)(share * Math.Sign(total)))];
    }

    /// <summary>What cutting takes from the share at a place, as a numerator over the sum of the weights.</summary>
    public static BigInteger Remainder(long total, IReadOnlyList<BigInteger> weights, int place) =>
        BigInteger.Abs(total) * weights[place] % weights.Aggregate(BigInteger.Zero, (a, b) => a + b);

    /// <summary>Decimal weights as integers over a common power of ten.</summary>
    public static BigInteger[] ToIntegers(IEnumerable<decimal> weights) => [.. weights.Select(ToInteger)];

    public static BigInteger[] ToIntegers(IEnumerable<long> weights) => [.. weights.Select(weight => new BigInteger(weight))];

    private static BigInteger ToInteger(decimal weight)
    {
        BigInteger digits = decimal.GetBits(weight)[..3].Reverse().Aggregate(BigInteger.Zero, (number, word) => (number << 32) + unchecked((uint)word));
        return digits * BigInteger.Pow(10, 28 - weight.Scale);
    }
}
