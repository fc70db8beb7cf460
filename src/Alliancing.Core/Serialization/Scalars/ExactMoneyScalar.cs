using System.Numerics;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>An exact amount in major units of the document's currency: <c>"33.335"</c>, or <c>"100/3"</c> where the decimals do not end.</summary>
/// <param name="currency">The currency of the document.</param>
internal sealed class ExactMoneyScalar(Currency currency) : Scalar<ExactMoney>
{
    private readonly ExactNumberScalar _number = new(
        "exactMoney",
        $"an exact amount in {currency.Code}, such as \"33.335\" or \"100/3\"",
        "An exact amount in major units; a fraction where its decimals do not end.");

    /// <inheritdoc/>
    public override string Expected => _number.Expected;

    /// <inheritdoc/>
    public override ScalarTokens Tokens => _number.Tokens;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out ExactMoney value)
    {
        ScalarFault? fault = _number.TryRead(token, out Ratio major);
        value = fault is null ? new ExactMoney(major * new Ratio(BigInteger.Pow(10, currency.MinorUnitDigits), BigInteger.One), currency) : default;
        return fault;
    }

    /// <inheritdoc/>
    public override string Print(ExactMoney value) => _number.Print(value.Major);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => _number.ToSchema();
}
