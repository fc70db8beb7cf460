using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>
/// Reads and writes a closed family of records that stand in JSON as a word, as a scalar, or as one of several objects told apart by
/// the value of one property (<c>"kind"</c>) or by the property that only one of them has (<c>"rate"</c>).
/// </summary>
/// <example>
/// <code>
/// new UnionConverter&lt;Level&gt;("Level")
///     .Word("unlimited", Level.Unlimited)
///     .Text(new RateScalar(), rate =&gt; new FixedLevel(rate), FixedLevel.TryTake)
///     .ByProperty&lt;TableLevel&gt;("table");
/// </code>
/// </example>
/// <typeparam name="T">The base of the family; its JSON contract is this converter, so it carries no JSON attributes.</typeparam>
/// <param name="name">The name of the family in a printed schema.</param>
internal sealed class UnionConverter<T>(string name) : JsonConverter<T>, ISchemaSource
    where T : class
{
    private readonly TextForm<T> _text = new();
    private readonly List<ObjectForm> _objects = [];
    private string? _tagProperty;

    /// <summary>Adds a word that stands for one value.</summary>
    public UnionConverter<T> Word(string word, T value)
    {
        _text.AddWord(word, value);
        return this;
    }

    /// <summary>Sets what every other text, or a number, means.</summary>
    public UnionConverter<T> Text<TText>(Scalar<TText> scalar, Func<TText, T> from, TryTake<T, TText> to)
        where TText : notnull
    {
        _text.SetScalar(scalar, from, to);
        return this;
    }

    /// <summary>Adds an object that is told apart by a property that only it has and always has.</summary>
    public UnionConverter<T> ByProperty<TForm>(string property)
        where TForm : class, T
    {
        _objects.Add(new ObjectForm(property, typeof(TForm)));
        return this;
    }

    /// <summary>Adds an object that is told apart by the value of a property that all objects of the family have.</summary>
    /// <param name="property">The property, the same for all forms; the record itself does not have it.</param>
    /// <param name="value">The value that means this form.</param>
    public UnionConverter<T> ByTag<TForm>(string property, string value)
        where TForm : class, T
    {
        _tagProperty = property;
        _objects.Add(new ObjectForm(value, typeof(TForm)));
        return this;
    }

    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder)
    {
        UnionSchema schema = builder.Keep(typeof(T), new UnionSchema(name, _text.IsEmpty ? null : _text, _tagProperty));
        foreach (ObjectForm form in _objects)
        {
            schema.Add(form.Word, builder.Form(form.Type, _tagProperty is null ? null : new ObjectTag(_tagProperty, form.Word)));
        }

        return schema;
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => _text.Read(new ScalarToken(reader.GetString()!, IsNumber: false)),
        JsonTokenType.Number => _text.Read(new ScalarToken(Encoding.UTF8.GetString(reader.ValueSpan), IsNumber: true)),
        JsonTokenType.StartObject => ReadObject(JsonNode.Parse(ref reader)!.AsObject(), options),
        _ => throw new JsonException($"A value of {name} is wanted here."),
    };

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is of a type that is no form of the family.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (_text.Print(value) is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }

        ObjectForm form = _objects.Find(f => f.Type == value.GetType())
            ?? throw new JsonException($"{value.GetType().Name} is no form of {name}. Add it to the converter.");
        JsonTypeInfo info = options.GetTypeInfo(form.Type);
        if (_tagProperty is null)
        {
            JsonSerializer.Serialize(writer, value, info);
            return;
        }

        JsonObject tagged = JsonSerializer.SerializeToNode(value, info)!.AsObject();
        tagged.Insert(0, _tagProperty, form.Word);
        tagged.WriteTo(writer, options);
    }

    private T ReadObject(JsonObject read, JsonSerializerOptions options)
    {
        ObjectForm? form = _tagProperty is null
            ? read.Select(property => _objects.Find(f => f.Word == property.Key)).FirstOrDefault(f => f is not null)
            : _objects.Find(f => read[_tagProperty] is JsonValue tag && tag.TryGetValue(out string? word) && word == f.Word);
        if (form is null)
        {
            throw new JsonException($"The object is no form of {name}.");
        }

        if (_tagProperty is not null)
        {
            read.Remove(_tagProperty);
        }

        return (T)read.Deserialize(options.GetTypeInfo(form.Type))!;
    }

    private sealed record ObjectForm(string Word, Type Type);
}
