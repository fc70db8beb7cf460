using NodaTime;

namespace Alliancing.Governance;

/// <summary>It was shown that a seat received the notice.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Evidence">What shows it, such as a receipt.</param>
public sealed record NoticeProven(Instant At, ParticipantId Seat, string Evidence) : DecisionEvent(At);
