using System.Globalization;
using System.Text;

namespace Alliancing.Serialization;

/// <summary>How a value from a file is shown in a message: quoted, on one line, and short.</summary>
internal static class Shown
{
    private const int Longest = 40;

    /// <summary>A text without line breaks or invisible characters, cut after 40 characters.</summary>
    public static string Text(string text)
    {
        var shown = new StringBuilder();
        int characters = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (characters++ == Longest)
            {
                return shown.Append('…').ToString();
            }

            if (IsInvisible(rune))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                shown.Append(rune.ToString());
            }
        }

        return shown.ToString();
    }

    public static string Quoted(string text) => $"'{Text(text)}'";

    /// <summary>What stands in the file: <c>the number 12</c>, <c>the text 'abc'</c>, <c>a list</c>.</summary>
    public static string Found(TextNode node) => node.Kind switch
    {
        TextKind.Number => $"the number {Text(node.Text)}",
        TextKind.String => $"the text {Quoted(node.Text)}",
        TextKind.Boolean => node.Text,
        _ => node.Kind.InWords(),
    };

    /// <summary>A list of names for a sentence.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));

    /// <summary>What is wanted when only these will do.</summary>
    public static string OneOf(params IReadOnlyCollection<string> names) => names.Count == 1 ? Names(names) : $"one of {Names(names)}";

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
