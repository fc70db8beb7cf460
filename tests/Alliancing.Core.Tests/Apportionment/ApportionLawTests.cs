using System.Numerics;
using Alliancing.Apportionment;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Apportionment;

/// <summary>What holds for every total and all weights.</summary>
[Properties(Arbitrary = [typeof(Generated)])]
public sealed class ApportionLawTests
{
    [Property]
    public void Shares_are_those_of_the_reference(Total total, Weights weights) =>
        Assert.Equal(ReferenceApportionment.ByWeights(total.Units, ReferenceApportionment.ToIntegers(weights.Values)), Shares(total.Units, weights));

    [Property]
    public void Shares_over_decimals_are_those_of_the_reference(Total total, DecimalWeights weights) =>
        Assert.Equal(ReferenceApportionment.ByWeights(total.Units, ReferenceApportionment.ToIntegers(weights.Values)), Shares(total.Units, weights));

    [Property]
    public void Shares_over_rationals_are_those_of_the_reference(Total total, DecimalWeights weights, Weights divisors)
    {
        Ratio[] ratios = [.. weights.Values.Select((weight, i) => Ratio.FromDecimal(weight) / Divisor(divisors, i))];
        BigInteger common = Enumerable.Range(0, ratios.Length).Aggregate(BigInteger.One, (product, i) => product * ratios[i].Denominator);
        BigInteger[] integers = [.. ratios.Select(ratio => ratio.Numerator * (common / ratio.Denominator))];

        var shares = new long[ratios.Length];
        Apportion.ByRatios(total.Units, ratios, shares);

        Assert.Equal(ReferenceApportionment.ByWeights(total.Units, integers), shares);
    }

    [Property]
    public void Shares_add_up_to_the_total(Total total, Weights weights) =>
        Assert.Equal(total.Units, Sum(Shares(total.Units, weights)));

    [Property]
    public void Each_share_is_less_than_one_unit_from_its_exact_value(Total total, Weights weights)
    {
        BigInteger sum = Sum(weights.Values);
        Assert.All(Shares(total.Units, weights).Zip(weights.Values), pair =>
            Assert.True(BigInteger.Abs((pair.First * sum) - ((BigInteger)total.Units * pair.Second)) < sum));
    }

    [Property]
    public void No_share_has_the_wrong_sign(Total total, Weights weights) =>
        Assert.All(Shares(total.Units, weights), share => Assert.True(share == 0 || Math.Sign(share) == Math.Sign(total.Units)));

    [Property]
    public void A_zero_weight_gets_nothing(Total total, Weights weights) =>
        Assert.All(Shares(total.Units, weights).Zip(weights.Values), pair => Assert.True(pair.Second != 0 || pair.First == 0));

    [Property]
    public void A_negative_total_is_the_mirror_of_the_positive_one(Total total, Weights weights)
    {
        long units = Math.Max(total.Units, -long.MaxValue);
        Assert.Equal(Shares(units, weights).Select(share => -share), Shares(-units, weights));
    }

    [Property]
    public void The_order_decides_nothing_but_ties(Total total, Weights weights)
    {
        var reversed = new Weights([.. weights.Values.Reverse()]);
        Assert.Equal(RemaindersAndUnits(total.Units, weights), RemaindersAndUnits(total.Units, reversed));
    }

    [Property]
    public void Of_equal_weights_the_earlier_gets_no_less(Total total, Weights weights)
    {
        long units = Math.Max(total.Units, -long.MaxValue);
        long[] shares = Shares(Math.Abs(units), weights);
        for (int later = 1; later < shares.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
                Assert.True(weights.Values[earlier] != weights.Values[later] || shares[earlier] >= shares[later]);
        }
    }

    [Property]
    public void A_larger_weight_never_gets_less(Total total, Weights weights)
    {
        long units = Math.Max(total.Units, -long.MaxValue);
        var pairs = Shares(Math.Abs(units), weights).Zip(weights.Values).OrderBy(pair => pair.Second).ThenBy(pair => pair.First).ToList();
        Assert.Equal(pairs.Select(pair => pair.First).Order(), pairs.Select(pair => pair.First));
    }

