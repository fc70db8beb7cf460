using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>A text that may have to be hidden later without breaking the chain in which it stands: the chain holds its salted digest and never the text.</summary>
/// <remarks>
/// <para>The salt keeps a short text from being guessed by trying; the caller supplies it, unpredictable and used once. Redaction removes text and salt together and leaves the digest,
/// so that whoever kept both can still prove what was said.</para>
/// <para>Two are equal when text, salt and digest are equal; a redacted text differs from the one that it was.</para>
/// </remarks>
/// <example>
/// <code>
/// RedactableText reason = new("The night team would close the day service.", salt: "9f2c1b7a5e604d83");
/// RedactableText hidden = reason.Redact();
/// bool proven = hidden.Digest == reason.Digest;   // true
/// string shown = hidden.ToString();               // [redacted]
/// </code>
/// </example>
public sealed record RedactableText : ICanonical
{
    /// <summary>The smallest number of characters that a salt has, 16.</summary>
    public const int MinSaltLength = 16;

    /// <summary>What stands in place of a redacted text.</summary>
    public const string Redacted = "[redacted]";

    /// <summary>Takes a text with its salt.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="salt">16 characters or more that nobody can guess, used for this text alone.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="salt"/> is shorter than 16 characters, or an argument has half a surrogate pair.</exception>
    public RedactableText(string text, string salt)
    {
        Text = Guard.Against.Null(text, nameof(text));
        Salt = Guard.Against.StringTooShort(Guard.Against.Null(salt, nameof(salt)), MinSaltLength, nameof(salt));
        Digest = Digest.Of(this);
    }

    private RedactableText(Digest digest) => Digest = digest;

    /// <summary>The text; <see langword="null"/> when it is redacted.</summary>
    public string? Text { get; }

    /// <summary>The salt; <see langword="null"/> when the text is redacted.</summary>
    public string? Salt { get; }

    /// <summary>The digest of salt and text, which the chain holds.</summary>
    public Digest Digest { get; }

    /// <summary>Whether the text is gone.</summary>
    [MemberNotNullWhen(false, nameof(Text), nameof(Salt))]
    public bool IsRedacted => Text is null;

    /// <summary>A text of which only the digest is left, as a register holds it after redaction.</summary>
    /// <param name="digest">The digest of salt and text.</param>
    /// <returns>The redacted text.</returns>
    public static RedactableText Hidden(Digest digest) => new(digest);

    /// <summary>The same without text and salt.</summary>
    /// <returns>A redacted text with the same digest.</returns>
    public RedactableText Redact() => new(Digest);

    /// <summary>Writes salt and text, which is what the digest is taken of; where the text may be redacted, write <see cref="CanonicalWriter.Redactable"/> instead.</summary>
    /// <param name="writer">Where they go.</param>
    public void WriteTo(CanonicalWriter writer) => Guard.Against.Null(writer, nameof(writer)).Text("salt", Salt).Text("text", Text);

    /// <summary>The text, or a note that it is redacted.</summary>
    public override string ToString() => Text ?? Redacted;
}
