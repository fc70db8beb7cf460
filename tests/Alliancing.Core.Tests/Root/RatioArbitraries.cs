using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Alliancing.Core.Tests.Root;

/// <summary>Integers around the ends of the fast path, and ratios of them.</summary>
internal static class RatioArbitraries
{
    private static readonly BigInteger[] Edges =
    [
        0, int.MaxValue, uint.MaxValue, long.MaxValue, (BigInteger)long.MaxValue + 1, ulong.MaxValue,
        BigInteger.Pow(10, 18), BigInteger.Pow(10, 19), BigInteger.Pow(2, 31), BigInteger.Pow(2, 62), BigInteger.Pow(2, 126), BigInteger.Pow(2, 127), BigInteger.Pow(10, 40),
    ];

    public static Arbitrary<BigInteger> Integer() => Integers.ToArbitrary();

    public static Arbitrary<Fraction> Number() => Fractions.ToArbitrary();

    private static Gen<BigInteger> Integers => Gen.OneOf(
        from small in Gen.Choose(-12, 12) select (BigInteger)small,
        from edge in Gen.Elements(Edges) from near in Gen.Choose(-3, 3) from sign in Gen.Elements(-1, 1) select sign * (edge + near),
        from high in Gen.Choose(0, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) from sign in Gen.Elements(-1, 1) select sign * (((BigInteger)high << 32) + low));

    private static Gen<Fraction> Fractions => from numerator in Integers from denominator in Integers.Where(integer => !integer.IsZero) select new Fraction(numerator, denominator);
}

/// <summary>A ratio in two integers, reduced or not: a test's parameter must be public, and <see cref="Ratio"/> is not.</summary>
public readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    internal Ratio Value => new(Numerator, Denominator);
}
