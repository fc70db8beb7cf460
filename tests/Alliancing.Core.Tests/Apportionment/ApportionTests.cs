using Alliancing.Apportionment;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Apportionment;

public sealed class ApportionTests
{
    [Fact]
    public void T52_a_hundred_pounds_in_three_equal_parts()
    {
        Assert.Equal(Pounds(33.34m, 33.33m, 33.33m), Apportion.Equally(Money.Pounds(100m), 3));
        Assert.Equal(Pounds(33.34m, 33.33m, 33.33m), Apportion.ByWeights(Money.Pounds(100m), 1, 1, 1));
    }

    [Fact]
    public void T52_a_loss_in_three_equal_parts_is_the_mirror()
    {
        Assert.Equal(Pounds(-33.34m, -33.33m, -33.33m), Apportion.Equally(Money.Pounds(-100m), 3));
        Assert.Equal(Pounds(-33.34m, -33.33m, -33.33m), Apportion.ByWeights(Money.Pounds(-100m), 1, 1, 1));
    }

    [Fact]
    public void T52_a_pound_in_seven_equal_parts() =>
        Assert.Equal(Pounds(0.15m, 0.15m, 0.14m, 0.14m, 0.14m, 0.14m, 0.14m), Apportion.Equally(Money.Pounds(1m), 7));

    [Fact]
    public void T53_percentages_of_a_saving()
    {
        Money[] expected = Pounds(869_358.63m, 799_809.93m, 695_486.90m, 625_938.21m, 486_840.83m);

        Assert.Equal(expected, Apportion.ByWeights(Money.Pounds(3_477_434.50m), 25, 23, 20, 18, 14));
        Assert.Equal(expected, Apportion.ByWeights(Money.Pounds(3_477_434.50m), 0.25m, 0.23m, 0.20m, 0.18m, 0.14m));
    }

    [Fact]
    public void A_larger_pot_may_leave_a_smaller_share()
    {
        Assert.Equal([4, 4, 2], Units(10, 6, 6, 2));
        Assert.Equal([5, 5, 1], Units(11, 6, 6, 2));
    }

    [Fact]
    public void Amounts_share_by_contribution() =>
        Assert.Equal(Pounds(51m, 49m), Apportion.ByAmounts(Money.Pounds(100m), [Money.Pounds(99_450_000m), Money.Pounds(95_550_000m)]));

    [Fact]
    public void Amounts_of_several_currencies_are_refused() =>
        Assert.Throws<CurrencyMismatchException>(() => Apportion.ByAmounts(Money.Pounds(1m), [Money.Pounds(1m), Money.Of(1m, Currency.Eur)]));

    [Fact]
    public void Amounts_that_are_missing_are_refused() =>
        Assert.Throws<ArgumentNullException>(() => Apportion.ByAmounts(Money.Pounds(1m), null!));

    [Fact]
    public void Shares_keep_the_currency_of_the_total() =>
        Assert.All(Apportion.Equally(Money.FromMinorUnits(10, Currency.Eur), 4), share => Assert.Equal(Currency.Eur, share.Currency));

    [Fact]
    public void Truncated_leaves_the_remainder_visible()
    {
        TruncatedApportionment gain = Apportion.Truncated(Money.Pounds(100m), 1, 1, 1);
        TruncatedApportionment loss = Apportion.Truncated(Money.Pounds(-100m), 1m, 1m, 1m);

        Assert.Equal(Pounds(33.33m, 33.33m, 33.33m), gain.Shares);
        Assert.Equal(Money.Pounds(0.01m), gain.Remainder);
        Assert.Equal(Pounds(-33.33m, -33.33m, -33.33m), loss.Shares);
        Assert.Equal(Money.Pounds(-0.01m), loss.Remainder);
        Assert.Equal(gain, Apportion.Truncated(Money.Pounds(100m), 2, 2, 2));
    }

    [Fact]
    public void The_largest_and_smallest_totals_are_shared_exactly()
    {
        Assert.Equal([4611686018427387904, 4611686018427387903], Units(long.MaxValue, 1, 1));
        Assert.Equal([-4611686018427387904, -4611686018427387904], Units(long.MinValue, 1, 1));
        Assert.Equal([long.MinValue], Units(long.MinValue, long.MaxValue));
        Assert.Equal([0, long.MinValue], Units(long.MinValue, 0, 1));
    }

    [Fact]
    public void Many_weights_are_shared_as_few_are()
    {
        long[] weights = [.. Enumerable.Range(0, 10_000).Select(i => (long)(i * 7919 % 1_000))];
        Assert.Equal(ReferenceApportionment.ByWeights(123_456_789, ReferenceApportionment.ToIntegers(weights)), Units(123_456_789, weights));
    }

    [Fact]
    public void Nothing_is_allocated_when_the_caller_brings_the_memory()
    {
        long[] weights = [3150, 2275, 1640, 1190, 875, 560, 310];
        long[] large = [.. weights.Select(weight => weight * 1_000_000_000_000_000)];
        decimal[] rates = [0.315m, 0.2275m, 0.164m, 0.119m, 0.0875m, 0.056m, 0.031m];
        var shares = new long[weights.Length];
        var money = new Money[weights.Length];

        AssertAllocatesNothing(() => Apportion.ByWeights(123_456_789, weights, shares));
        AssertAllocatesNothing(() => Apportion.ByWeights(long.MaxValue, large, shares));
        AssertAllocatesNothing(() => Apportion.ByWeights(Money.Pounds(1_234_567.89m), weights, money));
        AssertAllocatesNothing(() => Apportion.ByWeights(Money.Pounds(1_234_567.89m), rates, money));
        AssertAllocatesNothing(() => Apportion.Equally(Money.Pounds(1_234_567.89m), money));
    }

    private static void AssertAllocatesNothing(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Money[] Pounds(params decimal[] amounts) => [.. amounts.Select(Money.Pounds)];

    private static long[] Units(long total, params long[] weights)
    {
        var shares = new long[weights.Length];
        Apportion.ByWeights(total, weights, shares);
        return shares;
    }
}
