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
        value = default;
        bool negative = TakeMinus(ref text);
        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryDigits(text[..slash], out BigInteger numerator) || !TryDigits(text[(slash + 1)..], out BigInteger denominator) || denominator.IsZero)
            {
                return false;
            }

            value = new Ratio(negative ? -numerator : numerator, denominator);
            return true;
        }

        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> part = point < 0 ? "0" : text[(point + 1)..];
        if (!TryDigits(whole, out BigInteger units) || !TryDigits(part, out BigInteger fraction))
        {
            return false;
        }

        BigInteger scale = BigInteger.Pow(10, part.Length);
        BigInteger scaled = (units * scale) + fraction;
        value = new Ratio(negative ? -scaled : scaled, scale);
        return true;
    }

    /// <summary>How many decimal places the expansion has; null when it does not end.</summary>
    private int? DecimalPlaces()
    {
        BigInteger rest = Denominator;
        int twos = 0;
        int fives = 0;
        for (; rest.IsEven; rest >>= 1)
        {
            twos++;
        }

        while (!rest.IsOne)
        {
            rest = BigInteger.DivRem(rest, 5, out BigInteger remainder);
            if (!remainder.IsZero)
            {
                return null;
            }

            fives++;
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

    private static bool TryDigits(ReadOnlySpan<char> text, out BigInteger value) =>
        BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>The value as a decimal, without zeros at the end.</summary>
    /// <returns>Whether a decimal holds it exactly.</returns>
    public bool TryDecimal(out decimal value)
    {
        value = 0;
        if (DecimalPlaces() is not { } places || places > 28)
        {
            return false;
        }

        BigInteger magnitude = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator;
        if (magnitude >> 96 != BigInteger.Zero)
        {
            return false;
        }

        UInt128 mantissa = (UInt128)magnitude;
        value = new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), unchecked((int)(mantissa >> 64)), Sign < 0, (byte)places);
        return true;
    }
}
