using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>Reads and writes a list with value equality as a JSON list.</summary>
/// <typeparam name="T">The type of an item; the document's context must know it.</typeparam>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, ISchemaSource
{
    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder) => new ListSchema(builder.For(typeof(T)));

    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list is wanted here.");
        }

        var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, item) ?? throw new JsonException("A list holds no null."));
        }

        return ValueList.Create<T>(CollectionsMarshal.AsSpan(items));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T each in value)
        {
            JsonSerializer.Serialize(writer, each, item);
        }

        writer.WriteEndArray();
    }
}
