using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>A rate, as a decimal string of the fraction: <c>"0.125"</c> is 12.5 %.</summary>
internal sealed class RateScalar : Scalar<Rate>
{
    /// <inheritdoc/>
    public override string Expected => "a rate as a fraction, such as \"0.125\" for 12.5 %";

    /// <inheritdoc/>
    public override ScalarTokens Tokens => ScalarTokens.TextOrNumber;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out Rate value)
    {
        ScalarFault? fault = DecimalScalar.TryRead(token, Expected, out decimal fraction);
        value = Rate.Fraction(fraction);
        return fault;
    }

    /// <inheritdoc/>
    public override string Print(Rate value) => DecimalScalar.PrintPlain(value.Value);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => DecimalScalar.DecimalSchema("rate", "A rate as a fraction: \"0.125\" is 12.5 %.");
}
