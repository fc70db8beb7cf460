using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>Builds the schema of a document from the very contract that reads and writes it.</summary>
/// <remarks>
/// The runtime's own exporter is not used: for an optional property, a list item or a map's value with a custom converter, which here
/// is every scalar, it neither asks for the schema nor writes one.
/// </remarks>
/// <param name="options">The options of the document.</param>
internal sealed class SchemaBuilder(JsonSerializerOptions options)
{
    private readonly Dictionary<Type, Schema> _schemas = [];

    /// <summary>The schema of a document's root.</summary>
    /// <param name="type">The type of the document.</param>
    /// <param name="tag">The property that names the format.</param>
    public ObjectSchema Root(Type type, ObjectTag tag) => Fill(new ObjectSchema(null, tag) { Type = type }, options.GetTypeInfo(type));

    /// <summary>The schema of a type inside a document.</summary>
    public Schema For(Type type) => For(type, converter: null);

    /// <summary>The schema of an object that stands as one form of a union.</summary>
    /// <param name="type">A type with properties.</param>
    /// <param name="tag">The property that says which form it is, or nothing.</param>
    public ObjectSchema Form(Type type, ObjectTag? tag) => tag is null
        ? For(type) as ObjectSchema ?? throw Unknown(type)
        : Fill(new ObjectSchema(null, tag) { Type = type }, options.GetTypeInfo(type));

    /// <summary>Keeps a schema before it is complete, so that a type may contain itself.</summary>
    public TSchema Keep<TSchema>(Type type, TSchema schema)
        where TSchema : Schema
    {
        _schemas.Add(type, schema);
        return schema;
    }

    private Schema For(Type type, JsonConverter? converter)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (converter is null && _schemas.TryGetValue(type, out Schema? known))
        {
            return known;
        }

        JsonTypeInfo info = options.GetTypeInfo(type);
        return (converter ?? info.Converter) is ISchemaSource source ? source.ToSchema(this) : FromContract(info);
    }

    private Schema FromContract(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Object when info.PolymorphismOptions is { } forms => FillForms(info.Type, forms),
        JsonTypeInfoKind.Object => Fill(Keep(info.Type, new ObjectSchema(info.Type.Name) { Type = info.Type }), info),
        JsonTypeInfoKind.Enumerable => new ListSchema(For(info.ElementType!)),
        JsonTypeInfoKind.Dictionary => new MapSchema(KeyOf(info), For(info.ElementType!)),
        _ when info.Type == typeof(string) => SimpleSchema.FreeText,
        _ when info.Type == typeof(bool) => SimpleSchema.Boolean,
        _ when info.Type == typeof(JsonElement) || typeof(JsonNode).IsAssignableFrom(info.Type) => SimpleSchema.Anything,
        _ => throw Unknown(info.Type),
    };

    private ObjectSchema Fill(ObjectSchema schema, JsonTypeInfo info)
    {
        foreach (JsonPropertyInfo property in info.Properties)
        {
            bool nullable = property.IsGetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null;
            schema.Add(new PropertySchema(property.Name, For(property.PropertyType, property.CustomConverter), property.IsRequired, nullable));
        }

        return schema;
    }

    private UnionSchema FillForms(Type type, JsonPolymorphismOptions forms)
    {
        UnionSchema union = Keep(type, new UnionSchema(type.Name, null, forms.TypeDiscriminatorPropertyName));
        foreach (JsonDerivedType form in forms.DerivedTypes)
        {
            string word = form.TypeDiscriminator as string
                ?? throw new InvalidOperationException($"{form.DerivedType.Name} has no word that names it. Give its JsonDerivedType a text.");
            union.Add(word, Form(form.DerivedType, new ObjectTag(forms.TypeDiscriminatorPropertyName, word)));
        }

        return union;
    }

    private IScalar? KeyOf(JsonTypeInfo map) => map.KeyType == typeof(string)
        ? null
        : (For(map.KeyType!) as ScalarSchema)?.Scalar ?? throw Unknown(map.KeyType!);

    private static InvalidOperationException Unknown(Type type) => new(
        $"No converter of the document says how {type} stands in JSON. Add one (an EnumScalar for an enum, a ValueListConverter for a list) to the document's converters.");
}
