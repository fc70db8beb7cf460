namespace Alliancing.Governance;

/// <summary>A seat's vote on whether another must step back.</summary>
/// <param name="Seat">The seat that votes.</param>
/// <param name="MustStepBack">Whether the other must step back.</param>
public sealed record StepBackVote(ParticipantId Seat, bool MustStepBack);
