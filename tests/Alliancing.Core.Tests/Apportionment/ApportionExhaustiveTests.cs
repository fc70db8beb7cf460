using System.Numerics;
using Alliancing.Apportionment;

namespace Alliancing.Core.Tests.Apportionment;

/// <summary>Every total from −30 to 30 over every triple of weights from 0 to 5.</summary>
public sealed class ApportionExhaustiveTests
{
    private static readonly long[][] Triples =
    [
        .. from a in Enumerable.Range(0, 6)
           from b in Enumerable.Range(0, 6)
           from c in Enumerable.Range(0, 6)
           where a + b + c > 0
           select new long[] { a, b, c },
    ];

    [Fact]
    public void Small_totals_over_small_weights_are_those_of_the_reference() => ForEach((total, weights, expected) =>
    {
        Span<long> shares = stackalloc long[3];
        Apportion.ByWeights(total, weights, shares);
        Assert.Equal(expected, shares);
    });

    [Fact]
    public void Every_path_of_the_engine_gives_the_same_shares() => ForEach((total, weights, expected) =>
    {
        const long ToTheWidePath = 1_844_674_407_370_955_161;
        Money money = Money.FromMinorUnits(total, Currency.Gbp);

        Assert.Equal(expected, Units(Apportion.ByWeights(money, [.. weights.Select(weight => weight * ToTheWidePath)])));
        Assert.Equal(expected, Units(Apportion.ByWeights(money, [.. weights.Select(weight => weight * 0.1m)])));
        Assert.Equal(expected, Units(Apportion.ByWeights(money, [.. weights.Select(weight => weight * 0.0000000000000000000000000001m), 0.0000000000000000000000000000m]))[..3]);
        Assert.Equal(expected, Units(Apportion.ByWeights(money, [.. weights.Select(weight => weight * 10_000_000_000_000_000_000_000m)])));
    });

    [Fact]
    public void Closing_the_exact_shares_gives_the_same_shares() => ForEach((total, weights, expected) =>
    {
        long sum = weights.Sum();
        Ratio[] exact = [.. weights.Select(weight => new Ratio(total * weight, sum))];
        Span<long> whole = stackalloc long[3];
        Closing.Close(exact, total, whole);
        Assert.Equal(expected, whole);
    });

    [Fact]
    public void A_series_of_any_two_totals_pays_the_cumulative_shares() => ForEach((total, weights, _) =>
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, weights);
        for (int first = -4; first <= 4; first++)
        {
            ApportionedPeriod second = series.Next(Money.FromMinorUnits(first, Currency.Gbp)).Series.Next(Money.FromMinorUnits(total - first, Currency.Gbp));
            Assert.Equal(ReferenceApportionment.ByWeights(total, ReferenceApportionment.ToIntegers(weights)), Units(second.Series.Paid));
        }
    });

    private static void ForEach(Action<long, long[], long[]> check)
    {
        foreach (long[] weights in Triples)
        {
            BigInteger[] integers = ReferenceApportionment.ToIntegers(weights);
            for (long total = -30; total <= 30; total++)
                check(total, weights, ReferenceApportionment.ByWeights(total, integers));
        }
    }

    private static long[] Units(IEnumerable<Money> shares) => [.. shares.Select(share => share.MinorUnits)];
}
