using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>An object with known properties and no others.</summary>
/// <param name="name">The name of its definition, or nothing when it is printed in place.</param>
/// <param name="tag">The property that says which of several objects this is, with its value; already checked by whoever chose this one.</param>
internal sealed class ObjectSchema(string? name, ObjectTag? tag = null) : Schema
{
    private readonly List<PropertySchema> _properties = [];

    /// <inheritdoc/>
    public override string? Name => name;

    public ObjectTag? Tag => tag;

    /// <summary>Gets the type that the object becomes, or nothing when a converter makes it by hand.</summary>
    public Type? Type { get; init; }

    /// <summary>Gets what the properties must be together, beyond each by itself, or nothing.</summary>
    public Func<TextNode, ScalarFault?>? Together { get; init; }

    /// <inheritdoc/>
    public override string Expected => "an object";

    public IEnumerable<string> PropertyNames => _properties.Select(p => p.Name);

    public void Add(PropertySchema property) => _properties.Add(property);

    public bool Has(string property) => Find(property) is not null;

    /// <inheritdoc/>
    public override bool Accepts(TextKind kind) => kind == TextKind.Object;

    /// <inheritdoc/>
    public override void Check(TextNode node, SchemaCheck check)
    {
        int before = check.Count;
        foreach (TextProperty property in node.Properties)
        {
            CheckProperty(property, check);
        }

        foreach (PropertySchema missing in _properties.Where(p => p.IsRequired && node[p.Name] is null))
        {
            check.ReportProperty(missing.Name, node.At, Problem.MissingProperty, $"{Here} lacks {Shown.Quoted(missing.Name)}: {missing.Value.Expected}.");
        }

        if (Together?.Invoke(node) is { } fault)
        {
            check.Report(node, fault.Id, fault.Message);
        }

        // An object whose parts are refused is not tried itself: one cause, one finding.
        if (check.Count == before && Type is not null && check.Refusal?.Invoke(tag is null ? node : node.Without(tag.Property), Type) is { } refusal)
        {
            check.Report(node, Problem.Refused, refusal);
        }
    }

    /// <inheritdoc/>
    public override JsonObject Print(SchemaPrinter printer)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (tag is not null)
        {
            properties[tag.Property] = new JsonObject { ["const"] = tag.Value };
            required.Add((JsonNode)tag.Property);
        }

        foreach (PropertySchema property in _properties)
        {
            properties[property.Name] = property.Print(printer);
            if (property.IsRequired)
            {
                required.Add((JsonNode)property.Name);
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }

    private string Here => tag switch
    {
        null => "this object",
        { Property: DocumentFormat.Property } => "this document",
        _ => $"{tag.Property} '{tag.Value}'",
    };

    private void CheckProperty(TextProperty property, SchemaCheck check)
    {
        if (check.IsFull || property.Name == tag?.Property)
        {
            return;
        }

        if (Find(property.Name) is not { } known)
        {
            string allowed = _properties.Count == 0 ? "It has no other properties" : $"Allowed: {Shown.Names(PropertyNames)}";
            check.ReportProperty(
                property.Name, property.At, Problem.UnknownProperty, $"{Here} has no property {Shown.Quoted(property.Name)}.{Nearest.Hint(property.Name, PropertyNames)} {allowed}.");
        }
        else if (property.Value.Kind != TextKind.Null || !known.IsNullable)
        {
            check.Property(property, known.Value);
        }
    }

    private PropertySchema? Find(string property) => _properties.Find(p => p.Name == property);
}

/// <summary>The property that says which kind of object this is, such as <c>"stage": "curve"</c>.</summary>
internal sealed record ObjectTag(string Property, string Value);
