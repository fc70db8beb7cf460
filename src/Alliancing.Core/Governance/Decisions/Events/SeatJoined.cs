using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A participant joined while the decision was open; it observes.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">Its seat.</param>
/// <param name="Automatic">Whether a list of members brought it rather than a person.</param>
public sealed record SeatJoined(Instant At, Seat Seat, bool Automatic = false) : DecisionEvent(At)
{
    /// <summary>Its seat.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Seat Seat { get; init => field = Guard.Against.Null(value, nameof(Seat)); } = Guard.Against.Null(Seat, nameof(Seat));
}
