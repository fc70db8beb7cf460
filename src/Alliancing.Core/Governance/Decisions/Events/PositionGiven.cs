using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A seat gave its position, for the first time or in place of an earlier one.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Position">What it says.</param>
public sealed record PositionGiven(Instant At, ParticipantId Seat, Position Position) : DecisionEvent(At)
{
    /// <summary>What it says.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Position Position { get; init => field = Guard.Against.Null(value, nameof(Position)); } = Guard.Against.Null(Position, nameof(Position));

    /// <summary>Who recorded the position on the seat's behalf, such as the secretary; null when the seat gave it itself.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The evidence for a position recorded on the seat's behalf, such as a note of the call.</summary>
    public string? Evidence { get; init; }
}
