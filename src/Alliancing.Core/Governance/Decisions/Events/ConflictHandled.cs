using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>The others decided how a declared interest is handled.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Handling">How.</param>
/// <param name="DecidedBy">The seats that decided; never the conflicted one.</param>
/// <param name="Why">Why.</param>
public sealed record ConflictHandled(Instant At, ParticipantId Seat, ConflictHandling Handling, ValueList<ParticipantId> DecidedBy, string Why) : DecisionEvent(At)
{
    /// <summary>The seats that decided; never the conflicted one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ParticipantId> DecidedBy { get; init => field = Guard.Against.Null(value, nameof(DecidedBy)); } = Guard.Against.Null(DecidedBy, nameof(DecidedBy));
}