    [Property]
    public void The_scale_of_the_weights_does_not_matter(Total total, Weights weights)
    {
        long[] expected = Shares(total.Units, weights);

        Assert.Equal(expected, Shares(total.Units, new DecimalWeights([.. weights.Values.Select(weight => weight * 0.001m)])));
        Assert.Equal(expected, Shares(total.Units, new DecimalWeights([.. weights.Values.Select(weight => weight * 1_000m)])));
    }

    [Property]
    public void Trailing_zeros_of_a_decimal_do_not_matter(Total total, Weights weights) =>
        Assert.Equal(Shares(total.Units, weights), Shares(total.Units, new DecimalWeights([.. weights.Values.Select(weight => weight * 1.000000000m)])));

    [Property]
    public void Shares_may_be_written_over_the_weights(Total total, Weights weights)
    {
        long[] memory = [.. weights.Values];
        Apportion.ByWeights(total.Units, memory, memory);
        Assert.Equal(Shares(total.Units, weights), memory);
    }

    [Property]
    public void Money_is_shared_like_its_minor_units(Total total, Weights weights)
    {
        Money money = Money.FromMinorUnits(total.Units, Currency.Eur);
        var shares = new Money[weights.Values.Count];
        Apportion.ByWeights(money, [.. weights.Values], shares);

        Assert.Equal(Shares(total.Units, weights).Select(share => Money.FromMinorUnits(share, Currency.Eur)), shares);
        Assert.Equal(shares, Apportion.ByWeights(money, [.. weights.Values]));
        Assert.Equal(shares, Apportion.ByAmounts(money, [.. weights.Values.Select(weight => Money.FromMinorUnits(weight, Currency.Usd))]));
    }

    [Property]
    public void Equal_parts_are_those_of_equal_weights(Total total, Weights weights)
    {
        int parts = weights.Values.Count;
        Assert.Equal(
            Shares(total.Units, new Weights([.. Enumerable.Repeat(7L, parts)])),
            Apportion.Equally(Money.FromMinorUnits(total.Units, Currency.Gbp), parts).Select(share => share.MinorUnits));
    }

    [Property]
    public void Truncated_shares_and_the_remainder_add_up_to_the_total(Total total, Weights weights, DecimalWeights decimals)
    {
        Money money = Money.FromMinorUnits(total.Units, Currency.Gbp);
        TruncatedApportionment[] cuts = [Apportion.Truncated(money, [.. weights.Values]), Apportion.Truncated(money, [.. decimals.Values])];
        BigInteger[][] integers = [ReferenceApportionment.ToIntegers(weights.Values), ReferenceApportionment.ToIntegers(decimals.Values)];

        Assert.All(cuts.Zip(integers), pair =>
        {
            Assert.Equal(pair.Second.Select(weight => (long)(total.Units * weight / Sum(pair.Second))), pair.First.Shares.Select(share => share.MinorUnits));
            Assert.Equal(total.Units, Sum(pair.First.Shares.Select(share => share.MinorUnits)) + pair.First.Remainder.MinorUnits);
            Assert.True(Math.Abs(pair.First.Remainder.MinorUnits) < pair.Second.Length);
            Assert.True(pair.First.Remainder.IsZero || pair.First.Remainder.Sign == money.Sign);
        });
    }

    private static List<(BigInteger Remainder, bool Unit)> RemaindersAndUnits(long total, Weights weights)
    {
        BigInteger[] integers = ReferenceApportionment.ToIntegers(weights.Values);
        BigInteger sum = Sum(integers);
        return [.. Shares(total, weights)
            .Select((share, i) => (ReferenceApportionment.Remainder(total, integers, i), BigInteger.Abs(share) * sum > BigInteger.Abs(total) * integers[i]))
            .Order()];
    }

    private static long[] Shares(long total, Weights weights)
    {
        var shares = new long[weights.Values.Count];
        Apportion.ByWeights(total, [.. weights.Values], shares);
        return shares;
    }

    private static long[] Shares(long total, DecimalWeights weights) =>
        [.. Apportion.ByWeights(Money.FromMinorUnits(total, Currency.Gbp), [.. weights.Values]).Select(share => share.MinorUnits)];

    private static Ratio Divisor(Weights divisors, int i) => Math.Max(1, divisors.Values[i % divisors.Values.Count] % 1_000);

    private static BigInteger Sum(IEnumerable<long> values) => values.Aggregate(BigInteger.Zero, (a, b) => a + b);

    private static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, (a, b) => a + b);
}
