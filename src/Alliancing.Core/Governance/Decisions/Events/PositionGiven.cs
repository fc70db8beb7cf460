using NodaTime;

namespace Alliancing.Governance;

/// <summary>A seat gave its position, for the first time or in place of an earlier one.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Position">What it says.</param>
public sealed record PositionGiven(Instant At, ParticipantId Seat, Position Position) : DecisionEvent(At)
{
    /// <summary>Who recorded the position on the seat's behalf, such as the secretary; null when the seat gave it itself.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The evidence for a position recorded on the seat's behalf, such as a note of the call.</summary>
    public string? Evidence { get; init; }
}
