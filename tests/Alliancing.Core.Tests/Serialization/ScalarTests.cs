using System.Buffers;
using System.Text;
using System.Text.Json;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Serialization;
using FsCheck.Xunit;
using NodaTime;

namespace Alliancing.Core.Tests.Serialization;

public sealed class ScalarTests
{
    private static readonly MoneyScalar _pounds = new(Currency.Gbp);

    [Property]
    public void Money_reads_back(long minorUnits)
    {
        Contract(_pounds, Money.FromMinorUnits(minorUnits, Currency.Gbp));
        Contract(new MoneyScalar(Currency.Of("JPY")), Money.FromMinorUnits(minorUnits, Currency.Of("JPY")));
        Contract(new MoneyScalar(Currency.Of("CLF")), Money.FromMinorUnits(minorUnits, Currency.Of("CLF")));
    }

    [Fact]
    public void The_edges_of_money_read_back()
    {
        Contract(_pounds, Money.FromMinorUnits(long.MaxValue, Currency.Gbp), "92233720368547758.07");
        Contract(_pounds, Money.FromMinorUnits(long.MinValue, Currency.Gbp), "-92233720368547758.08");
        Contract(_pounds, Money.FromMinorUnits(-1, Currency.Gbp), "-0.01");
        Contract(_pounds, default, "0.00");
        Contract(new MoneyScalar(Currency.Of("JPY")), Money.FromMinorUnits(-7, Currency.Of("JPY")), "-7");
    }

    [Theory]
    [InlineData("1", false, 100)]
    [InlineData("1.5", false, 150)]
    [InlineData("1.5000", false, 150)]
    [InlineData("-0", false, 0)]
    [InlineData("1234567.89", true, 123456789)]
    [InlineData("1.5e3", true, 150000)]
    [InlineData("15E-1", true, 150)]
    [InlineData("1e+2", true, 10000)]
    [InlineData("0e0", true, 0)]
    [InlineData("100", true, 10000)]
    public void Money_is_read_from_the_raw_digits(string text, bool isNumber, long minorUnits)
    {
        Assert.Null(_pounds.TryRead(new ScalarToken(text, isNumber), out Money money));
        Assert.Equal(Money.FromMinorUnits(minorUnits, Currency.Gbp), money);
    }

    [Theory]
    [InlineData("1.234", "JS-008", "more decimals than GBP")]
    [InlineData("92233720368547758.08", "JS-008", "too large")]
    [InlineData("1234567890123456789012345678901234567890", "JS-008", "too large")]
    [InlineData("1,234.56", "JS-007", "no thousands separator")]
    [InlineData("1 234", "JS-007", "is not an amount in GBP with at most 2 decimals")]
    [InlineData(" 1", "JS-007", "Remove the spaces")]
    [InlineData("£5", "JS-007", "without a sign for currency")]
    [InlineData("−5", "JS-007", "minus sign as '-'")]
    [InlineData("+5", "JS-007", "plus sign out")]
    [InlineData("1e3", "JS-007", "without a power of ten")]
    [InlineData("", "JS-007", "''")]
    [InlineData("-", "JS-007", "'-'")]
    [InlineData("--5", "JS-007", "'--5'")]
    [InlineData("05", "JS-007", "'05'")]
    [InlineData("5.", "JS-007", "'5.'")]
    [InlineData(".5", "JS-007", "'.5'")]
    [InlineData("٥", "JS-007", "'٥'")]
    [InlineData("NaN", "JS-007", "'NaN'")]
    public void A_bad_amount_says_why(string text, string id, string says) => Refuses(_pounds, text, id, says);

