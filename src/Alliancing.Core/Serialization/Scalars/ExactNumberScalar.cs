using System.Numerics;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>An exact number: <c>"33.335"</c>, or <c>"100/3"</c> where the decimals do not end.</summary>
/// <param name="format">The name that a schema gives the format.</param>
/// <param name="expected">What is wanted, for a message.</param>
/// <param name="description">What a schema says of it.</param>
internal sealed class ExactNumberScalar(string format, string expected, string description) : Scalar<Ratio>
{
    private const string Pattern = @"^-?(0|[1-9][0-9]*)(\.[0-9]+|/[1-9][0-9]*)?$";

    /// <summary>A fraction whose lower number has up to <see cref="DecimalText.Longest"/> digits can end after that many binary places, and is then printed so.</summary>
    private const int LongestDecimal = 10 * DecimalText.Longest;

    /// <inheritdoc/>
    public override string Expected => expected;

    /// <inheritdoc/>
    public override ScalarTokens Tokens => ScalarTokens.TextOrNumber;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out Ratio value)
    {
        value = default;
        int slash = token.IsNumber ? -1 : token.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            ScalarFault? fault = DecimalText.TryRead(token, Expected, out DecimalText whole, LongestDecimal);
            value = fault is null ? ToRatio(whole) : default;
            return fault;
        }

        if (TryReadWhole(token.Text[..slash], out DecimalText above) is { } faultAbove)
        {
            return faultAbove;
        }

        if (TryReadWhole(token.Text[(slash + 1)..], out DecimalText below) is { } faultBelow)
        {
            return faultBelow;
        }

        if (below.Digits.Sign <= 0)
        {
            return new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not {Expected}: below the line stands a whole number, 1 or more.");
        }

        value = ToRatio(above) / ToRatio(below);
        return null;
    }

    /// <inheritdoc/>
    public override string Print(Ratio value) => value.ToString();

    /// <inheritdoc/>
    public override JsonObject ToSchema() => DecimalScalar.DecimalSchema(format, description, Pattern);

    private static Ratio ToRatio(DecimalText number) => number.Power >= 0
        ? new Ratio(number.Digits * BigInteger.Pow(10, number.Power), BigInteger.One)
        : new Ratio(number.Digits, BigInteger.Pow(10, -number.Power));

    private static ScalarFault? TryReadWhole(string text, out DecimalText number) =>
        DecimalText.TryRead(new ScalarToken(text, IsNumber: false), "a whole number", out number) is { } fault ? fault
        : number.Power < 0 ? new ScalarFault(Problem.ValueNotAllowed, $"{Shown.Quoted(text)} is not a whole number. Above and below the line stand whole numbers.")
        : null;
}
