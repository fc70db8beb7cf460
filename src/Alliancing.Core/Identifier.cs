namespace Alliancing;

/// <summary>The form of the names that documents give to their parts: components and reserves of terms, phases and milestones of a lifecycle, bids of a tender.</summary>
internal static class Identifier
{
    public const string Rule = "1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit";

    public static bool IsValid(string? id) =>
        id is { Length: > 0 and <= 64 } && char.IsAsciiLetterOrDigit(id[0]) && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');

    public static string Require(string id, string name) =>
        IsValid(id) ? id : throw new ArgumentException($"'{id}' is not an identifier. Use {Rule}.", name);
}
