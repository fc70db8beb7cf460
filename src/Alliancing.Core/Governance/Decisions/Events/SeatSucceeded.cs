using NodaTime;

namespace Alliancing.Governance;

/// <summary>A successor took a participant's place by novation.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Successor">The successor's seat.</param>
/// <param name="PositionPassesBy">The deed by which the position passes; null when it does not.</param>
public sealed record SeatSucceeded(Instant At, ParticipantId Seat, Seat Successor, string? PositionPassesBy = null) : DecisionEvent(At);
