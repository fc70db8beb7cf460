namespace Alliancing.RiskShare;

/// <summary>The form of the names that terms give to components, groups, reserves, payees, scores, facts and quantities.</summary>
internal static class Identifier
{
    public const string Rule = "1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit";

    public static bool IsValid(string? id) =>
        id is { Length: > 0 and <= 64 } && char.IsAsciiLetterOrDigit(id[0]) && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');

    public static string Require(string id, string name) =>
        IsValid(id) ? id : throw new ArgumentException($"'{id}' is not an identifier. Use {Rule}.", name);
}
