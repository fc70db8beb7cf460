using System.Numerics;
using Alliancing.Apportionment;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Apportionment;

[Properties(Arbitrary = [typeof(Generated)])]
public sealed class ClosingTests
{
    [Fact]
    public void Ten_pounds_and_a_penny_at_50_30_20() =>
        Assert.Equal([501, 300, 200], Close(1_001, "500.5", "300.3", "200.2"));

    [Fact]
    public void Units_missing_go_to_fractions_of_the_sign_of_the_shortage()
    {
        Assert.Equal([1, 0, -1], Close(0, "0.9", "0.2", "-1.1"));
        Assert.Equal([0, 0, -1], Close(-1, "0.4", "0.5", "-1.9"));
        Assert.Equal([0, 0, -2], Close(-2, "0.2", "0.1", "-1.9"));
        Assert.Equal([1, 0], Close(1, "1.5", "-0.5"));
        Assert.Equal([2, 0], Close(2, "1.9", "-0.1"));
        Assert.Equal([-2, 0], Close(-2, "-1.9", "0.1"));
    }

    [Fact]
    public void Whole_amounts_stay_as_they_are()
    {
        Assert.Equal([5, -3, 0], Close(2, "5", "-3", "0"));
        Assert.Equal([], Close(0));
    }

    [Fact]
    public void A_total_that_is_one_unit_or_more_from_the_sum_is_refused()
    {
        ArgumentException tooLarge = Assert.Throws<ArgumentException>(() => Close(3, "0.5", "0.5", "0.5", "0.5"));
        Assert.StartsWith("The total 3 is 1 units from the exact sum.", tooLarge.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Close(1, "0", "0"));
        Assert.Throws<ArgumentException>(() => Close(-1));
    }

    [Fact]
    public void Amounts_beyond_64_bits_are_refused() =>
        Assert.Throws<OverflowException>(() => Close(0, "9223372036854775808", "-9223372036854775808"));

    [Fact]
    public void Places_for_more_or_fewer_amounts_are_refused() =>
        Assert.Throws<ArgumentException>(() => Closing.Close([Ratio.One], 1, new long[2]));

    [Property]
    public void Closed_amounts_add_up_keep_their_sign_and_stay_within_one_unit(Weights numerators, Weights denominators, int signs)
    {
        Ratio[] exact = Amounts(numerators, denominators, signs);
        foreach (long total in Roundings(exact))
        {
            long[] whole = Close(exact, total);

            Assert.Equal(total, whole.Sum());
            Assert.All(whole.Zip(exact), pair =>
            {
                Assert.True((pair.First - pair.Second).Abs() < Ratio.One);
                Assert.True(pair.First == 0 || Math.Sign(pair.First) == pair.Second.Sign);
            });
        }
    }

    [Property]
    public void Closing_mirrors_under_negation(Weights numerators, Weights denominators, int signs)
    {
        Ratio[] exact = Amounts(numerators, denominators, signs);
        foreach (long total in Roundings(exact))
            Assert.Equal(Close(exact, total).Select(amount => -amount), Close([.. exact.Select(amount => -amount)], -total));
    }

    [Property]
    public void Only_the_largest_fractions_of_the_sign_of_the_shortage_get_a_unit(Weights numerators, Weights denominators, int signs)
    {
        Ratio[] exact = Amounts(numerators, denominators, signs);
        foreach (long total in Roundings(exact))
        {
            long[] whole = Close(exact, total);
            BigInteger shortage = total - exact.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.Truncate());

            IEnumerable<int> expected = Enumerable.Range(0, exact.Length)
                .Where(i => Fraction(exact[i]).Sign == shortage.Sign)
                .OrderByDescending(i => Fraction(exact[i]).Abs())
                .Take((int)BigInteger.Abs(shortage))
                .Order();
            Assert.Equal(expected, Enumerable.Range(0, exact.Length).Where(i => whole[i] != exact[i].Truncate()));
        }
    }

    [Property]
    public void Closing_exact_shares_is_apportioning(Total total, Weights weights)
    {
        BigInteger sum = weights.Values.Aggregate(BigInteger.Zero, (a, b) => a + b);
        var shares = new long[weights.Values.Count];
        Apportion.ByWeights(total.Units, [.. weights.Values], shares);

        Assert.Equal(shares, Close([.. weights.Values.Select(weight => new Ratio((BigInteger)total.Units * weight, sum))], total.Units));
    }

    private static Ratio[] Amounts(Weights numerators, Weights denominators, int signs) =>
    [
        .. numerators.Values.Select((numerator, i) =>
            new Ratio(((signs >> (i % 31)) & 1) == 0 ? numerator % 1_000_000 : -(numerator % 1_000_000), 1 + (denominators.Values[i % denominators.Values.Count] % 1_000))),
    ];

    private static IEnumerable<long> Roundings(Ratio[] exact)
    {
        Ratio sum = exact.Aggregate(Ratio.Zero, (a, b) => a + b);
        return Enum.GetValues<Rounding>().Select(rounding => (long)sum.Round(rounding)).Distinct();
    }

    private static Ratio Fraction(Ratio amount) => amount - new Ratio(amount.Truncate(), BigInteger.One);

    private static long[] Close(long total, params string[] exact) => Close([.. exact.Select(Ratio.Parse)], total);

    private static long[] Close(Ratio[] exact, long total)
    {
        var whole = new long[exact.Length];
        Closing.Close(exact, total, whole);
        return whole;
    }
}
