using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Alliancing.Core.Tests.Apportionment;

/// <summary>A total in minor units, of every magnitude that 64 bits hold, either sign.</summary>
public readonly record struct Total(long Units);

/// <summary>Integer weights of every magnitude, at least one above 0; more of them now and then than fit on the engine's stack.</summary>
public sealed record Weights(IReadOnlyList<long> Values)
{
    public override string ToString() => string.Join(" : ", Values);
}

/// <summary>Decimal weights with up to 28 digits and places, at least one above 0.</summary>
public sealed record DecimalWeights(IReadOnlyList<decimal> Values)
{
    public override string ToString() => string.Join(" : ", Values.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}

/// <summary>Arbitraries for the laws of apportionment.</summary>
public static class Generated
{
    public static Arbitrary<Total> Totals() => Totals(Anything).ToArbitrary();

    public static Arbitrary<Weights> SomeWeights() =>
        Lists(Gen.Frequency((2, Gen.Choose(0, 6).Select(n => (long)n)), (2, Gen.Choose(0, 10_000).Select(n => (long)n)), (2, Magnitude), (1, Gen.Constant(0L)), (1, Gen.Constant(long.MaxValue))))
            .Select(values => new Weights(values.Any(v => v > 0) ? values : [.. values, 1]))
            .ToArbitrary();

    public static Arbitrary<DecimalWeights> SomeDecimalWeights() =>
        Lists(Gen.Frequency((2, Gen.Choose(0, 100).Select(n => (decimal)n)), (2, Gen.Choose(0, 10_000).Select(n => n / 10_000m)), (2, Digits), (1, Gen.Constant(0m)), (1, Gen.Constant(decimal.MaxValue))))
            .Select(values => new DecimalWeights(values.Any(v => v > 0) ? values : [.. values, 1m]))
            .ToArbitrary();

    /// <summary>A number of 0 to 63 bits, each length as likely as another.</summary>
    private static Gen<long> Magnitude => Anything.Select(n => n == long.MinValue ? long.MaxValue : Math.Abs(n));

    private static Gen<long> Anything =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from shift in Gen.Choose(0, 62)
        select (((long)high << 32) | unchecked((uint)low)) >> shift;

    private static Gen<decimal> Digits =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from words in Gen.Choose(1, 3)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, words > 1 ? middle : 0, words > 2 ? high : 0, isNegative: false, (byte)scale);

    private static Gen<Total> Totals(Gen<long> anything) =>
        Gen.Frequency((3, Gen.Choose(-30, 30).Select(n => (long)n)), (3, anything), (1, Gen.Elements(long.MaxValue, long.MinValue, long.MinValue + 1, 0L, 1L, -1L)))
            .Select(units => new Total(units));

    private static Gen<T[]> Lists<T>(Gen<T> element) =>
        Gen.Frequency((9, Gen.Choose(1, 9)), (1, Gen.Choose(30, 80))).SelectMany(length => element.ArrayOf(length));
}