    [Fact]
    public void An_endless_number_is_refused_before_it_costs_anything()
    {
        Refuses(_pounds, new string('9', 1_000_000), "JS-008", "more than 400 digits");
        Refuses(new DecimalScalar(), "1e999999999", "JS-008", "more than 400 digits", isNumber: true);
        Refuses(new DecimalScalar(), "1e-99999999999999999999", "JS-008", "more than 400 digits", isNumber: true);
        Refuses(_pounds, "1e300", "JS-008", "too large", isNumber: true);
        Refuses(_pounds, "1e-300", "JS-008", "more decimals", isNumber: true);
    }

    [Fact]
    public void An_amount_of_another_currency_is_not_written()
    {
        Assert.Throws<JsonException>(() => _pounds.Print(Money.FromMinorUnits(1, Currency.Of("JPY"))));
        Assert.Equal("0", new MoneyScalar(Currency.Of("JPY")).Print(default));
    }

    [Property]
    public void Decimals_and_rates_read_back(decimal value)
    {
        if (new DecimalScalar().Fault(new ScalarToken(DecimalScalar.PrintPlain(value), false)) is null)
        {
            Contract(new DecimalScalar(), value);
            Contract(new RateScalar(), Rate.Fraction(value));
        }
    }

    [Fact]
    public void Decimals_keep_28_digits_exactly()
    {
        Contract(new DecimalScalar(), 0.0000000000000000000000000001m, "0.0000000000000000000000000001");
        Contract(new DecimalScalar(), 9999999999999999999999999999m, "9999999999999999999999999999");
        Contract(new DecimalScalar(), -1234567890123.456789012345678m, "-1234567890123.456789012345678");
        Contract(new RateScalar(), Rate.Fraction(0.50m), "0.5");
        Refuses(new DecimalScalar(), "0.1234567890123456789012345678901234567890", "JS-008", "28 significant digits");
        Refuses(new DecimalScalar(), "10000000000000000000000000001", "JS-008", "28 significant digits");
        Refuses(new DecimalScalar(), "0.00000000000000000000000000001", "JS-008", "28 significant digits");
        Refuses(new RateScalar(), "12.5 %", "JS-007", "without a sign for currency or per cent");
    }

    [Property]
    public void Whole_numbers_read_back(int small, long large)
    {
        Contract(new WholeNumberScalar<int>(), small);
        Contract(new WholeNumberScalar<long>(), large);
    }

    [Fact]
    public void Whole_numbers_stay_in_their_range()
    {
        Contract(new WholeNumberScalar<long>(), long.MinValue, "-9223372036854775808");
        Refuses(new WholeNumberScalar<int>(), "2147483648", "JS-007", "from -2147483648 to 2147483647", isNumber: true);
        Refuses(new WholeNumberScalar<int>(), "1.5", "JS-007", "not a whole number", isNumber: true);
        Assert.Null(new WholeNumberScalar<int>().TryRead(new ScalarToken("1e2", true), out int hundred));
        Assert.Equal(100, hundred);
    }

    [Fact]
    public void Exact_amounts_read_back()
    {
        ExactMoneyScalar scalar = new(Currency.Gbp);
        foreach (string text in (string[])["0", "33.335", "-33.335", "100/3", "-1/7", "0.01", "123456789012345678901234567891/7"])
        {
            Assert.Null(scalar.TryRead(new ScalarToken(text, false), out ExactMoney value));
            Contract(scalar, value, text);
        }

        Assert.Null(scalar.TryRead(new ScalarToken("1/1" + new string('0', 399), false), out ExactMoney tiny));
        Contract(scalar, tiny);
        Assert.Null(scalar.TryRead(new ScalarToken($"1/{System.Numerics.BigInteger.Pow(2, 1325)}", false), out ExactMoney tiniest));
        Contract(scalar, tiniest);
        Assert.Null(scalar.TryRead(new ScalarToken("200/6", false), out ExactMoney reducible));
        Contract(scalar, reducible, "100/3");
        foreach (string bad in (string[])["1/0", "1/-3", "1e2/3", "1.5/2", "1/1.5", "/3", "3/", "1/2/3", "a/b"])
        {
            Refuses(scalar, bad, "JS-007", "not");
        }
    }

