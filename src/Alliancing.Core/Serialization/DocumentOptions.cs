using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>How every document is read and written by the runtime's serialiser.</summary>
internal static class DocumentOptions
{
    /// <summary>Options for documents in one currency.</summary>
    /// <param name="currency">The currency that amounts are in.</param>
    /// <param name="contracts">The source-generated context that knows the document's types.</param>
    /// <param name="converters">The document's own unions, lists and enums; they win over the common ones.</param>
    public static JsonSerializerOptions Create(Currency currency, IJsonTypeInfoResolver contracts, IEnumerable<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = contracts.WithAddedModifier(LeaveOutComputed).WithAddedModifier(LetNullBeAbsent),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            MaxDepth = JsonText.DeepestNesting,
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (JsonConverter converter in converters.Concat(Scalars.In(currency)))
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    /// <summary>What a type computes from its other properties is no part of a document: read back, it would be ignored, whatever it said.</summary>
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(p => p.Set is null && p.AssociatedParameter is null).ToArray())
        {
            type.Properties.Remove(property);
        }
    }

    /// <summary>Nulls are not written, so whatever may be null may be absent, also where a record gives it no default.</summary>
    private static void LetNullBeAbsent(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(p => p.IsGetNullable || Nullable.GetUnderlyingType(p.PropertyType) is not null))
        {
            property.IsRequired = false;
        }
    }
}
