using NodaTime;

namespace Alliancing.Governance;

/// <summary>The reason of a position was hidden; the position itself counts as before.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Why">Why it is hidden.</param>
public sealed record ReasonRedacted(Instant At, ParticipantId Seat, string Why) : DecisionEvent(At);
