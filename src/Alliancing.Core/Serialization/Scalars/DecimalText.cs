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

    /// <summary>The longest number that is looked at; a longer one is a mistake or an attack.</summary>
    private const int Longest = 400;

    public const string Pattern = @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$";

    /// <summary>Reads a number or says why it is none.</summary>
    public static ScalarFault? TryRead(ScalarToken token, string expected, out DecimalText number)
    {
        number = default;
        ReadOnlySpan<char> text = token.Text;
        if (text.Length > Longest)
        {
            return new ScalarFault(Problem.TooManyDigits, $"{token.Found} has {text.Length} characters. {Sentence(expected)}");
        }

        ReadOnlySpan<char> rest = text.TrimStart('-');
        int whole = CountDigits(rest);
        ReadOnlySpan<char> fraction = rest[whole..].StartsWith(".") ? rest[(whole + 1)..] : [];
        int places = CountDigits(fraction);
        ReadOnlySpan<char> tail = fraction.Length > 0 ? fraction[places..] : rest[whole..];
        bool wellFormed = text.Length - rest.Length <= 1 && whole > 0 && (whole == 1 || rest[0] != '0') && (places > 0 || tail.Length == rest.Length - whole);
        int power = 0;
        if (!wellFormed || (tail.Length > 0 && !(token.IsNumber && TryReadPower(tail, out power))))
        {
            return new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not {expected}.{Remedy(token.Text)}");
        }

        BigInteger digits = BigInteger.Parse(string.Concat(rest[..whole], fraction[..places]), NumberStyles.None, CultureInfo.InvariantCulture);
        number = Reduced(text[0] == '-' ? -digits : digits, power - places);
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
        if (Power + places < 0 || Power > Longest)
        {
            return false;
        }

        value = Digits * BigInteger.Pow(10, Power + places);
        return true;
    }

    private static DecimalText Reduced(BigInteger digits, int power)
    {
        if (digits.IsZero)
        {
            return default;
        }

        while (true)
        {
            BigInteger shorter = BigInteger.DivRem(digits, 10, out BigInteger last);
            if (!last.IsZero)
            {
                return new DecimalText(digits, power);
            }

            (digits, power) = (shorter, power + 1);
        }
    }

    private static bool TryReadPower(ReadOnlySpan<char> tail, out int power)
    {
        power = 0;
        return tail[0] is 'e' or 'E'
            && int.TryParse(tail[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)
            && Math.Abs((long)power) <= Longest;
    }

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

    private static string Sentence(string expected) => $"Wanted is {expected}.";
}