    [Fact]
    public void Dates_years_and_ids_read_back()
    {
        Contract(Scalars.Date, new LocalDate(2024, 2, 29), "2024-02-29");
        Contract(Scalars.Moment, Instant.FromUtc(2024, 2, 29, 17, 0), "2024-02-29T17:00:00Z");
        Contract(Scalars.FinancialYear, FinancialYear.StartingIn(1999), "1999/00");
        Contract(Scalars.Participant, ParticipantId.Of("alder-2.b_c"), "alder-2.b_c");
        Contract(Scalars.Currency, Currency.Of("EUR"), "EUR");
        Refuses(Scalars.Date, "2023-02-29", "JS-007", "not a date of the calendar");
        Refuses(Scalars.Date, "29/02/2024", "JS-007", "2014-03-31");
        Refuses(Scalars.Date, "2024-2-9", "JS-007", "2014-03-31");
        Refuses(Scalars.FinancialYear, "2013/15", "JS-007", "2013/14");
        Refuses(Scalars.FinancialYear, "2013-14", "JS-007", "2013/14");
        Refuses(Scalars.Participant, "Alder", "JS-007", "small letters");
        Refuses(Scalars.Participant, "", "JS-007", "small letters");
        Refuses(Scalars.Currency, "gbp", "JS-007", "ISO 4217");
        Refuses(Scalars.Currency, "XYZ", "JS-007", "ISO 4217");
    }

    [Fact]
    public void Words_are_the_names_in_camel_case()
    {
        foreach (Rounding rounding in Enum.GetValues<Rounding>())
        {
            Contract(new EnumScalar<Rounding>(), rounding);
        }

        Contract(new EnumScalar<ParticipantKind>(), ParticipantKind.LocalAuthority, "localAuthority");
        Refuses(new EnumScalar<Side>(), "Owner", "JS-007", "Did you mean 'owner'? Allowed: 'owner', 'provider'.");
        Refuses(new EnumScalar<Side>(), "0", "JS-007", "Allowed: 'owner', 'provider'.");
        Assert.Throws<JsonException>(() => new EnumScalar<Side>().Print((Side)9));
    }

    [Fact]
    public void No_scalar_knows_the_ambient_culture() => Cultures.InEach(() =>
    {
        The_edges_of_money_read_back();
        Decimals_keep_28_digits_exactly();
        Whole_numbers_stay_in_their_range();
        Exact_amounts_read_back();
        Dates_years_and_ids_read_back();
        Words_are_the_names_in_camel_case();
    });

    /// <summary>What holds for every scalar: it reads what it writes, it finds no fault with it, and it is its own key.</summary>
    private static void Contract<T>(Scalar<T> scalar, T value, string? text = null)
        where T : notnull
    {
        string printed = scalar.Print(value);
        Assert.Equal(text ?? printed, printed);
        bool isNumber = scalar.Tokens == ScalarTokens.Number;
        Assert.Null(scalar.Fault(new ScalarToken(printed, isNumber)));

        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartArray();
            scalar.Write(writer, value, JsonSerializerOptions.Default);
            writer.WriteEndArray();
        }

        Assert.Equal(isNumber ? $"[{printed}]" : $"[\"{printed}\"]", Encoding.UTF8.GetString(buffer.WrittenSpan));
        Utf8JsonReader reader = new(buffer.WrittenSpan);
        reader.Read();
        reader.Read();
        T read = scalar.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
        Assert.Equal(value, read);
        Assert.Equal(printed, scalar.Print(read));
    }

    private static void Refuses(IScalar scalar, string text, string id, string says, bool isNumber = false)
    {
        ScalarFault fault = Assert.NotNull(scalar.Fault(new ScalarToken(text, isNumber)));
        Assert.Equal(id, fault.Id);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.True(fault.Message.Length < 400, fault.Message);
    }
}
