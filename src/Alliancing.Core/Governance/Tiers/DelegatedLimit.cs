using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>Up to how much a participant has delegated to the alliance, and whose approval it takes beyond that.</summary>
/// <remarks>Both dates are included. A commitment of exactly the limit needs no approval.</remarks>
/// <param name="Participant">The participant.</param>
/// <param name="Limit">The limit; zero or more.</param>
/// <param name="Body">Who must approve what lies above, such as the integrated joint board; not blank.</param>
/// <param name="From">The first day.</param>
/// <param name="Source">Where the limit is laid down.</param>
public sealed record DelegatedLimit(ParticipantId Participant, Money Limit, string Body, LocalDate From, Citation Source)
{
    /// <summary>The limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public Money Limit { get; init => field = NotNegative(value); } = NotNegative(Limit);

    /// <summary>Who must approve what lies above; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Body { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Body)); } = Guard.Against.NullOrWhiteSpace(Body, nameof(Body));

    /// <summary>Where the limit is laid down.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Citation Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source, nameof(Source));

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Says whether the limit holds on a day.</summary>
    /// <param name="on">The day.</param>
    public bool HoldsOn(LocalDate on) => on >= From && !(on > To);

    private static Money NotNegative(Money limit) => !limit.IsNegative
        ? limit
        : throw new ArgumentOutOfRangeException(nameof(limit), $"A limit of {limit:C} cannot be. It must be zero or more.");
}
