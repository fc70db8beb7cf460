using NodaTime;

namespace Alliancing.Governance;

/// <summary>A position that was given, whether or not it still stands.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Position">What was said.</param>
/// <param name="At">When.</param>
/// <param name="TextVersion">The version of the text to which it was said, from 1.</param>
public sealed record PositionRecord(ParticipantId Seat, Position Position, Instant At, int TextVersion)
{
    /// <summary>The id of the person who spoke; null when nobody was named.</summary>
    public string? SpokenBy { get; init; }

    /// <summary>Whether a deputy spoke.</summary>
    public bool ByDeputy { get; init; }

    /// <summary>Why it no longer stands; null when it does.</summary>
    public string? EndedBy { get; init; }
}
