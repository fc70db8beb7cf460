using System.Globalization;
using System.Numerics;

namespace Alliancing;

/// <content>Text in one form, whatever the culture.</content>
internal readonly partial struct Ratio
{
    /// <summary>A decimal when the expansion ends ("0.414325"), else numerator and denominator ("100/3").</summary>
    public override string ToString() => ToString(leastPlaces: 0);

    /// <summary>As <see cref="ToString()"/>, with zeros up to a number of decimal places when the expansion ends.</summary>
    /// <param name="leastPlaces">0 or more.</param>
    public string ToString(int leastPlaces)
    {
        if (DecimalPlaces() is not { } places)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        }

        places = Math.Max(places, leastPlaces);
        BigInteger scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator;
        string digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string sign = Sign < 0 ? "-" : "";
        return places == 0 ? sign + digits : $"{sign}{digits.AsSpan(0, digits.Length - places)}.{digits.AsSpan(digits.Length - places)}";
    }

    /// <summary>Reads what <see cref="ToString()"/> prints, and any other decimal or n/d, reduced or not.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Ratio Parse(string text) => TryParse(text, out Ratio value)
        ? value
        : throw new FormatException($"'{text}' is not an exact number. Write a decimal such as 0.414325 or a ratio such as 100/3.");

    /// <summary>Reads what <see cref="ToString()"/> prints, and any other decimal or n/d, reduced or not.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Ratio value)
    {
        bool negative = TakeMinus(ref text);
        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            return TryRatio(text[..slash], text[(slash + 1)..], negative, out value);
        }

        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> part = point < 0 ? "0" : text[(point + 1)..];
        if (!IsDigits(whole) || !IsDigits(part))
        {
            value = default;
            return false;
        }

        value = whole.Length + part.Length <= PowersOfTen.Greatest ? ShortDecimal(whole, part) : LongDecimal(whole, part);
        value = negative ? -value : value;
        return true;
    }

    private static Ratio ShortDecimal(ReadOnlySpan<char> whole, ReadOnlySpan<char> part)
    {
        long scale = PowersOfTen.Of(part.Length);
        long units = long.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture);
        return Reduced((units * scale) + long.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture), scale);
    }

    private static Ratio LongDecimal(ReadOnlySpan<char> whole, ReadOnlySpan<char> part)
    {
        BigInteger scale = BigInteger.Pow(10, part.Length);
        return new Ratio((Digits(whole) * scale) + Digits(part), scale);
    }

    /// <summary>How many decimal places the expansion has; null when it does not end.</summary>
    private int? DecimalPlaces() => _wide is null ? SmallDecimalPlaces() : WideDecimalPlaces(_wide.Denominator);

    private int? SmallDecimalPlaces()
    {
        int twos = BitOperations.TrailingZeroCount(SmallDenominator);
        long rest = SmallDenominator >> twos;
        int fives = 0;
        for (; rest % 5 == 0; rest /= 5)
        {
            fives++;
        }

        return rest == 1 ? Math.Max(twos, fives) : null;
    }

    private static int? WideDecimalPlaces(BigInteger denominator)
    {
        int twos = 0;
        for (; denominator.IsEven; denominator >>= 1)
        {
            twos++;
        }

        int fives = 0;
        for (; !denominator.IsOne; fives++)
        {
            denominator = BigInteger.DivRem(denominator, 5, out BigInteger remainder);
            if (!remainder.IsZero)
            {
                return null;
            }
        }

        return Math.Max(twos, fives);
    }

    private static bool TakeMinus(ref ReadOnlySpan<char> text)
    {
        if (text is not ['-' or '\u2212', ..])
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool TryRatio(ReadOnlySpan<char> above, ReadOnlySpan<char> below, bool negative, out Ratio value)
    {
        value = default;
        if (!IsDigits(above) || !IsDigits(below) || Digits(below) is not { IsZero: false } denominator)
        {
            return false;
        }

        value = new Ratio(negative ? -Digits(above) : Digits(above), denominator);
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static BigInteger Digits(ReadOnlySpan<char> text) => BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The value as a decimal, without zeros at the end.</summary>
    /// <returns>Whether a decimal holds it exactly.</returns>
    public bool TryDecimal(out decimal value)
    {
        value = 0;
        if (DecimalPlaces() is not { } places || places > 28)
        {
            return false;
        }

        if (!TryMantissa(places, out UInt128 mantissa))
        {
            return false;
        }

        value = new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), unchecked((int)(mantissa >> 64)), Sign < 0, (byte)places);
        return true;
    }

    /// <summary>The magnitude times a power of ten at which it is whole, when a decimal's 96 bits hold it.</summary>
    private bool TryMantissa(int places, out UInt128 mantissa)
    {
        // Up to 27 places the multiplier, a power of 2 or of 5, stays below 2^63.
        if (_wide is null && places <= 27)
        {
            int most = Math.Min(places, PowersOfTen.Greatest);
            UInt128 multiplier = (UInt128)PowersOfTen.Of(most) * (UInt128)PowersOfTen.Of(places - most) / (UInt128)SmallDenominator;
            mantissa = (UInt128)Math.Abs(_numerator) * multiplier;
            return mantissa >> 96 == 0;
        }

        BigInteger scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator;
        bool fits = (scaled >> 96).IsZero;
        mantissa = fits ? (UInt128)scaled : 0;
        return fits;
    }
}
