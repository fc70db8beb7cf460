using System.Globalization;
using System.Numerics;
using System.Text;

namespace Alliancing.Reporting;

/// <summary>Prints amounts, rates and dates for people, the same on every machine.</summary>
internal static class Amounts
{
    private const string Minus = "\u2212";
    private const int ShownPlaces = 2;

    /// <summary>Whole minor units: <c>−£1,530,000.00</c>.</summary>
    public static string Of(Money money) => money.ToString("C", CultureInfo.InvariantCulture);

    /// <summary>An exact amount: <c>£33.335</c>, or <c>£100/3 (about £33.33)</c> where the decimals do not end.</summary>
    public static string Of(ExactMoney money)
    {
        string symbol = money.Currency.Symbol.Length > 1 ? money.Currency.Symbol + " " : money.Currency.Symbol;
        return Exact(money.Major, money.Currency.MinorUnitDigits, money.Currency.MinorUnitDigits, symbol, string.Empty);
    }

    /// <summary>An exact value of a trace, as what it is.</summary>
    public static string Of(TraceValue value) => value.Kind switch
    {
        TraceValueKind.Text => value.Words,
        TraceValueKind.Money => Of(value.Amount),
        TraceValueKind.Rate => Exact(value.Ratio * 100, 0, ShownPlaces, string.Empty, " %"),
        _ => Exact(value.Ratio, 0, ShownPlaces, string.Empty, string.Empty),
    };

    /// <summary>A part of a whole, in per cent to two decimals at most; empty when the whole is nothing.</summary>
    public static string Share(ExactMoney part, ExactMoney whole)
    {
        if (whole.Major.Sign == 0)
        {
            return string.Empty;
        }

        Ratio rounded = Rounded(part.Major / whole.Major * 100, ShownPlaces);
        return Grouped(rounded, 0, string.Empty) + " %";
    }

    private static string Exact(Ratio value, int leastPlaces, int places, string before, string after)
    {
        if (Ends(value))
        {
            return Grouped(value, leastPlaces, before) + after;
        }

        Ratio magnitude = value.Abs();
        string sign = value.Sign < 0 ? Minus : string.Empty;
        return $"{sign}{before}{magnitude.Numerator.ToString(CultureInfo.InvariantCulture)}/{magnitude.Denominator.ToString(CultureInfo.InvariantCulture)}{after} (about {Grouped(Rounded(value, places), places, before)}{after})";
    }

    private static bool Ends(Ratio value) => !value.ToString().Contains('/', StringComparison.Ordinal);

    private static Ratio Rounded(Ratio value, int places)
    {
        BigInteger scale = BigInteger.Pow(10, places);
        return new Ratio((value * new Ratio(scale, BigInteger.One)).Round(Rounding.HalfAwayFromZero), scale);
    }

    /// <summary>A number that ends, with commas between thousands and the sign in front of the symbol.</summary>
    private static string Grouped(Ratio value, int leastPlaces, string before)
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
}
