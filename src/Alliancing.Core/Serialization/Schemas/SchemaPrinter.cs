using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>Prints a schema as a JSON schema document, each named part once under <c>$defs</c>.</summary>
internal sealed class SchemaPrinter
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Schema> _named = new(StringComparer.Ordinal);

    /// <summary>The whole document.</summary>
    public static JsonObject Print(Schema root, string title)
    {
        var printer = new SchemaPrinter();
        JsonObject body = root.Print(printer);
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach ((string name, JsonNode? value) in body)
        {
            document[name] = value?.DeepClone();
        }

        document["$defs"] = new JsonObject(printer._definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return document;
    }

    /// <summary>A schema as it stands inside another: in place, or as a reference to its definition.</summary>
    /// <exception cref="InvalidOperationException">Two types of the document have one name.</exception>
    public JsonObject Inner(Schema schema)
    {
        if (schema.Name is not { } name)
        {
            return schema.Print(this);
        }

        if (!_named.TryAdd(name, schema) && !ReferenceEquals(_named[name], schema))
        {
            throw new InvalidOperationException($"Two types of one document are called {name}. Rename one: a schema defines a name once.");
        }

        if (_definitions.TryAdd(name, null))
        {
            _definitions[name] = schema.Print(this);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
