using System.Text.RegularExpressions;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>Alters one printed digit at a time: in values, and in the sentences of the terms.</summary>
internal static partial class Alterations
{
    /// <summary>Every place in the text where a digit of a figure stands. Names, places in the terms, clauses and dates are none.</summary>
    public static IEnumerable<int> Digits(string text)
    {
        int start = text.IndexOf('\n', StringComparison.Ordinal);
        foreach (Match figure in Value().Matches(text, start))
        {
            for (int i = 0; i < figure.Groups["value"].Length; i++)
            {
                if (char.IsAsciiDigit(figure.Groups["value"].Value[i]))
                {
                    yield return figure.Groups["value"].Index + i;
                }
            }
        }

        foreach (Match sentence in Sentence().Matches(text, start))
        {
            foreach (Match figure in Figure().Matches(sentence.Groups["words"].Value))
            {
                for (int i = 0; i < figure.Length; i++)
                {
                    if (char.IsAsciiDigit(figure.Value[i]))
                    {
                        yield return sentence.Groups["words"].Index + figure.Index + i;
                    }
                }
            }
        }
    }

    public static string Altered(string text, int digit)
    {
        char other = text[digit] == '9' ? '0' : (char)(text[digit] + 1);
        return text[..digit] + other + text[(digit + 1)..];
    }

    public static bool IsObjectedTo(string text)
    {
        try
        {
            _ = Reperforming.Of(text);
            return false;
        }
        catch (ObjectionException)
        {
            return true;
        }
    }

    [GeneratedRegex("(?:(?:reads|uses) [^\\n;]*? = |gives |rounded to |moves )(?<value>" + PrintedValue.Pattern + ")", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Value();

    [GeneratedRegex("^ *\\S+  [a-z ]+: (?<words>.*?)(?: \\[clause [^\\]]*\\])?(?=; reads|; uses|; applies|; does not|; moves|; gives|$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentence();

    [GeneratedRegex("(?<![\\w:'./-])\\d[\\d,.]*\\d|(?<![\\w:'./-])\\d", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Figure();
}
