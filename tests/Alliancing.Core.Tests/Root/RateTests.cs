using System.Globalization;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

public sealed class RateTests
{
    [Fact]
    public void Rate_is_a_value() => EqualityContract.Holds(Rate.Percent(10), Rate.Fraction(0.10m), Rate.Fraction(0.11m));

    [Fact]
    public void Rate_is_ordered() => OrderContract.Holds(Rate.Percent(-100), Rate.Percent(-0.5m), Rate.Zero, Rate.Percent(0.5m), Rate.One, Rate.Fraction(decimal.MaxValue));

    [Fact]
    public void Rate_defaults_to_zero() => DefaultContract.Is(Rate.Zero, "0 %");

    [Fact]
    public void Rate_reads_what_it_prints() => TextContract.Holds(
        (Rate.Zero, "0 %"),
        (-Rate.Zero, "0 %"),
        (Rate.One, "100 %"),
        (Rate.Percent(12.50m), "12.5 %"),
        (Rate.Percent(-12.5m), "-12.5 %"),
        (Rate.Fraction(0.0000000000000000000000000001m), "0.00000000000000000000000001 %"),
        (Rate.Fraction(decimal.MaxValue), "7922816251426433759354395033500 %"),
        (Rate.Fraction(decimal.MinValue), "-7922816251426433759354395033500 %"));

    [Theory]
    [InlineData("12.5%")]
    [InlineData("12.50 %")]
    [InlineData(" 12.5\u00a0% ")]
    [InlineData("12.5\u202f%")]
    [InlineData("0.125")]
    [InlineData("0.1250")]
    public void It_reads_other_spellings(string text) => TextContract.Reads(text, Rate.Percent(12.5m));

    [Fact]
    public void It_reads_either_minus()
    {
        TextContract.Reads("-12.5 %", Rate.Percent(-12.5m));
        TextContract.Reads("\u221212.5 %", Rate.Percent(-12.5m));
    }

    [Fact]
    public void Rate_refuses_what_is_not_one() => TextContract.Refuses<Rate>(
        "", " ", "%", "-", "12,5 %", "12.5 % %", "%12.5", "1/8", "1e-3", "--1", "- 1", "+-1", ".5", "5.", "5\0", "1.2.3", "NaN", "∞", "١٢", "12.5 pc",
        "0.00000000000000000000000000001", "79228162514264337593543950336", "1234567890123456789012345678901234567890");

    [Property]
    public void It_prints_a_fraction_that_reads_back(decimal value)
    {
        Rate rate = Rate.Fraction(value);

        TextContract.RoundTrips("F", CultureInfo.InvariantCulture, rate);
        TextContract.RoundTrips("G", CultureInfo.InvariantCulture, rate);
        Assert.Equal(value, decimal.Parse(rate.ToString("F", null), CultureInfo.InvariantCulture));
    }

    [Property]
    public void Equal_rates_cannot_be_told_apart(decimal value)
    {
        decimal longer = value * 1.0m;

        Assert.Equal(Rate.Fraction(value).Value.ToString(CultureInfo.InvariantCulture), Rate.Fraction(longer).Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(value, Rate.Fraction(value).Value);
        Assert.Equal(Ratio.FromDecimal(value), Rate.Fraction(value).Exact);
    }

    [Fact]
    public void Units_are_named()
    {
        Assert.Equal(0.125m, Rate.Percent(12.5m).Value);
        Assert.Equal(0.125m, Rate.BasisPoints(1250).Value);
        Assert.Equal(Rate.One, Rate.Percent(100));
        Assert.Equal(792281625142643375935439503m, Rate.Percent(79228162514264337593543950300m).Value);
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_refused_rather_than_rounded()
    {
        Rate least = Rate.Fraction(0.0000000000000000000000000001m);

        Assert.Throws<OverflowException>(() => Rate.Percent(least.Value));
        Assert.Throws<OverflowException>(() => Rate.BasisPoints(least.Value));
        Assert.Throws<OverflowException>(() => least * Rate.Percent(50));
        Assert.Throws<OverflowException>(() => least + Rate.Fraction(10_000_000_000m));
        OverflowException exception = Assert.Throws<OverflowException>(() => Rate.Fraction(decimal.MaxValue) + Rate.One);
        Assert.Equal("The rate 79228162514264337593543950336 has more digits than a decimal holds exactly (28). Use fewer decimal places.", exception.Message);
    }

    [Fact]
    public void Arithmetic_is_exact()
    {
        Rate half = Rate.Percent(50);

        Assert.Equal(Rate.Percent(75), half + Rate.Percent(25));
        Assert.Equal(half.Add(Rate.One), Rate.Percent(150));
        Assert.Equal(Rate.Percent(-50), half - Rate.One);
        Assert.Equal(half.Subtract(Rate.One), half.Negate());
        Assert.Equal(Rate.Percent(25), half * half);
        Assert.Equal(Rate.Percent(25), half.Multiply(half));
        Assert.Equal(Rate.Percent(87.5m), Rate.Percent(12.5m).Complement);
        Assert.Equal(Rate.Percent(-50), Rate.Percent(150).Complement);
        Assert.Equal("0", (-Rate.Zero).Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Computing_and_printing_do_not_allocate()
    {
        char[] buffer = new char[40];
        int written = Work(buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();

        written += Work(buffer);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(2 * "-12.5 %".Length, written);

        static int Work(char[] buffer)
        {
            Rate rate = (Rate.Percent(12.5m) * Rate.Percent(200) + Rate.BasisPoints(1250)).Complement - Rate.Percent(75);
            return rate.TryFormat(buffer, out int length) && rate.CompareTo(Rate.Zero) < 0 ? length : 0;
        }
    }
}
