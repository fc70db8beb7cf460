using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>A principle where it is cited: by its id alone. The charter of the rule says which one it is.</summary>
internal static class PrincipleScalar
{
    public static TextScalar<Principle> Instance { get; } = new("the id of a principle, such as \"best-for-service\"", "^\\S+$", TryParse, principle => principle.Id);

    /// <summary>The principle of a charter with the id of the one cited; the one cited where the charter has none, which the decision refuses.</summary>
    public static Principle In(Charter charter, Principle cited) => charter.TryFind(cited.Id, out Principle? found) ? found : cited;

    private static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Principle? principle)
    {
        principle = text.Length > 0 && !text.Any(char.IsWhiteSpace) ? new Principle(text, text, text) : null;
        return principle is not null;
    }
}
