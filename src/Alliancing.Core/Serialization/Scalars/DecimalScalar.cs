using System.Globalization;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>A decimal number, as a decimal string; at most 28 significant digits, exact.</summary>
internal class DecimalScalar : Scalar<decimal>
{
    /// <inheritdoc/>
    public override string Expected => "a decimal number such as \"12.5\"";

    /// <inheritdoc/>
    public override ScalarTokens Tokens => ScalarTokens.TextOrNumber;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out decimal value) => TryRead(token, Expected, out value);

    /// <inheritdoc/>
    public override string Print(decimal value) => PrintPlain(value);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => DecimalSchema("decimal", "A decimal number of at most 28 significant digits.");

    /// <summary>Reads a decimal for any scalar that is one underneath.</summary>
    public static ScalarFault? TryRead(ScalarToken token, string expected, out decimal value)
    {
        value = 0m;
        if (DecimalText.TryRead(token, expected, out DecimalText number) is { } fault)
        {
            return fault;
        }

        return number.TryToDecimal(out value)
            ? null
            : new ScalarFault(Problem.TooManyDigits, $"{token.Found} cannot be kept exactly: at most {DecimalText.MostDigits} significant digits, {DecimalText.MostDigits} of them after the point. Give fewer digits.");
    }

    /// <summary>A decimal in its shortest form, so that equal numbers have equal texts.</summary>
    public static string PrintPlain(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        text = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return text == "-0" ? "0" : text;
    }

    public static JsonObject DecimalSchema(string format, string description, string pattern = DecimalText.Pattern) => new()
    {
        ["type"] = new JsonArray("string", "number"),
        ["format"] = format,
        ["pattern"] = pattern,
        ["description"] = description,
    };
}
