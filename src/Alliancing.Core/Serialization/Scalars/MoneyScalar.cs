using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>An amount in the currency of the document, as a decimal string in major units: <c>"1234.56"</c>.</summary>
/// <param name="currency">The currency of the document.</param>
internal sealed class MoneyScalar(Currency currency) : Scalar<Money>
{
    /// <inheritdoc/>
    public override string Expected => currency.MinorUnitDigits switch
    {
        0 => $"an amount in {currency.Code} without decimals, such as \"1234\"",
        int places => $"an amount in {currency.Code} with at most {places} decimals, such as \"1234.{"5678"[..places]}\"",
    };

    /// <inheritdoc/>
    public override ScalarTokens Tokens => ScalarTokens.TextOrNumber;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out Money value)
    {
        value = Money.Zero(currency);
        if (DecimalText.TryRead(token, Expected, out DecimalText number) is { } fault)
        {
            return fault;
        }

        if (!number.TryToWhole(currency.MinorUnitDigits, out BigInteger minorUnits))
        {
            return new ScalarFault(Problem.TooManyDigits, $"{token.Found} has more decimals than {currency.Code} has ({currency.MinorUnitDigits}). Give whole minor units; nothing is rounded on the way in.");
        }

        if (minorUnits < long.MinValue || minorUnits > long.MaxValue)
        {
            return new ScalarFault(Problem.TooManyDigits, $"{token.Found} is too large: amounts lie between {Print(Money.FromMinorUnits(long.MinValue, currency))} and {Print(Money.FromMinorUnits(long.MaxValue, currency))}.");
        }

        value = Money.FromMinorUnits((long)minorUnits, currency);
        return null;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The amount is in another currency than the document.</exception>
    public override string Print(Money value)
    {
        // A zero without a currency is the same nothing in every currency.
        if (value.Currency != currency && !value.IsZero)
        {
            throw new JsonException($"{value} cannot be written into a document in {currency.Code}. Convert the amount, or write a document in {value.Currency.Code}.");
        }

        return PrintMajor(value.MinorUnits, currency.MinorUnitDigits);
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema() => DecimalScalar.DecimalSchema(
        "money",
        "An amount in major units of the document's currency, with no more decimals than the currency has.",
        currency.MinorUnitDigits == 0 ? "^-?(0|[1-9][0-9]*)(\\.0+)?$" : $"^-?(0|[1-9][0-9]*)(\\.[0-9]{{1,{currency.MinorUnitDigits}}}0*)?$");

    private static string PrintMajor(long minorUnits, int places)
    {
        string digits = BigInteger.Abs(minorUnits).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string sign = minorUnits < 0 ? "-" : string.Empty;
        return places == 0 ? sign + digits : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }
}
