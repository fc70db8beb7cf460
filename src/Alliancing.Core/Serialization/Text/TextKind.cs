namespace Alliancing.Serialization;

/// <summary>What a node of a JSON text is.</summary>
internal enum TextKind
{
    Null = 0,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>Names for the kinds of nodes, as a message to a reader of JSON says them.</summary>
internal static class TextKinds
{
    public static string InWords(this TextKind kind) => kind switch
    {
        TextKind.Null => "null",
        TextKind.Boolean => "true or false",
        TextKind.Number => "a number",
        TextKind.String => "a text",
        TextKind.Array => "a list",
        _ => "an object",
    };
}
