using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Alliancing;

public readonly partial record struct Digest : ISpanParsable<Digest>, ISpanFormattable
{
    private const int Digits = 2 * Bytes;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Parses a digest.</summary>
    /// <param name="s">64 hexadecimal digits in either case, without blanks around them.</param>
    /// <param name="provider">Has no influence: digests read the same in every culture.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no digest; the message says why.</exception>
    public static Digest Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s, nameof(s)).AsSpan(), provider);

    /// <summary>Parses a digest.</summary>
    /// <param name="s">64 hexadecimal digits in either case, without blanks around them.</param>
    /// <param name="provider">Has no influence: digests read the same in every culture.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is no digest; the message says why.</exception>
    public static Digest Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Digest result) ? result : throw new FormatException(Fault(s));

    /// <summary>Parses a digest without throwing.</summary>
    /// <param name="s">64 hexadecimal digits in either case, without blanks around them; <see langword="null"/> is no digest.</param>
    /// <param name="provider">Has no influence: digests read the same in every culture.</param>
    /// <param name="result">The digest, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a digest.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Digest result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses a digest without throwing.</summary>
    /// <param name="s">64 hexadecimal digits in either case, without blanks around them.</param>
    /// <param name="provider">Has no influence: digests read the same in every culture.</param>
    /// <param name="result">The digest, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is a digest.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Digest result)
    {
        bool isDigest = s.Length == Digits && !s.ContainsAnyExcept(Hexadecimal);
        result = isDigest ? new(Convert.FromHexString(s)) : default;
        return isDigest;
    }

    /// <summary>Prints the digest into a span.</summary>
    /// <param name="destination">Where the 64 digits go.</param>
    /// <param name="charsWritten">The number of characters written; 0 when they do not fit.</param>
    /// <param name="format"><c>G</c> or empty: the digest has one format.</param>
    /// <param name="provider">Has no influence: digests print the same in every culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SingleFormat.Require(format, nameof(Digest));
        bool fits = ToString().TryCopyTo(destination);
        charsWritten = fits ? Digits : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        SingleFormat.Require(format, nameof(Digest));
        return ToString();
    }

    private static string Fault(ReadOnlySpan<char> text)
    {
        int place = text.IndexOfAnyExcept(Hexadecimal);
        return place >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"'{text}' is no digest: it has '{text[place]}' in place {place + 1}. A digest is {Digits} hexadecimal digits, 0 to 9 and a to f.")
            : string.Create(CultureInfo.InvariantCulture, $"'{text}' is no digest: it has {text.Length} digits. A digest is {Digits} hexadecimal digits, 0 to 9 and a to f.");
    }
}
