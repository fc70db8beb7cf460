using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>An interest that a participant or one of its people has declared.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Nature">What the interest is; not blank.</param>
/// <param name="From">The first day of the interest, included.</param>
public sealed record RegisteredInterest(ParticipantId Participant, string Nature, LocalDate From)
{
    /// <summary>What the interest is; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Nature { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Nature)); } = Guard.Against.NullOrWhiteSpace(Nature, nameof(Nature));

    /// <summary>The person whose interest it is; null when it is the organisation's.</summary>
    public Person? Person { get; init; }

    /// <summary>The last day of the interest, included; null while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The ids of the classes of matter on which it bears; none with no matters means all.</summary>
    public ValueList<string> Classes { get; init => field = Guard.Against.Null(value, nameof(Classes)); } = [];

    /// <summary>The ids of the matters on which it bears.</summary>
    public ValueList<string> Matters { get; init => field = Guard.Against.Null(value, nameof(Matters)); } = [];

    /// <summary>Says whether the interest bears on a matter on a day.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="on">The day.</param>
    public bool BearsOn(Matter matter, LocalDate on)
    {
        Guard.Against.Null(matter, nameof(matter));
        bool holds = on >= From && !(on > To);
        bool everywhere = Classes.IsEmpty && Matters.IsEmpty;
        return holds && (everywhere || Classes.Contains(matter.Class.Id, StringComparer.Ordinal) || Matters.Contains(matter.Id, StringComparer.Ordinal));
    }
}
