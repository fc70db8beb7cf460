using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>An object whose property names are values too, such as amounts by participant.</summary>
/// <param name="key">What a name must be, or nothing when any text will do.</param>
/// <param name="value">The schema of each value.</param>
internal sealed class MapSchema(IScalar? key, Schema value) : Schema
{
    /// <inheritdoc/>
    public override string Expected => "an object";

    /// <inheritdoc/>
    public override bool Accepts(TextKind kind) => kind == TextKind.Object;

    /// <inheritdoc/>
    public override void Check(TextNode node, SchemaCheck check)
    {
        foreach (TextProperty property in node.Properties.TakeWhile(_ => !check.IsFull))
        {
            if (key?.Fault(new ScalarToken(property.Name, IsNumber: false)) is { } fault)
            {
                check.ReportProperty(property.Name, property.At, fault.Id, fault.Message);
            }

            check.Property(property, value);
        }
    }

    /// <inheritdoc/>
    public override JsonObject Print(SchemaPrinter printer)
    {
        var map = new JsonObject { ["type"] = "object" };
        if (key is not null)
        {
            map["propertyNames"] = key.ToSchema();
        }

        map["additionalProperties"] = printer.Inner(value);
        return map;
    }
}
