using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>Somebody who may speak for a seat while its own representative does not, within a scope and dates.</summary>
/// <remarks>Both dates are included, in UK time; a missing one leaves that end open. The representative's own position always wins.</remarks>
/// <param name="Person">Who deputises.</param>
/// <param name="Appointed">When the appointment was made in writing.</param>
public sealed record Deputy(Person Person, Instant Appointed)
{
    /// <summary>Who deputises.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Person Person { get; init => field = Guard.Against.Null(value, nameof(Person)); } = Guard.Against.Null(Person, nameof(Person));

    /// <summary>The id of the person who appointed; null means the seat's representative.</summary>
    public string? AppointedBy { get; init; }

    /// <summary>The first day on which the deputy may speak; null means at once.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which the deputy may speak; null means until further notice.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The ids of the classes of matter for which the deputy may speak; none means every class.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Scope { get; init => field = Guard.Against.Null(value, nameof(Scope)); } = [];

    /// <summary>The deputy's own organisation where it is not the seat's; null when it is.</summary>
    public ParticipantId? Organisation { get; init; }

    /// <summary>The positions that a written instruction allows; none means that the deputy is free.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PositionKind> Instructions { get; init => field = Guard.Against.Null(value, nameof(Instructions)); } = [];

    /// <summary>The declaration made because the deputy also speaks for another seat; null when none was made.</summary>
    public string? Declaration { get; init; }
}
