using System.Globalization;

namespace Alliancing;

/// <summary>What money and exact money have in common as text: a sign, a currency and a number.</summary>
internal static class MoneyText
{
    /// <summary>The separators of a provider; those of the invariant culture when it names none.</summary>
    public static NumberFormatInfo Numbers(IFormatProvider? provider) =>
        provider?.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo ?? NumberFormatInfo.InvariantInfo;

    /// <summary>Splits "−£1,234.56", "GBP -1234.56" or "1234.56" (pounds) into its parts.</summary>
    /// <returns>Whether a number follows; its form is not looked at.</returns>
    public static bool TrySplit(ReadOnlySpan<char> text, out bool negative, out Currency currency, out ReadOnlySpan<char> number)
    {
        number = text.Trim();
        bool signed = TakeSign(ref number, out negative);
        if (TakeCurrency(ref number, out currency))
        {
            number = number.TrimStart();
            if (!signed)
            {
                TakeSign(ref number, out negative);
            }
        }

        return number is [>= '0' and <= '9', ..];
    }

    /// <summary>Takes a leading minus (ASCII or U+2212) or plus.</summary>
    public static bool TakeSign(ref ReadOnlySpan<char> text, out bool negative)
    {
        negative = text is ['-' or '\u2212', ..];
        bool signed = negative || text is ['+', ..];
        if (signed)
        {
            text = text[1..];
        }

        return signed;
    }

    private static bool TakeCurrency(ref ReadOnlySpan<char> text, out Currency currency)
    {
        (Currency found, int length) = text switch
        {
            ['£', ..] => (Currency.Gbp, 1),
            ['€', ..] => (Currency.Eur, 1),
            ['$', ..] => (Currency.Usd, 1),
            [_, _, _, ..] when Currency.TryOf(text[..3], out Currency coded) => (coded, 3),
            _ => (default, 0),
        };
        currency = found;
        text = text[length..];
        return length > 0;
    }
}
