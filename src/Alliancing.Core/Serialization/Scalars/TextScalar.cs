using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>A text with a small grammar of its own, such as <c>named:fees</c>, given by two functions.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="expected">What is wanted, for a message.</param>
/// <param name="pattern">The regular expression that a schema gives for it.</param>
/// <param name="parse">The value of a text, or false.</param>
/// <param name="print">The one text of a value.</param>
internal sealed class TextScalar<T>(string expected, string pattern, TryTake<string, T> parse, Func<T, string> print) : Scalar<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Expected => expected;

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out T value)
    {
        bool good = parse(token.Text, out T? parsed);
        value = good ? parsed! : default!;
        return good ? null : new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not {expected}.");
    }

    /// <inheritdoc/>
    public override string Print(T value) => print(value);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = "string", ["pattern"] = pattern, ["description"] = expected };
}
