using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>What a person may commit their organisation to, from when until when.</summary>
/// <remarks>Both dates are included. A commitment of exactly the limit is within it.</remarks>
/// <param name="Person">Who may bind.</param>
/// <param name="Participant">Whom they bind.</param>
/// <param name="From">The first day.</param>
/// <param name="Source">Where the authority is given, such as a board minute.</param>
public sealed record AuthorityToBind(Person Person, ParticipantId Participant, LocalDate From, Citation Source)
{
    /// <summary>Who may bind.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Person Person { get; init => field = Guard.Against.Null(value, nameof(Person)); } = Guard.Against.Null(Person, nameof(Person));

    /// <summary>Where the authority is given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Citation Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source, nameof(Source));

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The most that one commitment may come to; null when there is no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public Money? Limit { get; init => field = value is { IsNegative: true } ? throw new ArgumentOutOfRangeException(nameof(value), $"A limit of {value:C} cannot be. It must be zero or more; leave it out when there is none.") : value; }

    /// <summary>Says whether the person may commit the organisation to an amount on a day.</summary>
    /// <param name="amount">The amount; null when no money is committed.</param>
    /// <param name="on">The day.</param>
    /// <returns>Whether the authority holds on the day and the amount is not above the limit; an amount in another currency than the limit's is not covered.</returns>
    public bool Covers(Money? amount, LocalDate on) => on >= From && !(on > To) && Within(amount);

    private bool Within(Money? amount) =>
        Limit is not { } limit || amount is not { } money || (money.Currency == limit.Currency && money.MinorUnits <= limit.MinorUnits);
}
