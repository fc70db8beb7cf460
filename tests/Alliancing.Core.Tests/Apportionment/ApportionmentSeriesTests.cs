using System.Numerics;
using Alliancing.Apportionment;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Apportionment;

[Properties(Arbitrary = [typeof(Generated)])]
public sealed class ApportionmentSeriesTests
{
    [Fact]
    public void A_series_opens_with_nothing_paid()
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Eur, 2, 1);

        Assert.Equal(0, series.Periods);
        Assert.Equal(Money.Zero(Currency.Eur), series.Total);
        Assert.Equal([Money.Zero(Currency.Eur), Money.Zero(Currency.Eur)], series.Paid);
        Assert.Equal([ExactMoney.Of(Money.Zero(Currency.Eur)), ExactMoney.Of(Money.Zero(Currency.Eur))], series.Exact);
    }

    [Fact]
    public void Three_pence_at_75_25_goes_in_turn()
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, 75, 25);
        List<long> first = [];
        for (int period = 0; period < 4; period++)
        {
            (series, ValueList<Money> shares) = series.Next(Money.Pounds(0.03m));
            first.Add(shares[0].MinorUnits);
        }

        Assert.Equal([2, 3, 2, 2], first);
        Assert.Equal([9, 3], series.Paid.Select(paid => paid.MinorUnits));
        Assert.Equal(4, series.Periods);
    }

    [Fact]
    public void A_share_of_the_other_sign_is_printed_as_a_correction()
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, 6, 6, 2).Next(Pence(10)).Series;

        ApportionedPeriod period = series.Next(Pence(1));

        Assert.Equal([Pence(1), Pence(1), Pence(-1)], period.Shares);
        Assert.Equal([2], period.RoundingCorrections);
        Assert.Equal([Pence(5), Pence(5), Pence(1)], period.Series.Paid);
    }

    [Fact]
    public void A_participant_that_left_may_still_get_a_correction()
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, 1, 1, 1).Next(Pence(2)).Series;
        Assert.Equal([Pence(1), Pence(1), Pence(0)], series.Paid);

        ApportionedPeriod period = series.WithWeights(0, 0, 1).Next(Pence(0));
        Assert.Empty(period.RoundingCorrections);

        period = series.WithWeights(0.0m, 0.1m, 0.9m).Next(Pence(1));
        Assert.Equal([Pence(0), Pence(0), Pence(1)], period.Shares);
    }

    [Fact]
    public void A_series_is_a_value()
    {
        ApportionmentSeries left = ApportionmentSeries.ByWeights(Currency.Gbp, 3, 1).Next(Pence(5)).Series;
        ApportionmentSeries right = ApportionmentSeries.ByWeights(Currency.Gbp, 0.75m, 0.25m).Next(Pence(5)).Series;

        Assert.Equal(left, right);
        Assert.Equal(left.Next(Pence(1)), right.Next(Pence(1)));
        Assert.NotEqual(left, right.Next(Pence(0)).Series);
    }

    [Fact]
    public void Another_currency_is_refused() =>
        Assert.Throws<CurrencyMismatchException>(() => ApportionmentSeries.ByWeights(Currency.Gbp, 1).Next(Money.Of(1m, Currency.Eur)));

    [Fact]
    public void Totals_beyond_64_bits_are_refused() =>
        Assert.Throws<OverflowException>(() => ApportionmentSeries.ByWeights(Currency.Gbp, 1).Next(Pence(long.MaxValue)).Series.Next(Pence(1)));

    [Fact]
    public void Weights_that_break_the_rules_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ApportionmentSeries.ByWeights(Currency.Gbp, ReadOnlySpan<long>.Empty));
        Assert.Throws<ArgumentException>(() => ApportionmentSeries.ByWeights(Currency.Gbp, 0, 0));
        Assert.Throws<ArgumentException>(() => ApportionmentSeries.ByWeights(Currency.Gbp, 1m, -1m));
        ArgumentException more = Assert.Throws<ArgumentException>(() => ApportionmentSeries.ByWeights(Currency.Gbp, 1, 1).WithWeights(1, 1, 1));
        Assert.StartsWith("There are 3 weights and 2 participants in the series.", more.Message, StringComparison.Ordinal);
    }

    [Property]
    public void Nobody_is_ever_a_unit_or_more_from_the_exact_cumulative_share(int[] totals, Weights weights, Weights changed)
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, [.. weights.Values]);
        var exact = new Ratio[weights.Values.Count];
        IReadOnlyList<long> current = weights.Values;
        for (int i = 0; i < totals.Length; i++)
        {
            if (i == totals.Length / 2)
            {
                current = [.. weights.Values.Select((weight, n) => n == 0 ? 1 : changed.Values[n % changed.Values.Count])];
                series = series.WithWeights([.. current]);
            }

            ApportionedPeriod period = series.Next(Pence(totals[i]));
            BigInteger sum = current.Aggregate(BigInteger.Zero, (a, b) => a + b);
            for (int n = 0; n < exact.Length; n++)
                exact[n] += new Ratio((BigInteger)totals[i] * current[n], sum);

            AssertHolds(series, period, totals[i], current, exact);
            series = period.Series;
        }
    }

    [Property]
    public void A_series_of_one_sign_pays_what_one_apportionment_of_the_sum_would(ushort[] totals, Weights weights)
    {
        ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, [.. weights.Values]);
        foreach (ushort total in totals)
            series = series.Next(Pence(total)).Series;

        Assert.Equal(Apportion.ByWeights(Pence(totals.Sum(total => (long)total)), [.. weights.Values]), series.Paid);
    }

    private static void AssertHolds(ApportionmentSeries before, ApportionedPeriod period, long total, IReadOnlyList<long> weights, Ratio[] exact)
    {
        Assert.Equal(before.Total + Pence(total), period.Series.Total);
        Assert.Equal(total, period.Shares.Sum(share => share.MinorUnits));
        for (int i = 0; i < exact.Length; i++)
        {
            Assert.Equal(new ExactMoney(exact[i], Currency.Gbp), period.Series.Exact[i]);
            Assert.Equal(before.Paid[i] + period.Shares[i], period.Series.Paid[i]);
            Assert.True((period.Series.Paid[i].MinorUnits - exact[i]).Abs() < Ratio.One);

            bool correction = !period.Shares[i].IsZero && period.Shares[i].Sign != Math.Sign(weights[i]) * Math.Sign(total);
            Assert.Equal(correction, period.RoundingCorrections.Contains(i));
            Assert.True(!correction || Math.Abs(period.Shares[i].MinorUnits) == 1);
        }
    }

    private static Money Pence(long units) => Money.FromMinorUnits(units, Currency.Gbp);
}
