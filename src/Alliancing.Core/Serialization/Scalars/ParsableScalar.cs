using System.Globalization;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>A value whose own text is its JSON: an id, a currency's code, a financial year.</summary>
/// <typeparam name="T">A type whose invariant text reads back as the same value.</typeparam>
/// <param name="expected">What is wanted, for a message.</param>
/// <param name="pattern">The regular expression that a schema gives for it.</param>
internal sealed class ParsableScalar<T>(string expected, string pattern) : Scalar<T>
    where T : ISpanParsable<T>, IFormattable
{
    /// <inheritdoc/>
    public override string Expected => expected;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out T value)
    {
        if (T.TryParse(token.Text, CultureInfo.InvariantCulture, out T? parsed) && Print(parsed) == token.Text)
        {
            value = parsed;
            return null;
        }

        value = default!;
        return new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not {expected}.");
    }

    /// <inheritdoc/>
    public override string Print(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = "string", ["pattern"] = pattern, ["description"] = expected };
}
