using System.Globalization;

namespace Alliancing;

/// <content>Text in.</content>
public readonly partial record struct Money : ISpanParsable<Money>
{
    // Beyond 2^63 by far, and still within 128 bits after a further digit.
    private const int MostDigits = 30;

    /// <summary>Reads an amount as <see cref="ToString(string?, IFormatProvider?)"/> prints it in the formats "G", "C", "N" and "F".</summary>
    /// <param name="s">
    /// A sign (ASCII or U+2212, before or after the currency), a code or £, € or $ (none means pounds), and a number in major units. Groups, where given,
    /// must be complete. Spaces around are ignored.
    /// </param>
    /// <param name="provider">Where the decimal and group separators come from; null is the invariant culture, never the current one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an amount, has a part of a minor unit, or is beyond what money holds.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out Money result)
        ? result
        : throw new FormatException($"'{s}' is not an amount of money. Write a currency and a number with no more decimal places than the currency has, such as GBP 1234.56.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        result = default;
        if (!MoneyText.TrySplit(s, out bool negative, out Currency currency, out ReadOnlySpan<char> number))
        {
            return false;
        }

        NumberFormatInfo numbers = MoneyText.Numbers(provider);
        int point = number.IndexOf(numbers.NumberDecimalSeparator, StringComparison.Ordinal);
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        ReadOnlySpan<char> part = point < 0 ? [] : number[(point + numbers.NumberDecimalSeparator.Length)..];
        if ((point >= 0 && part.IsEmpty) || !TryWhole(whole, numbers, out UInt128 units) || !TryPart(part, currency.MinorUnitDigits, ref units))
        {
            return false;
        }

        UInt128 greatest = (UInt128)long.MaxValue + (negative ? 1u : 0u);
        if (units > greatest)
        {
            return false;
        }

        result = new Money(negative ? unchecked(-(long)units) : (long)units, currency);
        return true;
    }

    private static bool TryPart(ReadOnlySpan<char> part, int places, ref UInt128 units)
    {
        for (int place = 0; place < Math.Max(places, part.Length); place++)
        {
            char digit = place < part.Length ? part[place] : '0';
            if (!char.IsAsciiDigit(digit) || (place >= places && digit != '0'))
            {
                return false;
            }

            if (place < places)
            {
                units = (units * 10) + (uint)(digit - '0');
            }
        }

        return true;
    }

    private static bool TryWhole(ReadOnlySpan<char> text, NumberFormatInfo numbers, out UInt128 units)
    {
        units = 0;
        bool grouped = false;
        int digits = 0;
        foreach (char character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                grouped = true;
                continue;
            }

            units = (units * 10) + (uint)(character - '0');
            digits += units == 0 ? 0 : 1;
            if (digits > MostDigits)
            {
                return false;
            }
        }

        return !text.IsEmpty && (!grouped || IsGroupedLike(text, units, numbers));
    }

    /// <summary>Whether a text is what printing the number with groups gives; one kind of space is as good as another.</summary>
    private static bool IsGroupedLike(ReadOnlySpan<char> text, UInt128 units, NumberFormatInfo numbers)
    {
        Span<char> printed = stackalloc char[128];
        if (!units.TryFormat(printed, out int length, "N0", numbers) || length != text.Length)
        {
            return false;
        }

        for (int index = 0; index < length; index++)
        {
            if (text[index] != printed[index] && !(char.IsWhiteSpace(text[index]) && char.IsWhiteSpace(printed[index])))
            {
                return false;
            }
        }

        return true;
    }
}
