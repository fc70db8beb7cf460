using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>A whole number, as a JSON number: a count, a position, a version.</summary>
/// <typeparam name="T">The integer type; its range is the range allowed.</typeparam>
internal sealed class WholeNumberScalar<T> : Scalar<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public override string Expected => "a whole number such as 12";

    /// <inheritdoc/>
    public override ScalarTokens Tokens => ScalarTokens.Number;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out T value)
    {
        value = T.Zero;
        if (DecimalText.TryRead(token, Expected, out DecimalText number) is { } fault)
        {
            return fault;
        }

        if (!number.TryToWhole(0, out BigInteger whole) || whole < BigInteger.CreateChecked(T.MinValue) || whole > BigInteger.CreateChecked(T.MaxValue))
        {
            return new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not a whole number from {T.MinValue.ToString(null, CultureInfo.InvariantCulture)} to {T.MaxValue.ToString(null, CultureInfo.InvariantCulture)}.");
        }

        value = T.CreateChecked(whole);
        return null;
    }

    /// <inheritdoc/>
    public override string Print(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = "integer" };
}
