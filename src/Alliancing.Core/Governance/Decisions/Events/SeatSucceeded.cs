using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A successor took a participant's place by novation.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Successor">The successor's seat.</param>
/// <param name="PositionPassesBy">The deed by which the position passes; null when it does not.</param>
public sealed record SeatSucceeded(Instant At, ParticipantId Seat, Seat Successor, string? PositionPassesBy = null) : DecisionEvent(At)
{
    /// <summary>The successor's seat.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Seat Successor { get; init => field = Guard.Against.Null(value, nameof(Successor)); } = Guard.Against.Null(Successor, nameof(Successor));
}
