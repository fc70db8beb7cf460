using NodaTime;

namespace Alliancing.Governance;

/// <summary>A participant gave up its seat in this decision, which is neither absence nor abstention.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Why">The reason it gives.</param>
public sealed record SeatRenounced(Instant At, ParticipantId Seat, string Why) : DecisionEvent(At);
