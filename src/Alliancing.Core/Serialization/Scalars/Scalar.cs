using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Alliancing.Serialization;

/// <summary>Reads, writes, checks and describes one scalar type; the check before reading and the reading itself are one method.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class Scalar<T> : JsonConverter<T>, IScalar, ISchemaSource
    where T : notnull
{
    /// <inheritdoc/>
    public abstract string Expected { get; }

    /// <inheritdoc/>
    public virtual ScalarTokens Tokens => ScalarTokens.Text;

    /// <summary>The value of a token, or the reason why there is none.</summary>
    /// <returns>Nothing when <paramref name="value"/> is good.</returns>
    public abstract ScalarFault? TryRead(ScalarToken token, out T value);

    /// <summary>The one text of a value; reading it gives the value again.</summary>
    public abstract string Print(T value);

    /// <inheritdoc/>
    public ScalarFault? Fault(ScalarToken token) => TryRead(token, out _);

    /// <inheritdoc/>
    public virtual JsonObject ToSchema() => new() { ["type"] = "string" };

    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder) => new ScalarSchema(this);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when Tokens != ScalarTokens.Number => ReadToken(new ScalarToken(reader.GetString()!, IsNumber: false)),
        JsonTokenType.Number when Tokens != ScalarTokens.Text => ReadToken(new ScalarToken(Raw(ref reader), IsNumber: true)),
        _ => throw new JsonException($"{Expected} is wanted here."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (Tokens == ScalarTokens.Number)
        {
            writer.WriteRawValue(Print(value));
        }
        else
        {
            writer.WriteStringValue(Print(value));
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadToken(new ScalarToken(reader.GetString()!, IsNumber: false));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Print(value));

    private T ReadToken(ScalarToken token) => TryRead(token, out T value) is { } fault ? throw new JsonException(fault.Message) : value;

    private static string Raw(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
}
