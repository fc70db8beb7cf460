using System.Numerics;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

[Properties(Arbitrary = [typeof(MoneyArbitraries), typeof(RatioArbitraries)])]
public sealed class ExactMoneyTests
{
    private static readonly ExactMoney Third = ExactMoney.Fraction(Money.Pounds(100), 1, 3);

    [Fact]
    public void Exact_money_is_a_value()
    {
        EqualityContract.Holds(Third, ExactMoney.Fraction(Money.Pounds(200), -1, -6), Third + Money.Pounds(0.01m).Exact);
        EqualityContract.AllDiffer(ExactMoney.Zero(Currency.Gbp), ExactMoney.Zero(Currency.Eur));
    }

    [Fact]
    public void Exact_money_is_ordered_within_its_currency() => OrderContract.Holds(-Third, default, Money.Pounds(33.33m).Exact, Third, Money.Pounds(33.34m).Exact);

    [Fact]
    public void Exact_money_defaults_to_no_pounds() => DefaultContract.Is(ExactMoney.Of(default), "GBP 0.00");

    [Fact]
    public void Exact_money_reads_what_it_prints() => TextContract.Holds(
        (Third, "GBP 100/3"),
        (-Third, "GBP -100/3"),
        (Money.Pounds(33.3m).Exact, "GBP 33.30"),
        (ExactMoney.Of(33.335m, Currency.Gbp), "GBP 33.335"),
        (ExactMoney.Of(-0.5m, Currency.Jpy), "JPY -0.5"),
        (ExactMoney.Fraction(Money.Of(1, Currency.Of("KWD")), 1, 1), "KWD 1.000"),
        (new ExactMoney(new Ratio(BigInteger.Pow(10, 40), 1), Currency.Eur), "EUR 1" + new string('0', 38) + ".00"));

    [Property]
    public void It_reads_back_whatever_its_value(Fraction minorUnitsGiven, Currency currency)
    {
        Ratio minorUnits = minorUnitsGiven.Value;

        ExactMoney money = new(minorUnits, currency);

        TextContract.Reads(money.ToString(), money);
        TextContract.Reads(new ExactMoney(minorUnits, Currency.Gbp).ToString("F", null), new ExactMoney(minorUnits, Currency.Gbp));
    }

    [Theory]
    [InlineData("100/3")]
    [InlineData("£100/3")]
    [InlineData(" £\u00a0200/6 ")]
    public void It_reads_other_spellings(string text) => TextContract.Reads(text, Third);

    [Fact]
    public void Exact_money_refuses_what_is_not_money() => TextContract.Refuses<ExactMoney>("", "GBP", "GBP 1/0", "GBP 1\0", "GBP 1/2\0", "GBP 1/-3", "GBP 1,000", "GBP 1.5/2", "gbp 1", "GBP --1", "1/3 GBP", "GBP 1e3", "GBP ½");

    [Fact]
    public void It_becomes_money_where_a_rounding_is_named()
    {
        ExactMoney half = ExactMoney.Of(0.125m, Currency.Gbp);

        Assert.Equal(Money.Pounds(33.33m), Third.Round(Rounding.HalfAwayFromZero));
        Assert.Equal(Money.Pounds(33.34m), Third.Round(Rounding.Up));
        Assert.Equal(Money.Pounds(-33.34m), (-Third).Round(Rounding.Down));
        Assert.Equal(Money.Pounds(0.13m), half.Round(Rounding.HalfAwayFromZero));
        Assert.Equal(Money.Pounds(0.12m), half.Round(Rounding.HalfToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => half.Round((Rounding)99));
    }

    [Fact]
    public void Rounding_beyond_what_money_holds_says_so()
    {
        ExactMoney beyond = Money.FromMinorUnits(long.MaxValue, Currency.Gbp).Exact + ExactMoney.Of(0.005m, Currency.Gbp);

        Assert.Equal(long.MaxValue, beyond.Round(Rounding.Down).MinorUnits);
        OverflowException exception = Assert.Throws<OverflowException>(() => beyond.Round(Rounding.HalfAwayFromZero));
        Assert.StartsWith("£92,233,720,368,547,758.08 is beyond what money in GBP holds", exception.Message, StringComparison.Ordinal);
    }

    [Property]
    public void Whole_money_survives_every_rounding(Money money)
    {
        Assert.Equal(money.Exact, ExactMoney.Of(money));
        Assert.True(money.Exact.IsWhole);
        Assert.All(Enum.GetValues<Rounding>(), rounding => Assert.Equal(money, money.Exact.Round(rounding)));
    }

    [Property]
    public void Arithmetic_is_that_of_ratios(Fraction leftGiven, Fraction rightGiven, Currency currency, decimal factor, long parts)
    {
        Ratio left = leftGiven.Value;
        Ratio right = rightGiven.Value;

        ExactMoney first = new(left, currency);
        ExactMoney second = new(right, currency);
        Ratio times = Ratio.FromDecimal(factor);

        Same(left + right, first + second, first.Add(second));
        Same(left - right, first - second, first.Subtract(second));
        Same(-left, -first, first.Negate());
        Same(left * times, first * factor, factor * first, first.Multiply(factor), first * Rate.Fraction(factor), Rate.Fraction(factor) * first, first.Multiply(Rate.Fraction(factor)));
        Same(left.Abs(), first.Abs());
        if (parts != 0)
        {
            Same(left / parts, first / parts, first.Divide(parts));
        }

        void Same(Ratio expected, params ExactMoney[] actual) => Assert.All(actual, money => Assert.Equal(new ExactMoney(expected, currency), money));
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => Third / 0);
        Assert.Throws<DivideByZeroException>(() => ExactMoney.Fraction(Money.Pounds(1), 1, 0));
    }

    [Fact]
    public void Two_currencies_never_meet()
    {
        ExactMoney euros = ExactMoney.Zero(Currency.Eur);

        Assert.Throws<CurrencyMismatchException>(() => Third + euros);
        Assert.Throws<CurrencyMismatchException>(() => Third - euros);
        Assert.Throws<CurrencyMismatchException>(() => Third > euros);
    }

    [Fact]
    public void The_sign_is_that_of_the_value()
    {
        Assert.True(Third.IsPositive && !Third.IsNegative && !Third.IsZero && !Third.IsWhole);
        Assert.True((-Third).IsNegative && default(ExactMoney).IsZero && default(ExactMoney).IsWhole);
        Assert.Equal((Ratio)100 / 3, Third.Major);
    }
}
