using System.Globalization;

namespace Alliancing.Serialization;

/// <summary>The name and version of a kind of document, written <c>alliancing.agreement.v1</c>.</summary>
/// <param name="Document">The kind: <c>agreement</c>.</param>
/// <param name="Version">The version, 1 or more.</param>
internal readonly record struct DocumentFormat(string Document, int Version)
{
    /// <summary>The property that carries the format, first in every document.</summary>
    public const string Property = "format";

    private const string Prefix = "alliancing.";

    public static bool TryParse(string text, out DocumentFormat format)
    {
        format = default;
        int dot = text.LastIndexOf(".v", StringComparison.Ordinal);
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || dot <= Prefix.Length
            || !int.TryParse(text.AsSpan(dot + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int version) || version < 1)
        {
            return false;
        }

        format = new DocumentFormat(text[Prefix.Length..dot], version);
        return format.ToString() == text;
    }

    /// <summary>The format that a document says it has, or the finding that it says none.</summary>
    public static Finding? Of(TextNode root, string wanted, out DocumentFormat format)
    {
        format = default;
        if (root.Kind != TextKind.Object)
        {
            return Problem.At(root.At, Problem.WrongType, "$", $"{Shown.Found(root)} stands here; a document is an object that begins with \"{Property}\" and one of '{wanted}'.");
        }

        const string path = "$." + Property;
        if (root[Property] is not { } said)
        {
            return Problem.At(root.At, Problem.UnknownFormat, path, $"the document does not say its format. Begin it with \"{Property}\" and one of '{wanted}'.");
        }

        return said.Kind == TextKind.String && TryParse(said.Text, out format)
            ? null
            : Problem.At(said.At, Problem.UnknownFormat, path, $"{Shown.Found(said)} is no format of this library. Allowed: '{wanted}'.");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Document}.v{Version}");
}
