using NodaTime;

namespace Alliancing.Governance;

/// <summary>A seat objected to the decision itself, which is not an objection to the proposal.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Why">Why.</param>
public sealed record DecisionChallenged(Instant At, ParticipantId Seat, string Why) : DecisionEvent(At);
