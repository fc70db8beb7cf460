using System.Globalization;

namespace Alliancing;

/// <content>Text, the same in every culture.</content>
public readonly partial record struct Rate : ISpanFormattable, ISpanParsable<Rate>
{
    // A decimal has 29 digits at most; a minus, a point, two zeros of the percentage, a space and the sign join them.
    private const int LongestText = 40;

    /// <summary>The rate in percent: "12.5 %".</summary>
    /// <remarks><see cref="Parse(string, IFormatProvider?)"/> reads it back.</remarks>
    public override string ToString() => ToString(null, null);

    /// <summary>The rate in a format.</summary>
    /// <param name="format">"G" or none: "12.5 %". "F": "0.125". Small letters mean the same.</param>
    /// <param name="formatProvider">Not used: a rate is written the same everywhere.</param>
    /// <exception cref="FormatException">The format is neither.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[LongestText];
        TryFormat(buffer, out int written, format, formatProvider);
        return new string(buffer[..written]);
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">How many characters were written; 0 when the destination is too short.</param>
    /// <param name="format">As for <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Not used: a rate is written the same everywhere.</param>
    /// <returns>Whether the destination was long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) => format switch
    {
        "" or "G" or "g" => TryFormatPercent(destination, out charsWritten),
        "F" or "f" => Value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture),
        _ => throw new FormatException($"'{format}' is not a format of a rate. Use G or F."),
    };

    /// <summary>Reads a rate.</summary>
    /// <param name="s">Percent with its sign ("12.5 %", "12.5%") or a fraction ("0.125"); a minus is ASCII or U+2212. Spaces around are ignored.</param>
    /// <param name="provider">Not used: a rate is written the same everywhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither, or has more digits than a decimal holds.</exception>
    public static Rate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Rate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out Rate result)
        ? result
        : throw new FormatException($"'{s}' is not a rate. Write percent such as 12.5 % or a fraction such as 0.125.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Rate result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rate result)
    {
        result = default;
        s = s.Trim();
        bool percent = s is [.., '%'];
        if (percent)
        {
            s = s[..^1].TrimEnd();
        }

        if (s.Contains('/') || !Ratio.TryParse(s, out Ratio exact) || !(percent ? exact / 100 : exact).TryDecimal(out decimal value))
        {
            return false;
        }

        result = new Rate(value);
        return true;
    }

    private bool TryFormatPercent(Span<char> destination, out int charsWritten)
    {
        const decimal greatest = decimal.MaxValue / 100;
        if (Value is < -greatest or > greatest)
        {
            return destination.TryWrite($"{Exact * 100} %", out charsWritten);
        }

        Span<char> digits = stackalloc char[LongestText];
        (Value * 100 / OneWithAllPlaces).TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        return destination.TryWrite($"{digits[..length]} %", out charsWritten);
    }
}
