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
}
