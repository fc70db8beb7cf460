using System.Globalization;
using System.Numerics;

namespace Alliancing.Serialization;

/// <summary>A decimal number as written, exactly: never through <see cref="double"/>, never rounded.</summary>
/// <remarks>
/// The grammar is that of a JSON number. A power of ten (<c>1.5e3</c>) is accepted where the number stands without quotes, as other
/// tools write large numbers so; in a text it is refused. The default value is 0.
/// </remarks>
/// <param name="Digits">The significant digits with their sign, without trailing zeros.</param>
/// <param name="Power">The power of ten that they are multiplied by.</param>
internal readonly record struct DecimalText(BigInteger Digits, int Power)
{
    /// <summary>How many significant digits a decimal number holds for certain.</summary>
    public const int MostDigits = 28;

    /// <summary>The most digits, written out in full, that are looked at; a longer number is a mistake or an attack.</summary>
    public const int Longest = 400;

    public const string Pattern = @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$";

    /// <summary>Reads a number or says why it is none.</summary>
    /// <param name="token">The text or number.</param>
    /// <param name="expected">What is wanted, for the message.</param>
    /// <param name="number">The number.</param>
    /// <param name="longest">The most digits, written out in full.</param>
    public static ScalarFault? TryRead(ScalarToken token, string expected, out DecimalText number, int longest = Longest)
    {
        number = default;
        if (token.Text.Length > longest)
        {
            return TooLong(token, expected, longest);
        }

        ReadOnlySpan<char> unsigned = token.Text.StartsWith('-') ? token.Text.AsSpan(1) : token.Text;
        int whole = CountDigits(unsigned);
        ReadOnlySpan<char> tail = unsigned[whole..];
        int places = tail.StartsWith(".") ? CountDigits(tail[1..]) : 0;
        tail = places > 0 ? tail[(1 + places)..] : tail;
        int power = 0;
        if (whole == 0 || (whole > 1 && unsigned[0] == '0') || (tail.Length > 0 && !(token.IsNumber && TryReadPower(tail, out power))))
        {
            return new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not {expected}.{Remedy(token.Text)}");
        }

        if (Math.Abs((long)power) + whole + places > longest)
        {
            return TooLong(token, expected, longest);
        }

        string digits = string.Concat(unsigned[..whole], places > 0 ? unsigned.Slice(whole + 1, places) : []);
        string significant = digits.TrimEnd('0');
        if (significant.Length > 0)
        {
            var value = BigInteger.Parse(significant, NumberStyles.None, CultureInfo.InvariantCulture);
            number = new DecimalText(token.Text[0] == '-' ? -value : value, power - places + (digits.Length - significant.Length));
        }

        return null;
    }

    /// <summary>The number as a decimal, when it fits exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        int count = CountDigits(BigInteger.Abs(Digits));
        if (Power < -MostDigits || count > MostDigits || count + Math.Max(Power, 0) > MostDigits)
        {
            return false;
        }

        value = Power >= 0 ? (decimal)(Digits * BigInteger.Pow(10, Power)) : (decimal)Digits * (1m / (decimal)BigInteger.Pow(10, -Power));
        return true;
    }

    /// <summary>The number times a power of ten as a whole number, when it is one.</summary>
    /// <param name="places">The power of ten, 0 or more.</param>
    /// <param name="value">The whole number.</param>
    public bool TryToWhole(int places, out BigInteger value)
    {
        value = default;
        if (Power + places < 0)
        {
            return false;
        }

        value = Digits * BigInteger.Pow(10, Power + places);
        return true;
    }

    private static bool TryReadPower(ReadOnlySpan<char> tail, out int power)
    {
        power = int.MaxValue;
        ReadOnlySpan<char> digits = tail.Length > 1 && tail[1] is '-' or '+' ? tail[2..] : tail[1..];
        if (tail[0] is not ('e' or 'E') || digits.IsEmpty || CountDigits(digits) < digits.Length)
        {
            return false;
        }

        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int size))
        {
            power = tail[1] == '-' ? -size : size;
        }

        return true;
    }

    private static ScalarFault TooLong(ScalarToken token, string expected, int longest) => new(
        Problem.TooManyDigits, FormattableString.Invariant($"{token.Found} has more than {longest} digits. Wanted is {expected}."));

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CountDigits(BigInteger value) => value.IsZero ? 0 : value.ToString(CultureInfo.InvariantCulture).Length;

    private static string Remedy(string text) => text switch
    {
        _ when text.Contains('−', StringComparison.Ordinal) => " Write the minus sign as '-'.",
        _ when text.Contains(',', StringComparison.Ordinal) => " Write no thousands separator, and a point before the decimals.",
        _ when text.AsSpan().ContainsAny("£€$%") => " Write the plain number, without a sign for currency or per cent.",
        _ when text.AsSpan().ContainsAny("eE") => " Write the number in full, without a power of ten.",
        _ when text.StartsWith('+') => " Leave the plus sign out.",
        _ when text.AsSpan().Trim().Length != text.Length => " Remove the spaces.",
        _ => string.Empty,
    };
}
