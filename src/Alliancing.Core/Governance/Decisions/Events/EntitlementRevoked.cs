using NodaTime;

namespace Alliancing.Governance;

/// <summary>A person ceased to be entitled to speak for a seat.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Person">The id of the person.</param>
/// <param name="Why">Why.</param>
public sealed record EntitlementRevoked(Instant At, ParticipantId Seat, string Person, string Why) : DecisionEvent(At);
