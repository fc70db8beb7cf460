using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing;

public readonly partial record struct ParticipantId : ISpanParsable<ParticipantId>, ISpanFormattable
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._");

    /// <summary>Parses an identifier.</summary>
    /// <param name="s">The text, without blanks around it.</param>
    /// <param name="provider">Has no influence: identifiers read the same in every culture.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no identifier; the message says why.</exception>
    public static ParticipantId Parse(string s, IFormatProvider? provider = null) =>
        FaultIn(Guard.Against.Null(s, nameof(s))) is { } fault ? throw new FormatException(fault) : new(s);

    /// <summary>Parses an identifier.</summary>
    /// <param name="s">The text, without blanks around it.</param>
    /// <param name="provider">Has no influence: identifiers read the same in every culture.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is no identifier; the message says why.</exception>
    public static ParticipantId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        FaultIn(s) is { } fault ? throw new FormatException(fault) : new(s.ToString());

    /// <summary>Parses an identifier without throwing.</summary>
    /// <param name="s">The text, without blanks around it; <see langword="null"/> is no identifier.</param>
    /// <param name="provider">Has no influence: identifiers read the same in every culture.</param>
    /// <param name="result">The identifier, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is an identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ParticipantId result)
    {
        bool isValid = s is not null && IsValid(s);
        result = isValid ? new(s!) : default;
        return isValid;
    }

    /// <summary>Parses an identifier without throwing.</summary>
    /// <param name="s">The text, without blanks around it.</param>
    /// <param name="provider">Has no influence: identifiers read the same in every culture.</param>
    /// <param name="result">The identifier, or the default value when there is none.</param>
    /// <returns>Whether <paramref name="s"/> is an identifier.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ParticipantId result)
    {
        bool isValid = IsValid(s);
        result = isValid ? new(s.ToString()) : default;
        return isValid;
    }

    /// <summary>Prints the identifier into a span.</summary>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">The number of characters written; 0 when they do not fit.</param>
    /// <param name="format"><c>G</c> or empty: the identifier has one format.</param>
    /// <param name="provider">Has no influence: identifiers print the same in every culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SingleFormat.Require(format, nameof(ParticipantId));
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        SingleFormat.Require(format, nameof(ParticipantId));
        return ToString();
    }

    private static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength && IsLetterOrDigit(text[0]) && !text.ContainsAnyExcept(Allowed);
}
