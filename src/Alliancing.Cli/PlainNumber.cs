using System.Runtime.CompilerServices;
using System.Text;

namespace Alliancing.Cli;

/// <summary>Reads a number as spreadsheets and ledgers export it: digits, perhaps a minus in front, perhaps a point and decimal places.</summary>
internal static class PlainNumber
{
    /// <summary>How many bytes a number takes at most: a minus, 19 digits and a point.</summary>
    public const int Longest = 21;

    private const int Shown = 40;

    // A number of 18 digits fits whatever they are.
    private const int Quick = 18;

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>The number in units of its last place, or the reason why there is none.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="places">How many decimal places the units stand for; further places may only be 0.</param>
    /// <param name="units">The number times 10^<paramref name="places"/>; 0 when there is none.</param>
    /// <returns>Null when the text is a number.</returns>
    public static string? Read(ReadOnlySpan<byte> text, int places, out long units)
    {
        units = 0;
        if (text.IsEmpty)
        {
            return "The field is empty. State a number; 0 is one.";
        }

        if (TryQuick(text, places, out units))
        {
            return null;
        }

        bool negative = text[0] == '-';
        ReadOnlySpan<byte> digits = negative ? text[1..] : text;
        int point = digits.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<byte> part = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && part.IsEmpty) || whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') || part.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return $"'{Show(text)}' is not a plain number. Write digits with a point before the decimal places, such as 1234.56, without spaces, a sign of currency, groups or an exponent.";
        }

        if (part.Length > places && part[places..].ContainsAnyExcept((byte)'0'))
        {
            return FormattableString.Invariant($"'{Show(text)}' is finer than {places} decimal places, the most that this column holds. Round it as the agreement says.");
        }

        return TryUnits(whole, part[..Math.Min(places, part.Length)], places, negative, out units)
            ? null
            : FormattableString.Invariant($"'{Show(text)}' is beyond what a column of {places} decimal places holds. State a smaller number.");
    }

    /// <summary>Writes a number as <see cref="Read"/> reads it, with all its decimal places.</summary>
    /// <param name="units">The number in units of its last place.</param>
    /// <param name="places">How many decimal places the units stand for; at most 9.</param>
    /// <param name="text">At least <see cref="Longest"/> bytes.</param>
    /// <returns>The end of the text, which holds the number in UTF-8.</returns>
    public static ReadOnlySpan<byte> Write(long units, int places, Span<byte> text)
    {
        // Unchecked: the magnitude of the lowest number is 2^63, and digits fit a byte.
        unchecked
        {
            ulong left = units < 0 ? (ulong)-units : (ulong)units;
            int at = Longest;
            for (int place = 0; place < places; place++)
            {
                (left, ulong digit) = Math.DivRem(left, 10);
                text[--at] = (byte)('0' + digit);
            }

            if (places > 0)
            {
                text[--at] = (byte)'.';
            }

            while (left >= 100)
            {
                (left, ulong pair) = Math.DivRem(left, 100);
                at -= 2;
                Pairs.Slice((int)pair * 2, 2).CopyTo(text[at..]);
            }

            if (left >= 10)
            {
                at -= 2;
                Pairs.Slice((int)left * 2, 2).CopyTo(text[at..]);
            }
            else
            {
                text[--at] = (byte)('0' + left);
            }

            if (units < 0)
            {
                text[--at] = (byte)'-';
            }

            return text[at..Longest];
        }
    }

    /// <summary>A text for a message: the beginning alone when it is long.</summary>
    public static string Show(ReadOnlySpan<byte> text)
    {
        string shown = Encoding.UTF8.GetString(text[..Math.Min(text.Length, Shown)]);
        return text.Length > Shown ? shown + "…" : shown;
    }

    /// <summary>Reads a number of few digits in one pass; everything else, and everything wrong, is left to be looked at closely.</summary>
    private static bool TryQuick(ReadOnlySpan<byte> text, int places, out long units)
    {
        units = 0;
        if (text.Length > Quick)
        {
            return false;
        }

        // Unchecked: a number of so few digits fits.
        unchecked
        {
            int at = text[0] == '-' ? 1 : 0;
            long sum = 0;
            int whole = Digits(text[at..], ref sum);
            at += whole;
            int missing = places;
            if (at < text.Length)
            {
                if (text[at] != '.')
                {
                    return false;
                }

                at++;
                int part = Digits(text[at..], ref sum);
                at += part;
                missing = part == 0 ? -1 : places - part;
            }

            if (whole == 0 || at < text.Length || missing < 0 || text.Length + missing > Quick)
            {
                return false;
            }

            for (; missing > 0; missing--)
            {
                sum *= 10;
            }

            units = text[0] == '-' ? -sum : sum;
            return true;
        }
    }

    /// <summary>Reads digits on behind others, and says how many there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits(ReadOnlySpan<byte> text, ref long sum)
    {
        unchecked
        {
            long read = sum;
            int i = 0;
            for (; i < text.Length && (uint)(text[i] - '0') <= 9; i++)
            {
                read = (read * 10) + (text[i] - '0');
            }

            sum = read;
            return i;
        }
    }

    private static bool TryUnits(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> part, int places, bool negative, out long units)
    {
        units = 0;
        UInt128 greatest = (UInt128)long.MaxValue + (negative ? 1u : 0u);
        UInt128 sum = 0;
        for (int i = 0; i < whole.Length + places; i++)
        {
            int place = i - whole.Length;
            byte digit = place < 0 ? whole[i] : place < part.Length ? part[place] : (byte)'0';
            sum = (sum * 10) + (uint)(digit - '0');
            if (sum > greatest)
            {
                return false;
            }
        }

        units = negative ? (long)-(Int128)sum : (long)sum;
        return true;
    }
}
