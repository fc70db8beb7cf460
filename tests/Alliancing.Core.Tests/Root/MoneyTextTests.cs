using System.Globalization;
using Alliancing.Core.Tests.Contracts;
using Alliancing.Core.Tests.Infrastructure;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

[Properties(Arbitrary = [typeof(MoneyArbitraries)])]
public sealed class MoneyTextTests
{
    [Fact]
    public void Money_reads_what_it_prints() => TextContract.Holds(
        (Money.Pounds(1234.56m), "GBP 1234.56"),
        (Money.Pounds(-0.05m), "GBP -0.05"),
        (Money.Of(1234, Currency.Jpy), "JPY 1234"),
        (Money.Of(-1.5m, Currency.Of("KWD")), "KWD -1.500"),
        (Money.Of(0.0001m, Currency.Of("CLF")), "CLF 0.0001"),
        (Money.FromMinorUnits(long.MaxValue, Currency.Eur), "EUR 92233720368547758.07"),
        (Money.FromMinorUnits(long.MinValue, Currency.Eur), "EUR -92233720368547758.08"));

    [Theory]
    [InlineData("-1530000", "GBP", "C", "\u2212£1,530,000.00")]
    [InlineData("1234.56", "GBP", "C", "£1,234.56")]
    [InlineData("0", "EUR", "C", "€0.00")]
    [InlineData("999.99", "USD", "c", "$999.99")]
    [InlineData("-1234", "JPY", "C", "\u2212JPY 1,234")]
    [InlineData("1000", "KWD", "C", "KWD 1,000.000")]
    [InlineData("-1234.56", "GBP", "N", "\u22121,234.56")]
    [InlineData("1234567.8", "GBP", "n", "1,234,567.80")]
    [InlineData("-1234.56", "GBP", "F", "-1234.56")]
    [InlineData("1234", "JPY", "f", "1234")]
    public void Each_format_prints_the_same_everywhere(string amount, string code, string format, string text)
    {
        Money money = Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Of(code));

        Assert.Equal(text, money.ToString(format, null));
        Under.EachCulture(() => Assert.Equal(text, money.ToString(format, null)));
        Under.EachCulture(() => Assert.Equal(text, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", money)));
    }

    [Fact]
    public void A_named_culture_gives_the_separators_and_nothing_else()
    {
        Assert.Equal("\u2212£1.530.000,00", Money.Pounds(-1_530_000).ToString("C", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("GBP -1234,50", Money.Pounds(-1234.5m).ToString("G", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("12,34,567.00", Money.Pounds(1_234_567).ToString("N", CultureInfo.GetCultureInfo("en-IN")));
    }

    [Fact]
    public void A_provider_without_numbers_means_the_invariant_culture() => Under.EachCulture(() =>
        Assert.Equal("£1,234.50", Money.Pounds(1234.5m).ToString("C", new NoNumbers())));

    [Property]
    public void Every_format_reads_back_in_every_culture(Money money)
    {
        foreach (CultureInfo culture in (CultureInfo[])[CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("de-DE"), CultureInfo.GetCultureInfo("en-IN"), CultureInfo.GetCultureInfo("fr-FR"), .. Cultures.Awkward])
        {
            TextContract.RoundTrips("G", culture, money);
            TextContract.RoundTrips("C", culture, money);
            Money pounds = Money.FromMinorUnits(money.MinorUnits, Currency.Gbp);
            TextContract.RoundTrips("N", culture, pounds);
            TextContract.RoundTrips("F", culture, pounds);
        }
    }

    [Theory]
    [InlineData("5", 500)]
    [InlineData("+5.5", 550)]
    [InlineData(" £5 ", 500)]
    [InlineData("\u00a0£\u00a05.00\u202f", 500)]
    [InlineData("-£5", -500)]
    [InlineData("£-5", -500)]
    [InlineData("£\u22125", -500)]
    [InlineData("\u2212GBP 5", -500)]
    [InlineData("GBP5", 500)]
    [InlineData("GBP 005.1000", 510)]
    [InlineData("-0", 0)]
    public void It_reads_other_spellings(string text, long pence) => TextContract.Reads(text, Money.FromMinorUnits(pence, Currency.Gbp));

    [Fact]
    public void One_kind_of_space_between_groups_is_as_good_as_another()
    {
        CultureInfo french = CultureInfo.GetCultureInfo("fr-FR");

        TextContract.Reads("1 234,50", Money.Pounds(1234.5m), french);
        TextContract.Reads("1\u00a0234,50", Money.Pounds(1234.5m), french);
        TextContract.Reads("1\u202f234,50", Money.Pounds(1234.5m), french);
    }

    [Fact]
    public void Money_refuses_what_is_not_money() => TextContract.Refuses<Money>(
        "", " ", "-", "£", "GBP", "GBP ", "gbp 5", "XXX 5", "5 GBP", "5£", "£ - 5", "--5", "-£-5", "- 5", "£5.", "£5\0", "£.5", "5.001", "JPY 0.5", "£1,23", "£1,2345", "£,123", "1,234,56",
        "£0,001", "1 234", "£1.2.3", "1e5", "٥", "£5 pounds", "∞", "NaN", "0x10", "£92233720368547758.08", "-£92233720368547758.09", "1234567890123456789012345678901234567890",
        "£1234567890,123", "100/3");

    [Fact]
    public void Formatting_into_a_buffer_does_not_allocate()
    {
        char[] buffer = new char[40];
        Money money = Money.Pounds(-1_234_567.89m);
        money.TryFormat(buffer, out _, "C");
        long before = GC.GetAllocatedBytesForCurrentThread();

        money.TryFormat(buffer, out int written, "C");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal("\u2212£1,234,567.89", new string(buffer, 0, written));
    }

    private sealed class NoNumbers : IFormatProvider
    {
        public object? GetFormat(Type? formatType) => null;
    }
}
