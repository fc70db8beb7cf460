using System.Text.Json;

namespace Alliancing.Serialization;

/// <summary>One value of a JSON text with the place where it stands.</summary>
/// <remarks>Numbers keep their raw digits, so that nothing is rounded before a type asks for it. Nodes never change: an edit is a new node.</remarks>
internal sealed class TextNode
{
    private TextNode(TextKind kind, TextPosition at, string text, IReadOnlyList<TextProperty> properties, IReadOnlyList<TextNode> items)
    {
        Kind = kind;
        At = at;
        Text = text;
        Properties = properties;
        Items = items;
    }

    public TextKind Kind { get; }

    public TextPosition At { get; }

    /// <summary>Gets the content of a text, the raw digits of a number, or <c>true</c>, <c>false</c>, <c>null</c>.</summary>
    public string Text { get; }

    /// <summary>Gets an object's properties in the order written, each name once (the first wins).</summary>
    public IReadOnlyList<TextProperty> Properties { get; }

    public IReadOnlyList<TextNode> Items { get; }

    public static TextNode Scalar(TextKind kind, TextPosition at, string text) => new(kind, at, text, [], []);

    public static TextNode Object(TextPosition at, IReadOnlyList<TextProperty> properties) => new(TextKind.Object, at, string.Empty, properties, []);

    public static TextNode Array(TextPosition at, IReadOnlyList<TextNode> items) => new(TextKind.Array, at, string.Empty, [], items);

    /// <summary>The value of a property, or nothing.</summary>
    public TextNode? this[string name]
    {
        get
        {
            foreach (TextProperty property in Properties)
            {
                if (property.Name == name)
                {
                    return property.Value;
                }
            }

            return null;
        }
    }

    /// <summary>This object without the property. Like every edit, it leaves a node of another kind as it is: the check reports that.</summary>
    public TextNode Without(string name) => Edited(properties => [.. properties.Where(p => !IsCalled(p, name))]);

    /// <summary>This object with the property set: in its old place, or at the end.</summary>
    public TextNode With(string name, TextNode value) => Edited(properties => this[name] is null
        ? [.. properties, new TextProperty(name, value.At, value)]
        : [.. properties.Select(p => IsCalled(p, name) ? p with { Value = value } : p)]);

    /// <summary>This object with the property set to a text.</summary>
    public TextNode With(string name, string text) => With(name, Scalar(TextKind.String, this[name]?.At ?? At, text));

    /// <summary>This object with a property under another name.</summary>
    public TextNode Renamed(string name, string newName) =>
        Edited(properties => [.. properties.Select(p => IsCalled(p, name) ? p with { Name = newName } : p)]);

    /// <summary>This object with the value of a property changed, where it has the property.</summary>
    public TextNode Changed(string name, Func<TextNode, TextNode> change) => this[name] is { } value ? With(name, change(value)) : this;

    /// <summary>This list with every item changed.</summary>
    public TextNode Each(Func<TextNode, TextNode> change) => Kind == TextKind.Array ? Array(At, [.. Items.Select(change)]) : this;

    /// <summary>Writes the node back as JSON, numbers with their raw digits.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case TextKind.Object:
                writer.WriteStartObject();
                foreach (TextProperty property in Properties)
                {
                    writer.WritePropertyName(property.Name);
                    property.Value.WriteTo(writer);
                }

                writer.WriteEndObject();
                break;
            case TextKind.Array:
                writer.WriteStartArray();
                foreach (TextNode item in Items)
                {
                    item.WriteTo(writer);
                }

                writer.WriteEndArray();
                break;
            case TextKind.String:
                writer.WriteStringValue(Text);
                break;
            default:
                writer.WriteRawValue(Text);
                break;
        }
    }

    private TextNode Edited(Func<IReadOnlyList<TextProperty>, IReadOnlyList<TextProperty>> edit) => Kind == TextKind.Object ? Object(At, edit(Properties)) : this;

    private static bool IsCalled(TextProperty property, string name) => property.Name == name;
}
