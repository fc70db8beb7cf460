using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A seat named a deputy after the decision had opened.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Deputy">The deputy.</param>
public sealed record DeputyAppointed(Instant At, ParticipantId Seat, Deputy Deputy) : DecisionEvent(At)
{
    /// <summary>The deputy.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Deputy Deputy { get; init => field = Guard.Against.Null(value, nameof(Deputy)); } = Guard.Against.Null(Deputy, nameof(Deputy));
}
