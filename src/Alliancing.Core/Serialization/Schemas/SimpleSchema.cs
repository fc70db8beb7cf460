using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>Any value of one kind: free text, true or false, or, without a kind, anything at all.</summary>
internal sealed class SimpleSchema : Schema
{
    private readonly TextKind? _kind;
    private readonly string? _type;

    private SimpleSchema(TextKind? kind, string? type) => (_kind, _type) = (kind, type);

    public static SimpleSchema FreeText { get; } = new(TextKind.String, "string");

    public static SimpleSchema Boolean { get; } = new(TextKind.Boolean, "boolean");

    public static SimpleSchema Anything { get; } = new(null, null);

    /// <inheritdoc/>
    public override string Expected => _kind?.InWords() ?? "any value";

    /// <inheritdoc/>
    public override bool Accepts(TextKind kind) => _kind is null || kind == _kind;

    /// <inheritdoc/>
    public override void Check(TextNode node, SchemaCheck check)
    {
        // The kind is all there is to check.
    }

    /// <inheritdoc/>
    public override JsonObject Print(SchemaPrinter printer) => _type is null ? [] : new JsonObject { ["type"] = _type };
}
