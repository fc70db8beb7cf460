using System.Globalization;
using System.Text;

namespace Alliancing.Serialization;

/// <summary>The way from the root of a document to a value, written <c>$.terms.components[0].rate</c>.</summary>
internal sealed class TextPath
{
    private readonly List<string> _segments = [];

    public void Enter(string name) => _segments.Add(Segment(name));

    public void Enter(int index) => _segments.Add(Segment(index));

    public void Leave() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>How one property name is written in a path: <c>.rate</c>, or <c>['odd name']</c>.</summary>
    public static string Segment(string name) =>
        name.Length is > 0 and <= 64 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$') && !char.IsAsciiDigit(name[0])
            ? "." + name
            : $"['{Shown.Text(name).Replace("'", "\\'", StringComparison.Ordinal)}']";

    public static string Segment(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (string segment in _segments)
        {
            text.Append(segment);
        }

        return text.ToString();
    }

    /// <summary>The value at a path, or nothing.</summary>
    public static TextNode? Find(TextNode root, string path) => Find(root, "$", path);

    private static TextNode? Find(TextNode node, string at, string path)
    {
        if (at == path)
        {
            return node;
        }

        IEnumerable<(string At, TextNode Node)> children = node.Properties.Select(p => (at + Segment(p.Name), p.Value))
            .Concat(node.Items.Select((item, i) => (at + Segment(i), item)));
        return children.Where(c => path.StartsWith(c.At, StringComparison.Ordinal)).Select(c => Find(c.Node, c.At, path)).FirstOrDefault(n => n is not null);
    }
}
