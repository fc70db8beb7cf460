using System.Text;
using Alliancing.Governance;

namespace Alliancing.Lifecycle;

/// <summary>Outcomes of decisions in the words of a sentence.</summary>
internal static class DecisionWords
{
    /// <summary>The name of the outcome in small letters, a blank where a new word begins: <c>consensus by silence</c>.</summary>
    public static string Of(DecisionOutcome outcome)
    {
        var words = new StringBuilder();
        foreach (char letter in outcome.ToString())
        {
            words.Append(char.IsAsciiLetterUpper(letter) && words.Length > 0 ? " " : string.Empty).Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
