using NodaTime;

namespace Alliancing.Governance;

/// <summary>A participant left the alliance; its position is revoked and the electorate is counted anew.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Why">How it left.</param>
public sealed record SeatLeft(Instant At, ParticipantId Seat, string Why) : DecisionEvent(At);
