using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>Reads and writes a type of a lower room as the document that stands for it, wherever it occurs.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TDocument">The document; the context must know it.</typeparam>
/// <param name="to">The value of a document; what it refuses by an exception is reported where the document stands.</param>
/// <param name="of">The document of a value.</param>
internal sealed class InPlaceOfConverter<T, TDocument>(Func<TDocument, T> to, Func<T, TDocument> of) : JsonConverter<T>, ISchemaSource
    where TDocument : class
{
    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder) => builder.For(typeof(TDocument));

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        to(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<TDocument>)options.GetTypeInfo(typeof(TDocument)))!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, of(value), (JsonTypeInfo<TDocument>)options.GetTypeInfo(typeof(TDocument)));
}
