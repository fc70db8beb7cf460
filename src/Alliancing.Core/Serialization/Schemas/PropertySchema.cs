using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>One property of an object.</summary>
/// <param name="Name">The name in the file.</param>
/// <param name="Value">What may stand there.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="IsNullable">Whether null may stand there, which is the same as leaving it out.</param>
internal sealed record PropertySchema(string Name, Schema Value, bool IsRequired, bool IsNullable)
{
    /// <summary>The schema of the value, or null where that is allowed.</summary>
    public JsonObject Print(SchemaPrinter printer)
    {
        JsonObject value = printer.Inner(Value);
        return IsNullable && value.Count > 0 ? new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) } : value;
    }
}
