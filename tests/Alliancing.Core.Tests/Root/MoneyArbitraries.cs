using FsCheck;
using FsCheck.Fluent;

namespace Alliancing.Core.Tests.Root;

/// <summary>Amounts of every size in currencies of every number of places.</summary>
internal static class MoneyArbitraries
{
    public static Arbitrary<Currency> AnyCurrency() => Gen.Elements(Currency.Gbp, Currency.Eur, Currency.Jpy, Currency.Of("KWD"), Currency.Of("CLF")).ToArbitrary();

    public static Arbitrary<Money> Amount() =>
        (from units in Units from currency in AnyCurrency().Generator select Money.FromMinorUnits(units, currency)).ToArbitrary();

    private static Gen<long> Units => Gen.OneOf(
        from small in Gen.Choose(-100_000, 100_000) select (long)small,
        from high in Gen.Choose(int.MinValue, int.MaxValue) from low in Gen.Choose(int.MinValue, int.MaxValue) select ((long)high << 32) ^ low,
        Gen.Elements(0, 1, -1, long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1));
}
