using Alliancing.Core.Tests.Contracts;

namespace Alliancing.Core.Tests.Root;

public sealed class CurrencyTests
{
    [Fact]
    public void Currency_is_a_value() => EqualityContract.Holds(Currency.Eur, Currency.Of("EUR"), Currency.Usd);

    [Fact]
    public void Currency_defaults_to_the_pound() => DefaultContract.Is(Currency.Gbp, "GBP");

    [Fact]
    public void Currency_reads_what_it_prints() => TextContract.Holds([.. Currency.All.Select(currency => (currency, currency.Code))]);

    [Fact]
    public void Currency_refuses_what_is_not_one() => TextContract.Refuses<Currency>("", " ", "gbp", "GB", "GBPX", " GBP", "£", "XXX", "XAU", "ABC", "\u0130QD");

    [Fact]
    public void Every_currency_is_listed_once_by_code()
    {
        string[] codes = [.. Currency.All.Select(currency => currency.Code)];

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes, StringComparer.Ordinal);
        Assert.All(Currency.All, currency => Assert.Matches("^[A-Z]{3}$", currency.Code));
        EqualityContract.AllDiffer([.. Currency.All]);
    }

    [Theory]
    [InlineData("GBP", 2, "£")]
    [InlineData("EUR", 2, "€")]
    [InlineData("USD", 2, "$")]
    [InlineData("AUD", 2, "AUD")]
    [InlineData("JPY", 0, "JPY")]
    [InlineData("KWD", 3, "KWD")]
    [InlineData("CLF", 4, "CLF")]
    public void A_currency_knows_its_places_and_symbol(string code, int places, string symbol)
    {
        Currency currency = Currency.Of(code);

        Assert.Equal(code, currency.Code);
        Assert.Equal(places, currency.MinorUnitDigits);
        Assert.Equal(symbol, currency.Symbol);
        Assert.Equal(long.Parse("1" + new string('0', places), System.Globalization.CultureInfo.InvariantCulture), currency.MinorUnitsInMajor);
    }

    [Fact]
    public void The_named_currencies_are_the_listed_ones() => Assert.Equal(
        ["GBP", "EUR", "USD", "AUD", "CAD", "NZD", "CHF", "DKK", "NOK", "SEK", "JPY"],
        new[] { Currency.Gbp, Currency.Eur, Currency.Usd, Currency.Aud, Currency.Cad, Currency.Nzd, Currency.Chf, Currency.Dkk, Currency.Nok, Currency.Sek, Currency.Jpy }
            .Select(currency => currency.Code),
        StringComparer.Ordinal);

    [Fact]
    public void An_unknown_code_is_refused_with_its_text()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Currency.Of("eur"));

        Assert.Contains("'eur'", exception.Message, StringComparison.Ordinal);
        Assert.False(Currency.TryOf("eur", out Currency none));
        Assert.Equal(default, none);
        Assert.Throws<ArgumentNullException>(() => Currency.Of(null!));
    }

    [Fact]
    public void A_mismatch_names_both_currencies()
    {
        CurrencyMismatchException exception = new(Currency.Gbp, Currency.Eur);

        Assert.IsAssignableFrom<InvalidOperationException>(exception);
        Assert.Equal((Currency.Gbp, Currency.Eur), (exception.Left, exception.Right));
        Assert.Equal(
            "Money in GBP and money in EUR cannot be added, subtracted or compared. Convert one of them first, at a rate that the agreement names.",
            exception.Message);
    }
}
