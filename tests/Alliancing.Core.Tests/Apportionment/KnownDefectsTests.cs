using Alliancing.Apportionment;

namespace Alliancing.Core.Tests.Apportionment;

/// <summary>What other money libraries get wrong, one test for each.</summary>
public sealed class KnownDefectsTests
{
    [Fact]
    public void Eleven_pence_into_twenty_gives_nobody_a_negative_share() =>
        Assert.Equal([.. Enumerable.Repeat(1L, 11), .. Enumerable.Repeat(0L, 9)], Units(Apportion.Equally(Money.Pounds(0.11m), 20)));

    [Fact]
    public void Minus_one_over_nought_one_one_gives_nobody_a_positive_share() =>
        Assert.Equal([0, -1, 0], Units(Apportion.ByWeights(Money.FromMinorUnits(-1, Currency.Gbp), 0, 1, 1)));

    [Fact]
    public void A_negative_amount_is_the_mirror_of_a_positive_one()
    {
        Assert.Equal([3, 2, 2], Units(Apportion.ByWeights(Money.FromMinorUnits(7, Currency.Gbp), 1, 1, 1)));
        Assert.Equal([-3, -2, -2], Units(Apportion.ByWeights(Money.FromMinorUnits(-7, Currency.Gbp), 1, 1, 1)));
    }

    [Fact]
    public void A_negative_amount_loses_no_unit() =>
        Assert.Equal(-101, Units(Apportion.ByWeights(Money.FromMinorUnits(-101, Currency.Gbp), 3, 3, 3, 1)).Sum());

    [Fact]
    public void A_negative_amount_is_allocated() =>
        Assert.Equal([-75, -25], Units(Apportion.ByWeights(Money.Pounds(-1m), 75, 25)));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_zero_weight_gets_no_unit_although_it_stands_first(long total) =>
        Assert.Equal([0, total, 0], Units(Apportion.ByWeights(Money.FromMinorUnits(total, Currency.Gbp), 0, 1, 1)));

    [Fact]
    public void Weights_of_sixteen_digits_that_a_double_cannot_tell_apart_choose_the_right_party()
    {
        Assert.Equal([0, 1], Units(Apportion.ByWeights(Money.FromMinorUnits(1, Currency.Gbp), 9_007_199_254_740_992, 9_007_199_254_740_993)));
        Assert.Equal([0, 1], Units(Apportion.ByWeights(Money.FromMinorUnits(1, Currency.Gbp), 0.9007199254740992m, 0.9007199254740993m)));
        Assert.Equal([0, 1], Units(Apportion.ByWeights(Money.FromMinorUnits(1, Currency.Gbp), 0.4999999999999999999999999999m, 0.5000000000000000000000000001m)));
    }

    [Fact]
    public void Products_do_not_overflow()
    {
        Assert.Equal(
            [3074457345618258603, 3074457345618258602, 3074457345618258602],
            Units(Apportion.ByWeights(Money.FromMinorUnits(long.MaxValue, Currency.Gbp), long.MaxValue, long.MaxValue, long.MaxValue)));
        Assert.Equal(
            [4611686018427387904, 4611686018427387903],
            Units(Apportion.ByWeights(Money.FromMinorUnits(long.MaxValue, Currency.Gbp), decimal.MaxValue, decimal.MaxValue)));
    }

    [Fact]
    public void Weights_that_are_all_zero_swallow_nothing_and_are_refused()
    {
        ArgumentException integers = Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(1m), 0, 0, 0));
        ArgumentException decimals = Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(1m), 0m, 0m));
        ArgumentException nothingToShare = Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(0m), 0, 0));

        Assert.StartsWith("All weights (3) are 0. At least one must be above 0: zeros never mean equal shares; ask for equal shares by equal weights.", integers.Message, StringComparison.Ordinal);
        Assert.StartsWith("All weights (2) are 0.", decimals.Message, StringComparison.Ordinal);
        Assert.StartsWith("All weights (2) are 0.", nothingToShare.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_weights_are_refused()
    {
        ArgumentException integers = Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(1m), 3, -1));
        ArgumentException decimals = Assert.Throws<ArgumentException>(() => Apportion.Truncated(Money.Pounds(1m), 3m, 2m, -0.5m));
        ArgumentException amounts = Assert.Throws<ArgumentException>(() => Apportion.ByAmounts(Money.Pounds(1m), [Money.Pounds(-1m)]));

        Assert.StartsWith("weights[1] is -1. Weights must be 0 or more: to share out a loss, make the total negative and keep these positive.", integers.Message, StringComparison.Ordinal);
        Assert.StartsWith("weights[2] is -0.5.", decimals.Message, StringComparison.Ordinal);
        Assert.StartsWith("amounts[0] is \u2212£1.00.", amounts.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_weights_are_refused()
    {
        Assert.StartsWith("No weights were given.", Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(1m), ReadOnlySpan<long>.Empty)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No weights were given.", Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(1m), ReadOnlySpan<decimal>.Empty)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Apportion.ByWeights(1, [], []));
        Assert.Throws<ArgumentException>(() => Apportion.ByAmounts(Money.Pounds(1m), []));
        Assert.ThrowsAny<ArgumentException>(() => Apportion.Equally(Money.Pounds(1m), 0));
        Assert.ThrowsAny<ArgumentException>(() => Apportion.Equally(Money.Pounds(1m), -3));
        Assert.Throws<ArgumentException>(() => Apportion.Equally(Money.Pounds(1m), []));
    }

    [Fact]
    public void Places_for_more_or_fewer_shares_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Apportion.ByWeights(10, [1, 2], new long[3]));
        Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(1m), [1L, 2L], new Money[1]));
        Assert.Throws<ArgumentException>(() => Apportion.ByWeights(Money.Pounds(1m), [1m, 2m], new Money[1]));
    }

    [Fact]
    public void Shares_that_would_overwrite_weights_still_to_be_read_are_refused()
    {
        long[] memory = [1, 2, 3];
        Assert.Throws<ArgumentException>(() => Apportion.ByWeights(10, memory.AsSpan(0, 2), memory.AsSpan(1, 2)));
        Assert.Equal([1, 2, 3], memory);
    }

    [Fact]
    public void The_order_of_the_parties_decides_nothing_but_ties()
    {
        Assert.Equal([5, 3, 2], Units(Apportion.ByWeights(Money.FromMinorUnits(10, Currency.Gbp), 52, 28, 20)));
        Assert.Equal([2, 3, 5], Units(Apportion.ByWeights(Money.FromMinorUnits(10, Currency.Gbp), 20, 28, 52)));
        Assert.Equal([1, 0], Units(Apportion.ByWeights(Money.FromMinorUnits(1, Currency.Gbp), 1, 1)));
    }

    [Fact]
    public void A_stream_of_three_pence_at_three_quarters_does_not_drift()
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, 75, 25);
        for (int period = 0; period < 1_000; period++)
            series = series.Next(Money.Pounds(0.03m)).Series;

        Assert.Equal([2_250, 750], Units(series.Paid));
    }

    private static long[] Units(IEnumerable<Money> shares) => [.. shares.Select(share => share.MinorUnits)];
}
