using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>Reads and writes a list that may be one text: <c>"owner"</c> is <c>["owner"]</c>.</summary>
/// <remarks>A list of exactly one item that is written as a text is always written as that text.</remarks>
/// <typeparam name="T">The type that holds the list, with a name of its own.</typeparam>
/// <typeparam name="TItem">The type of an item; a union, as a rule.</typeparam>
/// <param name="of">Makes the value from its items.</param>
/// <param name="items">The items of a value.</param>
internal sealed class OneOrManyConverter<T, TItem>(Func<ValueList<TItem>, T> of, Func<T, ValueList<TItem>> items) : JsonConverter<T>, ISchemaSource
    where T : notnull
    where TItem : notnull
{
    private readonly ValueListConverter<TItem> _list = new();

    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder) => new ListSchema(builder.For(typeof(TItem)), orOne: true);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return of(_list.Read(ref reader, typeof(ValueList<TItem>), options));
        }

        var item = (JsonTypeInfo<TItem>)options.GetTypeInfo(typeof(TItem));
        return of([JsonSerializer.Deserialize(ref reader, item) ?? throw new JsonException("A list holds no null.")]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ValueList<TItem> all = items(value);
        var item = (JsonTypeInfo<TItem>)options.GetTypeInfo(typeof(TItem));
        if (all.Count == 1 && JsonSerializer.SerializeToElement(all[0], item) is { ValueKind: JsonValueKind.String } one)
        {
            one.WriteTo(writer);
        }
        else
        {
            _list.Write(writer, all, options);
        }
    }
}
