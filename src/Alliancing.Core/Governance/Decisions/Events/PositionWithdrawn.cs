using NodaTime;

namespace Alliancing.Governance;

/// <summary>A seat took its position back and is not heard.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
public sealed record PositionWithdrawn(Instant At, ParticipantId Seat) : DecisionEvent(At);
