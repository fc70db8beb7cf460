using NodaTime;

namespace Alliancing.Governance;

/// <summary>The notice did not reach a seat, or was defective.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Why">What was wrong.</param>
public sealed record NoticeFailed(Instant At, ParticipantId Seat, string Why) : DecisionEvent(At);
