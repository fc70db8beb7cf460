using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>One of a closed list of words, as its name in camelCase.</summary>
/// <typeparam name="TEnum">An enum that is not a set of flags.</typeparam>
internal sealed class EnumScalar<TEnum> : Scalar<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] _names = [.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
    private readonly TEnum[] _values = [.. Enum.GetNames<TEnum>().Select(Enum.Parse<TEnum>)];

    /// <inheritdoc/>
    public override string Expected => Shown.OneOf(_names);

    /// <inheritdoc/>
    public override ScalarFault? TryRead(ScalarToken token, out TEnum value)
    {
        int index = Array.IndexOf(_names, token.Text);
        value = index < 0 ? default : _values[index];
        return index < 0
            ? new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not allowed.{Nearest.Hint(token.Text, _names)} Allowed: {Shown.Names(_names)}.")
            : null;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no name.</exception>
    public override string Print(TEnum value)
    {
        int index = Array.IndexOf(_values, value);
        return index < 0 ? throw new JsonException($"{value:D} has no name in {typeof(TEnum).Name}. Allowed: {Shown.Names(_names)}.") : _names[index];
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["enum"] = new JsonArray([.. _names.Select(n => JsonValue.Create(n))]) };
}
