using System.Numerics;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

[Properties(Arbitrary = [typeof(RatioArbitraries)])]
public sealed class RatioTextTests
{
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(-7, 1, "-7")]
    [InlineData(1, 3, "1/3")]
    [InlineData(-100, 3, "-100/3")]
    [InlineData(414325, 1000000, "0.414325")]
    [InlineData(-1, 8, "-0.125")]
    [InlineData(1, 1000, "0.001")]
    [InlineData(25, 2, "12.5")]
    [InlineData(1, 6, "1/6")]
    [InlineData(long.MinValue, 1, "-9223372036854775808")]
    public void It_prints_a_decimal_that_ends_else_a_ratio(long numerator, long denominator, string text)
    {
        Ratio value = new(numerator, denominator);

        Under.EachCulture(() => Assert.Equal(text, value.ToString()));
        Assert.Equal(value, Ratio.Parse(text));
    }

    [Property]
    public void It_reads_what_it_prints(Fraction valueGiven)
    {
        Ratio value = valueGiven.Value;

        Assert.Equal(value, Ratio.Parse(value.ToString()));
    }

    [Property]
    public void It_reads_a_ratio_that_is_not_reduced(Fraction valueGiven)
    {
        Ratio value = valueGiven.Value;

        Assert.Equal(value, Ratio.Parse($"{value.Numerator * 6}/{value.Denominator * 6}"));
    }

    [Theory]
    [InlineData("007", 7, 1)]
    [InlineData("0.50", 1, 2)]
    [InlineData("-0", 0, 1)]
    [InlineData("\u22121.5", -3, 2)]
    [InlineData("2/4", 1, 2)]
    [InlineData("-0/5", 0, 1)]
    public void It_reads_other_spellings(string text, long numerator, long denominator) => Assert.Equal(new Ratio(numerator, denominator), Ratio.Parse(text));

    [Fact]
    public void It_reads_numbers_of_any_length()
    {
        string digits = string.Concat(Enumerable.Repeat("1234567890", 4));

        Assert.Equal(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), Ratio.Parse(digits).Numerator);
        Assert.Equal($"0.{digits[..^1]}", Ratio.Parse($"0.{digits}").ToString());
        Assert.Equal($"{digits}/7", Ratio.Parse($"{digits}/7").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1//2")]
    [InlineData("/2")]
    [InlineData("1/")]
    [InlineData("1.5/2")]
    [InlineData("1,5")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1e5")]
    [InlineData("--1")]
    [InlineData("\u0661")]
    [InlineData("0x1")]
    public void It_refuses_what_is_no_number(string text)
    {
        Assert.False(Ratio.TryParse(text, out Ratio value));
        Assert.Equal(default, value);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Ratio.Parse(text)).Message, StringComparison.Ordinal);
    }
}
