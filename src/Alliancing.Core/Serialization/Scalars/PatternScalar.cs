using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Alliancing.Serialization;

/// <summary>A date or an instant in its ISO form.</summary>
/// <typeparam name="T">A Noda Time type.</typeparam>
/// <param name="pattern">The pattern that reads and writes it.</param>
/// <param name="format">The name that JSON schema has for it.</param>
/// <param name="expected">What is wanted, for a message.</param>
internal sealed class PatternScalar<T>(IPattern<T> pattern, string format, string expected) : Scalar<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Expected => expected;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out T value)
    {
        ParseResult<T> parsed = pattern.Parse(token.Text);
        value = parsed.Success ? parsed.Value : default!;
        return parsed.Success ? null : new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not {expected}.");
    }

    /// <inheritdoc/>
    public override string Print(T value) => pattern.Format(value);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = "string", ["format"] = format };
}
