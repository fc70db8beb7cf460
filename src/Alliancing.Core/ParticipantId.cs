using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>The identifier by which documents refer to a participant, such as <c>council</c> or <c>alder-housing</c>.</summary>
/// <remarks>
/// 1 to 64 characters: lower-case letters a to z, digits, <c>-</c>, <c>.</c> and <c>_</c>, the first one a letter or a digit.
/// Identifiers are equal, and ordered, character for character (ordinal), whatever the culture.
/// The default value is the unspecified identifier: it prints as the empty text, comes before every other, and no text parses to it,
/// so that it never comes out of a document.
/// </remarks>
/// <example>
/// <code>
/// ParticipantId id = "alder-housing";
/// ParticipantId same = ParticipantId.Parse("alder-housing");
/// </code>
/// </example>
public readonly partial record struct ParticipantId
{
    /// <summary>The greatest number of characters that an identifier has.</summary>
    public const int MaxLength = 64;

    private readonly string? _text;

    private ParticipantId(string text) => _text = text;

    /// <summary>Whether this is an identifier at all, rather than the default value.</summary>
    public bool IsSpecified => _text is not null;

    /// <summary>Creates an identifier from its text.</summary>
    /// <param name="text">1 to 64 characters: a to z, 0 to 9, <c>-</c>, <c>.</c> and <c>_</c>, the first one a letter or a digit.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty, too long, or has a character that is not allowed.</exception>
    public static ParticipantId Of(string text) =>
        FaultIn(Guard.Against.Null(text, nameof(text))) is { } fault ? throw new ArgumentException(fault, nameof(text)) : new(text);

    /// <summary>Prints the identifier.</summary>
    /// <returns>The text of the identifier; empty for the unspecified one.</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Creates an identifier from its text, as <see cref="Of"/> does.</summary>
    /// <param name="text">The text of the identifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty, too long, or has a character that is not allowed.</exception>
    public static implicit operator ParticipantId(string text) => Of(text);

    private static string? FaultIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "A participant's identifier is empty. Write 1 to 64 characters, such as 'council'.";
        if (text.Length > MaxLength)
            return $"The participant's identifier '{text}' has {text.Length} characters. At most {MaxLength} are allowed: shorten it.";
        if (!IsLetterOrDigit(text[0]))
            return $"The participant's identifier '{text}' begins with '{text[0]}'. It must begin with a letter a to z or a digit: drop or replace the first character.";
        int at = text.IndexOfAnyExcept(Allowed);
        return at < 0 ? null : $"The participant's identifier '{text}' has '{text[at]}' in place {at + 1}. Allowed are the letters a to z, digits, '-', '.' and '_': replace it.";
    }

    private static bool IsLetterOrDigit(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);
}
