namespace Alliancing;

/// <content>Text, the same in every culture.</content>
public readonly partial record struct ExactMoney : ISpanFormattable, ISpanParsable<ExactMoney>
{
    /// <summary>The code and the amount in major units: "GBP 33.335" when its decimals end, else "GBP 100/3".</summary>
    /// <remarks><see cref="Parse(string, IFormatProvider?)"/> reads it back.</remarks>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount in a format.</summary>
    /// <param name="format">
    /// "G" or none: "GBP 100/3". "F": "100/3". "C", for people and not to be read back: "£100/3 (about £33.33)", or "−£1,033.335" where the decimals end. Small letters mean the same.
    /// </param>
    /// <param name="formatProvider">Not used: an exact amount is written the same everywhere.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => $"{Currency.Code} {Digits()}",
        "F" or "f" => Digits(),
        "C" or "c" => ReadableNumber.Exact(Major, Currency.MinorUnitDigits, Currency.MinorUnitDigits, Currency.Symbol.Length > 1 ? Currency.Symbol + " " : Currency.Symbol, string.Empty),
        _ => throw new FormatException($"'{format}' is not a format of exact money. Use G, F or C, or round it to money first."),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Reads an exact amount.</summary>
    /// <param name="s">A currency (none means pounds) and a decimal or a ratio in major units: "GBP 33.335", "GBP 100/3". Spaces around are ignored.</param>
    /// <param name="provider">Not used: an exact amount is written the same everywhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such amount.</exception>
    public static ExactMoney Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ExactMoney Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out ExactMoney result)
        ? result
        : throw new FormatException($"'{s}' is not an exact amount of money. Write a currency and a decimal or a ratio, such as GBP 33.335 or GBP 100/3.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ExactMoney result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ExactMoney result)
    {
        if (!MoneyText.TrySplit(s, out bool negative, out Currency currency, out ReadOnlySpan<char> number) || !Ratio.TryParse(number, out Ratio major))
        {
            result = default;
            return false;
        }

        result = new ExactMoney((negative ? -major : major) * currency.MinorUnitsInMajor, currency);
        return true;
    }

    /// <summary>The amount in major units, with the places of the currency when whole: "33.30", not "33.3".</summary>
    private string Digits() => Major.ToString(leastPlaces: Currency.MinorUnitDigits);
}
