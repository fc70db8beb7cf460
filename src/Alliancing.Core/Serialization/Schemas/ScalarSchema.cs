using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>One text or number, checked by the scalar that will read it.</summary>
internal sealed class ScalarSchema(IScalar scalar) : Schema
{
    public IScalar Scalar => scalar;

    /// <inheritdoc/>
    public override string Expected => scalar.Expected;

    /// <inheritdoc/>
    public override bool Accepts(TextKind kind) => kind switch
    {
        TextKind.String => scalar.Tokens != ScalarTokens.Number,
        TextKind.Number => scalar.Tokens != ScalarTokens.Text,
        _ => false,
    };

    /// <inheritdoc/>
    public override void Check(TextNode node, SchemaCheck check)
    {
        if (scalar.Fault(new ScalarToken(node.Text, node.Kind == TextKind.Number)) is { } fault)
        {
            check.Report(node, fault.Id, fault.Message);
        }
    }

    /// <inheritdoc/>
    public override JsonObject Print(SchemaPrinter printer) => scalar.ToSchema();
}
