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
        NumberFormatInfo numbers = MoneyText.Numbers(provider);
        (ulong whole, ulong part) = Math.DivRem(Magnitude, (ulong)Currency.MinorUnitsInMajor);
        int places = Currency.MinorUnitDigits;
        Span<char> decimals = stackalloc char[places];
        for (int place = places - 1; place >= 0; place--)
        {
            (part, ulong digit) = Math.DivRem(part, 10);
            decimals[place] = (char)('0' + digit);
        }

        string point = places == 0 ? "" : numbers.NumberDecimalSeparator;
        bool written = format switch
        {
            "" or "G" or "g" => destination.TryWrite(numbers, $"{Currency.Code} {(IsNegative ? "-" : "")}{whole}{point}{decimals}", out charsWritten),
            "C" or "c" => destination.TryWrite(numbers, $"{(IsNegative ? "\u2212" : "")}{Currency.Symbol}{(Currency.Symbol.Length > 1 ? " " : "")}{whole:N0}{point}{decimals}", out charsWritten),
            "N" or "n" => destination.TryWrite(numbers, $"{(IsNegative ? "\u2212" : "")}{whole:N0}{point}{decimals}", out charsWritten),
            "F" or "f" => destination.TryWrite(numbers, $"{(IsNegative ? "-" : "")}{whole}{point}{decimals}", out charsWritten),
            _ => throw new FormatException($"'{format}' is not a format of money. Use G, C, N or F."),
        };
        return written;
    }
}
