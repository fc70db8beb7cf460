using System.Globalization;
using System.Numerics;
using System.Text;

namespace Alliancing;

/// <summary>Writes exact numbers for people, the same on every machine.</summary>
internal static class ReadableNumber
{
    private const string Minus = "\u2212";

    /// <summary>A number that ends as its digits, any other as a fraction with about how much that is.</summary>
    public static string Exact(Ratio value, int leastPlaces, int places, string before, string after)
    {
        if (Ends(value))
        {
            return Grouped(value, leastPlaces, before) + after;
        }

        Ratio magnitude = value.Abs();
        string sign = value.Sign < 0 ? Minus : string.Empty;
        return $"{sign}{before}{magnitude.Numerator.ToString(CultureInfo.InvariantCulture)}/{magnitude.Denominator.ToString(CultureInfo.InvariantCulture)}{after} (about {Grouped(Rounded(value, places), places, before)}{after})";
    }

    /// <summary>To the nearest number of so many places.</summary>
    public static Ratio Rounded(Ratio value, int places)
    {
        BigInteger scale = BigInteger.Pow(10, places);
        return new Ratio((value * new Ratio(scale, BigInteger.One)).Round(Rounding.HalfAwayFromZero), scale);
    }

    /// <summary>A number that ends, with commas between thousands and the sign in front of the symbol.</summary>
    public static string Grouped(Ratio value, int leastPlaces, string before)
    {
        string digits = value.Abs().ToString(leastPlaces);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int whole = point < 0 ? digits.Length : point;
        var text = new StringBuilder(value.Sign < 0 ? Minus : string.Empty).Append(before);
        for (int i = 0; i < whole; i++)
        {
            text.Append(i > 0 && (whole - i) % 3 == 0 ? "," : string.Empty).Append(digits[i]);
        }

        return text.Append(digits.AsSpan(whole)).ToString();
    }

    private static bool Ends(Ratio value) => !value.ToString().Contains('/', StringComparison.Ordinal);
}
