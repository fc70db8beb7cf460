using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A position put in place of the one that a seat gave, to ask what would have come of it.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Position">The position that is supposed.</param>
public sealed record PositionChange(ParticipantId Seat, Position Position)
{
    /// <summary>The position that is supposed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Position Position { get; init => field = Guard.Against.Null(value, nameof(Position)); } = Guard.Against.Null(Position, nameof(Position));
}
