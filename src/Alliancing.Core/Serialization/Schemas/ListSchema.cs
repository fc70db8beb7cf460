using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>A list of values of one schema.</summary>
/// <param name="item">The schema of each item.</param>
/// <param name="orOne">Whether a list of one text may be written as the text itself.</param>
internal sealed class ListSchema(Schema item, bool orOne = false) : Schema
{
    /// <inheritdoc/>
    public override string Expected => orOne ? $"a list, or {(item as UnionSchema)?.ExpectedText ?? item.Expected}" : "a list";

    /// <inheritdoc/>
    public override bool Accepts(TextKind kind) => kind == TextKind.Array || IsOne(kind);

    /// <inheritdoc/>
    public override void Check(TextNode node, SchemaCheck check)
    {
        if (IsOne(node.Kind))
        {
            check.Value(node, item);
        }

        for (int i = 0; i < node.Items.Count; i++)
        {
            check.Item(i, node.Items[i], item);
        }
    }

    /// <inheritdoc/>
    public override JsonObject Print(SchemaPrinter printer)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = printer.Inner(item) };
        return orOne ? new JsonObject { ["anyOf"] = new JsonArray(printer.Inner(item), list) } : list;
    }

    private bool IsOne(TextKind kind) => orOne && kind is TextKind.String or TextKind.Number && item.Accepts(kind);
}
