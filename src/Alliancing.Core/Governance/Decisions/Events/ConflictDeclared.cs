using NodaTime;

namespace Alliancing.Governance;

/// <summary>A seat declared an interest, or one was found.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Nature">What the interest is.</param>
public sealed record ConflictDeclared(Instant At, ParticipantId Seat, string Nature) : DecisionEvent(At);
