using System.Globalization;
using System.Text;

namespace Alliancing.Reporting;

/// <summary>Keeps names and reasons that others wrote from steering whoever reads the report.</summary>
internal static class Words
{
    private const string Markup = "\\`*_[]<>#|~&@";

    /// <summary>The text on one line, without characters that move the cursor, colour a terminal or turn the direction of writing.</summary>
    public static string Clean(string text) => text.All(IsHarmless) ? text : Cleaned(text);

    /// <summary>The text for Markdown: what would be markup stands as itself.</summary>
    public static string Escape(string text)
    {
        string clean = Clean(text);
        var escaped = new StringBuilder(clean.Length);
        for (int i = 0; i < clean.Length; i++)
        {
            if (Markup.Contains(clean[i], StringComparison.Ordinal) || IsLink(clean, i) || IsListMark(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The text as code in Markdown, fenced by more backticks than it holds.</summary>
    public static string Code(string text)
    {
        string clean = Clean(text);
        int longest = 0;
        int run = 0;
        foreach (char letter in clean)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string gap = longest == 0 ? string.Empty : " ";
        return fence + gap + clean + gap + fence;
    }

    /// <summary>How many places a text takes in a column.</summary>
    public static int Width(string text) => new StringInfo(text).LengthInTextElements;

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            clean.Append(IsHarmless(letter) ? letter : char.IsWhiteSpace(letter) ? ' ' : '\uFFFD');
        }

        return clean.ToString();
    }

    // Controls, the line and paragraph separators, and the marks that embed or override a direction.
    private static bool IsHarmless(char letter) =>
        !char.IsControl(letter) && letter is not ('\u2028' or '\u2029' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    // Renderers make links of bare addresses.
    private static bool IsLink(string text, int at) =>
        (text[at] == ':' && text.AsSpan(at).StartsWith("://", StringComparison.Ordinal))
        || (text[at] == '.' && text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));

    // "- x", "+ x", "1. x" and "1) x" begin a list, "===" and "---" underline a heading, where a text begins.
    private static bool IsListMark(string text, int at) =>
        (text[at] is '-' or '+' or '=' && text.AsSpan(0, at).Trim().IsEmpty)
        || (text[at] is '.' or ')' && at > 0 && (at + 1 == text.Length || text[at + 1] == ' ') && text.AsSpan(0, at).Trim() is { IsEmpty: false } before && !before.ContainsAnyExceptInRange('0', '9'));
}
