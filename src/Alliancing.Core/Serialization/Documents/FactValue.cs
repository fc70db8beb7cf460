using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Alliancing.Serialization;

/// <summary>A fact as it stands in a file: a word, or true or false.</summary>
internal sealed record FactValue(string Text);

/// <summary>Reads a fact from a text or from true and false; the two that are yes or no are written without quotes.</summary>
internal sealed class FactConverter : JsonConverter<FactValue>, ISchemaSource
{
    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder) => FactSchema.Instance;

    /// <inheritdoc/>
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => new FactValue("true"),
        JsonTokenType.False => new FactValue("false"),
        JsonTokenType.String => new FactValue(reader.GetString()!),
        _ => throw new JsonException($"{FactSchema.Instance.Expected} is wanted here."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value.Text)
        {
            case "true": writer.WriteBooleanValue(true); break;
            case "false": writer.WriteBooleanValue(false); break;
            default: writer.WriteStringValue(value.Text); break;
        }
    }

    private sealed class FactSchema : Schema
    {
        public static FactSchema Instance { get; } = new();

        /// <inheritdoc/>
        public override string Expected => "true, false or a word such as \"met\"";

        /// <inheritdoc/>
        public override bool Accepts(TextKind kind) => kind is TextKind.String or TextKind.Boolean;

        /// <inheritdoc/>
        public override void Check(TextNode node, SchemaCheck check)
        {
            // The kind is all there is to check.
        }

        /// <inheritdoc/>
        public override JsonObject Print(SchemaPrinter printer) => new() { ["type"] = new JsonArray("string", "boolean") };
    }
}
