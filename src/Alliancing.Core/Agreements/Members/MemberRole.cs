using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>A part that a participant's people play, such as the occupational therapist who establishes need.</summary>
/// <param name="Id">The id, unique among the participant's roles; not blank.</param>
/// <param name="Text">What the part is; not blank.</param>
/// <param name="Filled">Whether somebody plays it.</param>
/// <exception cref="ArgumentException">The id or the text is blank.</exception>
public sealed record MemberRole(string Id, string Text, bool Filled = true)
{
    /// <summary>The id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>What the part is; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text, nameof(Text));

    /// <inheritdoc/>
    public override string ToString() => Filled ? Text : $"{Text} (unfilled)";
}
