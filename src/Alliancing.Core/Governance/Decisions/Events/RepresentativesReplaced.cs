using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>An organisation named others to speak for its seat; the seat's position stays.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Representatives">Who speaks for the seat from now on.</param>
public sealed record RepresentativesReplaced(Instant At, ParticipantId Seat, ValueList<Person> Representatives) : DecisionEvent(At)
{
    /// <summary>Who speaks for the seat from now on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Person> Representatives { get; init => field = Guard.Against.Null(value, nameof(Representatives)); } = Guard.Against.Null(Representatives, nameof(Representatives));
}
