using System.Globalization;

namespace Alliancing;

/// <content>Text out.</content>
public readonly partial record struct Money : ISpanFormattable
{
    /// <summary>The code and the amount in major units, the same in every culture: "GBP 1234.56".</summary>
    /// <remarks><see cref="Parse(string, IFormatProvider?)"/> reads it back.</remarks>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount in a format.</summary>
    /// <param name="format">
    /// "G" or none: "GBP -1234.56". "C": "−£1,234.56", with the sign U+2212 in front. "N": "−1,234.56". "F": "-1234.56". Small letters mean the same.
    /// </param>
    /// <param name="formatProvider">Where the decimal and group separators come from; null is the invariant culture, never the current one.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[64];
        int written;
        while (!TryFormat(buffer, out written, format, formatProvider))
        {
            buffer = new char[buffer.Length * 2];
        }

        return new string(buffer[..written]);
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">How many characters were written; 0 when the destination is too short.</param>
    /// <param name="format">As for <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">As for <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <returns>Whether the destination was long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        char kind = KindOf(format);
        bool grouped = kind is 'C' or 'N';
        string minus = !IsNegative ? "" : grouped ? "\u2212" : "-";
        string unit = kind switch { 'G' => Currency.Code, 'C' => Currency.Symbol, _ => "" };
        string space = unit.Length > 1 ? " " : "";

        NumberFormatInfo numbers = MoneyText.Numbers(provider);
        (ulong whole, ulong part) = Math.DivRem(Magnitude, (ulong)Currency.MinorUnitsInMajor);
        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> major = whole.TryFormat(buffer, out int length, grouped ? "N0" : "D", numbers) ? buffer[..length] : whole.ToString("N0", numbers);
        Span<char> minor = stackalloc char[Currency.MinorUnitDigits];
        WriteDigits(part, minor);
        string point = minor.IsEmpty ? "" : numbers.NumberDecimalSeparator;

        return kind is 'G'
            ? destination.TryWrite($"{unit}{space}{minus}{major}{point}{minor}", out charsWritten)
            : destination.TryWrite($"{minus}{unit}{space}{major}{point}{minor}", out charsWritten);
    }

    private static char KindOf(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" or "g" => 'G',
        "C" or "c" => 'C',
        "N" or "n" => 'N',
        "F" or "f" => 'F',
        _ => throw new FormatException($"'{format}' is not a format of money. Use G, C, N or F."),
    };

    private static void WriteDigits(ulong number, Span<char> destination)
    {
        for (int place = destination.Length - 1; place >= 0; place--)
        {
            (number, ulong digit) = Math.DivRem(number, 10);
            destination[place] = (char)('0' + digit);
        }
    }
}
