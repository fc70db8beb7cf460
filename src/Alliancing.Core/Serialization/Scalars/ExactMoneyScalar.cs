using System.Numerics;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>An exact amount in major units of the document's currency: <c>"33.335"</c>, or <c>"100/3"</c> where the decimals do not end.</summary>
/// <param name="currency">The currency of the document.</param>
internal sealed class ExactMoneyScalar(Currency currency) : Scalar<ExactMoney>
{
    private const string Pattern = @"^-?(0|[1-9][0-9]*)(\.[0-9]+|/[1-9][0-9]*)?$";

    /// <inheritdoc/>
    public override string Expected => $"an exact amount in {currency.Code}, such as \"33.335\" or \"100/3\"";

    /// <inheritdoc/>
    public override ScalarTokens Tokens => ScalarTokens.TextOrNumber;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out ExactMoney value)
    {
        value = default;
        int slash = token.IsNumber ? -1 : token.Text.IndexOf('/', StringComparison.Ordinal);
        DecimalText divisor = new(BigInteger.One, 0);
        ScalarFault? fault = DecimalText.TryRead(token with { Text = slash < 0 ? token.Text : token.Text[..slash] }, Expected, out DecimalText number);
        fault ??= slash < 0 ? null : DecimalText.TryRead(new ScalarToken(token.Text[(slash + 1)..], IsNumber: false), "a denominator, 1 or more", out divisor);
        if (fault is not null)
        {
            return fault;
        }

        if (divisor.Digits.Sign <= 0 || (slash >= 0 && (number.Power < 0 || divisor.Power < 0)))
        {
            return new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not {Expected}: above and below the line stand whole numbers, the lower one 1 or more.");
        }

        value = new ExactMoney(ToRatio(number) / ToRatio(divisor) * new Ratio(BigInteger.Pow(10, currency.MinorUnitDigits), BigInteger.One), currency);
        return null;
    }

    /// <inheritdoc/>
    public override string Print(ExactMoney value) => value.Major.ToString();

    /// <inheritdoc/>
    public override JsonObject ToSchema() => DecimalScalar.DecimalSchema("exactMoney", "An exact amount in major units; a fraction where its decimals do not end.", Pattern);

    private static Ratio ToRatio(DecimalText number) => number.Power >= 0
        ? new Ratio(number.Digits * BigInteger.Pow(10, number.Power), BigInteger.One)
        : new Ratio(number.Digits, BigInteger.Pow(10, -number.Power));
}
