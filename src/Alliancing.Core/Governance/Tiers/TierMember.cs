using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>Somebody in a tier.</summary>
/// <param name="Person">Who.</param>
/// <param name="Participant">Whose person it is; null for somebody of no participant, such as one with lived experience.</param>
/// <param name="Role">What they do there.</param>
public sealed record TierMember(Person Person, ParticipantId? Participant = null, TierRole Role = TierRole.Member)
{
    /// <summary>Who.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Person Person { get; init => field = Guard.Against.Null(value, nameof(Person)); } = Guard.Against.Null(Person, nameof(Person));

    /// <summary>What they do there.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public TierRole Role { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Role)); } = Guard.Against.EnumOutOfRange(Role, nameof(Role));
}
