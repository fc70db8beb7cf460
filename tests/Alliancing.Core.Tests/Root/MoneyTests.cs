using System.Numerics;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

[Properties(Arbitrary = [typeof(MoneyArbitraries)])]
public sealed class MoneyTests
{
    private static readonly Money Least = Money.FromMinorUnits(long.MinValue, Currency.Gbp);
    private static readonly Money Greatest = Money.FromMinorUnits(long.MaxValue, Currency.Gbp);

    [Fact]
    public void Money_is_a_value()
    {
        EqualityContract.Holds(Money.Pounds(1.5m), Money.FromMinorUnits(150, Currency.Gbp), Money.Pounds(1.51m));
        EqualityContract.AllDiffer(Money.Zero(Currency.Gbp), Money.Zero(Currency.Eur), Money.Zero(Currency.Jpy));
    }

    [Fact]
    public void Money_is_ordered_within_its_currency() => OrderContract.Holds(Least, Money.Pounds(-0.01m), default, Money.Pounds(0.01m), Money.Pounds(1), Greatest);

    [Fact]
    public void Money_defaults_to_no_pounds() => DefaultContract.Is(Money.Pounds(0), "GBP 0.00");

    [Theory]
    [InlineData("1234.50", "GBP", 123450)]
    [InlineData("1234.5000", "GBP", 123450)]
    [InlineData("-0.01", "EUR", -1)]
    [InlineData("5", "JPY", 5)]
    [InlineData("0.001", "KWD", 1)]
    [InlineData("0.0001", "CLF", 1)]
    [InlineData("92233720368547758.07", "GBP", long.MaxValue)]
    [InlineData("-92233720368547758.08", "GBP", long.MinValue)]
    [InlineData("-9223372036854775808", "JPY", long.MinValue)]
    public void Major_units_become_minor_units_and_back(string amount, string code, long minorUnits)
    {
        decimal major = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        Money money = Money.Of(major, Currency.Of(code));

        Assert.Equal(minorUnits, money.MinorUnits);
        Assert.Equal(major, money.Amount);
    }

    [Fact]
    public void The_amount_has_the_places_of_its_currency()
    {
        Assert.Equal("1234.50", Money.Pounds(1234.5m).Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("7", Money.Of(7.0m, Currency.Jpy).Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_part_of_a_minor_unit_is_refused_with_the_remedy()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Money.Pounds(1.005m));

        Assert.StartsWith("1.005 has more decimal places than GBP allows (2). Round it first, or keep it as ExactMoney.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.Of(0.5m, Currency.Jpy));
        Assert.Throws<ArgumentException>(() => Money.Pounds(0.0000000000000000000000000001m));
    }

    [Fact]
    public void An_amount_beyond_the_range_is_refused_with_the_range()
    {
        OverflowException exception = Assert.Throws<OverflowException>(() => Money.Pounds(92233720368547758.08m));

        Assert.Equal(
            "£92,233,720,368,547,758.08 is beyond what money in GBP holds: from \u2212£92,233,720,368,547,758.08 to £92,233,720,368,547,758.07. Keep it as ExactMoney.",
            exception.Message);
        Assert.Throws<OverflowException>(() => Money.Pounds(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Money.Pounds(decimal.MinValue));
    }

    [Fact]
    public void Arithmetic_is_checked()
    {
        Assert.Throws<OverflowException>(() => Greatest + Money.Pounds(0.01m));
        Assert.Throws<OverflowException>(() => Least - Money.Pounds(0.01m));
        Assert.Throws<OverflowException>(() => Money.Pounds(0) - Least);
        Assert.Throws<OverflowException>(() => -Least);
        Assert.Throws<OverflowException>(() => Least.Abs());
        Assert.Throws<OverflowException>(() => Greatest * 2);
        Assert.Throws<OverflowException>(() => Least * -1);
        Assert.Throws<OverflowException>(() => -1 * Least);
        Assert.Equal(Least, -Greatest - Money.Pounds(0.01m));
    }

    [Property]
    public void Arithmetic_is_that_of_integers(Money left, Money right)
    {
        right = Money.FromMinorUnits(right.MinorUnits, left.Currency);

        Agrees((BigInteger)left.MinorUnits + right.MinorUnits, () => left + right, () => left.Add(right));
        Agrees((BigInteger)left.MinorUnits - right.MinorUnits, () => left - right, () => left.Subtract(right));
        Agrees((BigInteger)left.MinorUnits * right.MinorUnits, () => left * right.MinorUnits, () => right.MinorUnits * left, () => left.Multiply(right.MinorUnits));
        Agrees(-(BigInteger)left.MinorUnits, () => -left, left.Negate);
        Agrees(BigInteger.Abs(left.MinorUnits), left.Abs);

        void Agrees(BigInteger expected, params Func<Money>[] actual)
        {
            foreach (Func<Money> compute in actual)
            {
                if (expected >= long.MinValue && expected <= long.MaxValue)
                {
                    Assert.Equal(Money.FromMinorUnits((long)expected, left.Currency), compute());
                }
                else
                {
                    Assert.Throws<OverflowException>(() => compute());
                }
            }
        }
    }

    [Property]
    public void The_sign_is_that_of_the_units(Money money)
    {
        Assert.Equal(Math.Sign(money.MinorUnits), money.Sign);
        Assert.Equal((money.Sign < 0, money.Sign == 0, money.Sign > 0), (money.IsNegative, money.IsZero, money.IsPositive));
    }

    [Fact]
    public void Two_currencies_never_meet()
    {
        Money pounds = Money.Pounds(1);
        Money euros = Money.Of(1, Currency.Eur);

        Assert.Throws<CurrencyMismatchException>(() => pounds + euros);
        Assert.Throws<CurrencyMismatchException>(() => pounds - euros);
        Assert.Throws<CurrencyMismatchException>(() => pounds < euros);
        Assert.Throws<CurrencyMismatchException>(() => pounds >= euros);
        Assert.Throws<CurrencyMismatchException>(() => default(Money) + euros);
        Assert.Throws<CurrencyMismatchException>(() => ((IComparable)pounds).CompareTo(euros));
        Assert.False(pounds == euros);
    }

    [Fact]
    public void A_rate_gives_exact_money()
    {
        Assert.Equal(Money.Pounds(1_530_000m).Exact, Money.Pounds(3_000_000m) * Rate.Percent(51));
        Assert.Equal("GBP 0.00125", (Rate.Percent(12.5m) * Money.Pounds(0.01m)).ToString());
        Assert.Equal(Money.Pounds(7) * Rate.Percent(3), Money.Pounds(7).Multiply(Rate.Percent(3)));
    }
}
