using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>A value as it stands on paper: an amount of money, a rate, a number or words.</summary>
internal sealed partial record PrintedValue(Fraction Number, bool IsMoney, string? Words)
{
    /// <summary>What a value looks like; used inside the patterns of whole lines.</summary>
    public const string Pattern = "(?:\"[^\"]*\"|\u2212?(?:[^\\d\\s\u2212\"]{1,3} ?)?[\\d,]+(?:\\.\\d+)?(?:/\\d+)?(?: %)?(?: \\(about [^)]*\\))?)";

    /// <summary>Reads a value and holds it to how it must be written: thousands apart, and the decimals beside a fraction what the fraction comes to.</summary>
    public static PrintedValue Of(string text, int currencyPlaces)
    {
        if (text.StartsWith('"'))
        {
            return new PrintedValue(0, false, text[1..^1]);
        }

        Match match = Whole().Match(text);
        if (!match.Success)
        {
            throw new ObjectionException($"'{text}' is not a value.");
        }

        bool isMoney = match.Groups["money"].Value.Length > 0;
        Fraction number = Plain(match.Groups["number"].Value);
        if (match.Groups["below"].Success)
        {
            number /= new Fraction(BigInteger.Parse(match.Groups["below"].Value, CultureInfo.InvariantCulture), 1);
        }

        if (match.Groups["about"].Success)
        {
            BigInteger scale = BigInteger.Pow(10, isMoney ? currencyPlaces : 2);
            Fraction about = new(WholeUnits.Round(number * new Fraction(scale, 1), Rounding.HalfAwayFromZero), scale);
            Match rounded = Whole().Match(match.Groups["about"].Value);
            if (!rounded.Success || rounded.Groups["minus"].Value != (about == 0 ? string.Empty : match.Groups["minus"].Value) || Plain(rounded.Groups["number"].Value) != about)
            {
                throw new ObjectionException($"'{text}' is not about what it says.");
            }
        }

        number = match.Groups["minus"].Value.Length > 0 ? -number : number;
        return new PrintedValue(match.Groups["percent"].Success ? number / 100 : number, isMoney, null);
    }

    private static Fraction Plain(string digits)
    {
        string bare = digits.Replace(",", string.Empty, StringComparison.Ordinal);
        int point = bare.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : bare.Length - point - 1;
        return new Fraction(BigInteger.Parse(bare.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, places));
    }

    [GeneratedRegex("^(?<minus>\u2212?)(?<money>[^\\d\\s\u2212\"]{0,3} ?)(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:/(?<below>\\d+))?(?<percent> %)?(?: \\(about (?<about>.+)\\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Whole();
}
