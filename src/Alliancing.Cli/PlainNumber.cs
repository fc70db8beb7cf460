using System.Text;

namespace Alliancing.Cli;

/// <summary>Reads a number as spreadsheets and ledgers export it: digits, perhaps a minus in front, perhaps a point and decimal places.</summary>
internal static class PlainNumber
{
    private const int Shown = 40;

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

    /// <summary>A text for a message: the beginning alone when it is long.</summary>
    public static string Show(ReadOnlySpan<byte> text)
    {
        string shown = Encoding.UTF8.GetString(text[..Math.Min(text.Length, Shown)]);
        return text.Length > Shown ? shown + "…" : shown;
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
