using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Alliancing;

public readonly partial record struct FinancialYear : ISpanParsable<FinancialYear>, ISpanFormattable
{
    private const int TextLength = 7;

    /// <summary>Parses a financial year written as both calendar years, such as <c>2013/14</c>.</summary>
    /// <param name="s">Four digits, a stroke and the last two digits of the next year, without blanks.</param>
    /// <param name="provider">Has no influence: financial years read the same in every culture.</param>
    /// <returns>The financial year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a text, or its second year does not follow the first.</exception>
    public static FinancialYear Parse(string s, IFormatProvider? provider = null) =>
        Parse(Guard.Against.Null(s, nameof(s)).AsSpan(), provider);

    /// <summary>Parses a financial year written as both calendar years, such as <c>2013/14</c>.</summary>
    /// <param name="s">Four digits, a stroke and the last two digits of the next year, without blanks.</param>
    /// <param name="provider">Has no influence: financial years read the same in every culture.</param>
    /// <returns>The financial year.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a text, or its second year does not follow the first.</exception>
    public static FinancialYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out FinancialYear result) ? result : throw new FormatException(Refusal(s));

    /// <summary>Parses a financial year without throwing.</summary>
    /// <param name="s">The text, such as <c>2013/14</c>; <see langword="null"/> is no financial year.</param>
    /// <param name="provider">Has no influence: financial years read the same in every culture.</param>
    /// <param name="result">The financial year, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a financial year.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FinancialYear result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses a financial year without throwing.</summary>
    /// <param name="s">The text, such as <c>2013/14</c>.</param>
    /// <param name="provider">Has no influence: financial years read the same in every culture.</param>
    /// <param name="result">The financial year, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a financial year.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FinancialYear result)
    {
        bool isYear = TryStart(s, out int start);
        result = isYear ? new(start) : default;
        return isYear;
    }

    /// <summary>Prints the year into a span as both calendar years, <c>2013/14</c>.</summary>
    /// <param name="destination">Where the text goes; 7 characters suffice.</param>
    /// <param name="charsWritten">The number of characters written; 0 when they do not fit.</param>
    /// <param name="format"><c>G</c> or empty: a financial year has one format.</param>
    /// <param name="provider">Has no influence: financial years print the same in every culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SingleFormat.Require(format, nameof(FinancialYear));
        return destination.TryWrite(CultureInfo.InvariantCulture, $"{StartYear:D4}/{(StartYear + 1) % 100:D2}", out charsWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        SingleFormat.Require(format, nameof(FinancialYear));
        return ToString();
    }

    private static bool TryStart(ReadOnlySpan<char> text, out int start)
    {
        start = default;
        return text.Length == TextLength && text[4] == '/'
            && TryDigits(text[..4], out start) && start is >= FirstStart and <= LastStart
            && TryDigits(text[5..], out int end) && end == (start + 1) % 100;
    }

    // NumberStyles.None admits ASCII digits only: no sign, no blank, no digit of another script.
    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Refusal(ReadOnlySpan<char> text) =>
        text.Length > 4 && TryDigits(text[..4], out int start) && start is >= FirstStart and <= LastStart
            ? $"'{text}' is not a financial year. The one that starts on 1 April {text[..4]} ends on 31 March of the next calendar year: write '{new FinancialYear(start)}'."
            : $"'{text}' is not a financial year. Write the year in which it starts and the last two digits of the next one, such as '2013/14'.";
}
