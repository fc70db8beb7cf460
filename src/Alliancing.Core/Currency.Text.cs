namespace Alliancing;

/// <content>Text: the code.</content>
public readonly partial record struct Currency : ISpanParsable<Currency>, ISpanFormattable
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The code.</summary>
    /// <param name="format">Nothing or "G".</param>
    /// <param name="formatProvider">Not used: a code is the same everywhere.</param>
    /// <exception cref="FormatException">Another format is asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        RequireGeneral(format);
        return Code;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        RequireGeneral(format);
        bool fits = Code.TryCopyTo(destination);
        charsWritten = fits ? Code.Length : 0;
        return fits;
    }

    /// <summary>Reads a code.</summary>
    /// <param name="s">Three capital letters.</param>
    /// <param name="provider">Not used: a code is the same everywhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The list has no such code.</exception>
    public static Currency Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryOf(s, out Currency currency)
        ? currency
        : throw new FormatException($"'{s}' is not a currency code of ISO 4217 with a minor unit. Write three capital letters such as GBP.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Currency result) => TryOf(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result) => TryOf(s, out result);

    private static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"'{format}' is not a format of a currency. Use G or none.");
        }
    }
}
