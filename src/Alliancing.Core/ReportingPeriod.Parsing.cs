using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

public readonly partial record struct ReportingPeriod : ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    /// <summary>Parses a period written as an ISO 8601 interval, such as <c>2013-04-01/2014-03-31</c>.</summary>
    /// <param name="s">The first and the last day, both included, with a stroke between and without blanks.</param>
    /// <param name="provider">Has no influence: periods read the same in every culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a text, or its last day is earlier than its first.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null) =>
        Parse(Guard.Against.Null(s, nameof(s)).AsSpan(), provider);

    /// <summary>Parses a period written as an ISO 8601 interval, such as <c>2013-04-01/2014-03-31</c>.</summary>
    /// <param name="s">The first and the last day, both included, with a stroke between and without blanks.</param>
    /// <param name="provider">Has no influence: periods read the same in every culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a text, or its last day is earlier than its first.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        if (!TryEnds(s, out LocalDate first, out LocalDate last))
            throw new FormatException($"'{s}' is not a period. Write its first and its last day with a stroke between, such as '2013-04-01/2014-03-31'.");
        return first <= last
            ? new(first, last)
            : throw new FormatException($"'{s}' is not a period. The last day must not be earlier than the first: write '{IsoDate.Text(last)}/{IsoDate.Text(first)}' if the ends were swapped.");
    }

    /// <summary>Parses a period without throwing.</summary>
    /// <param name="s">The text, such as <c>2013-04-01/2014-03-31</c>; <see langword="null"/> is no period.</param>
    /// <param name="provider">Has no influence: periods read the same in every culture.</param>
    /// <param name="result">The period, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses a period without throwing.</summary>
    /// <param name="s">The text, such as <c>2013-04-01/2014-03-31</c>.</param>
    /// <param name="provider">Has no influence: periods read the same in every culture.</param>
    /// <param name="result">The period, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a period.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result)
    {
        bool isPeriod = TryEnds(s, out LocalDate first, out LocalDate last) && first <= last;
        result = isPeriod ? new(first, last) : default;
        return isPeriod;
    }

    /// <summary>Prints the period into a span as an ISO 8601 interval, <c>2013-04-01/2014-03-31</c>.</summary>
    /// <param name="destination">Where the text goes; 23 characters suffice.</param>
    /// <param name="charsWritten">The number of characters written; 0 when they do not fit.</param>
    /// <param name="format"><c>G</c> or empty: a period has one format.</param>
    /// <param name="provider">Has no influence: periods print the same in every culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SingleFormat.Require(format, nameof(ReportingPeriod));
        return destination.TryWrite(
            CultureInfo.InvariantCulture,
            $"{First.Year:D4}-{First.Month:D2}-{First.Day:D2}/{Last.Year:D4}-{Last.Month:D2}-{Last.Day:D2}",
            out charsWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        SingleFormat.Require(format, nameof(ReportingPeriod));
        return ToString();
    }

    private static bool TryEnds(ReadOnlySpan<char> text, out LocalDate first, out LocalDate last)
    {
        first = last = default;
        int stroke = text.IndexOf('/');
        return stroke >= 0 && IsoDate.TryParse(text[..stroke], out first) && IsoDate.TryParse(text[(stroke + 1)..], out last);
    }
}
