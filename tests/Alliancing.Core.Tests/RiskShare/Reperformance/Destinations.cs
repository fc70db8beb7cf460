using System.Text.RegularExpressions;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>One step of a destination in words: an account, the participants with headroom, and whether there is a most.</summary>
internal sealed record PrintedStep(string? Account, bool HasMost, string Words);

/// <summary>Reads destinations out of the sentence of a stage.</summary>
internal static partial class Destinations
{
    private const string Headroom = "the participants with headroom, ";

    public static List<PrintedStep> After(string statement, string words)
    {
        int at = statement.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new ObjectionException($"'{statement}' does not say '{words}'.");
        }

        string rest = statement[(at + words.Length)..].TrimEnd('.');
        int end = rest.IndexOf(", what no band covers", StringComparison.Ordinal);
        return [.. (end < 0 ? rest : rest[..end]).Split(", then ").Select(Step)];
    }

    public static string Account(string words) => Quoted().Match(words) is { Success: true } quoted
        ? $"{quoted.Groups["kind"].Value}:{quoted.Groups["id"].Value}"
        : words switch
        {
            "the owner" => Ledger.Owner,
            "the unallocated residual" => "residual",
            "the amount carried forward" => "carriedForward",
            _ => words,
        };

    private static PrintedStep Step(string words)
    {
        if (words.StartsWith(Headroom, StringComparison.Ordinal))
        {
            return new PrintedStep(null, false, words);
        }

        int most = words.IndexOf(" up to ", StringComparison.Ordinal);
        return new PrintedStep(Account(most < 0 ? words : words[..most]), most >= 0, words);
    }

    [GeneratedRegex("^(?<kind>group|payee|reserve) '(?<id>.+)'$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quoted();
}
