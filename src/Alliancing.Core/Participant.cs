using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

/// <summary>A party to the alliance agreement: who it is, on which side it stands, and from when until when it takes part.</summary>
/// <remarks>
/// Both <see cref="From"/> and <see cref="To"/> are included; a missing date leaves that end open. Two participants are equal when all
/// parts are equal, names character for character (ordinal).
/// A copy made by <see langword="with"/> is checked like a new value, part by part: to move both dates at once use <see cref="During"/>.
/// </remarks>
/// <example>
/// <code>
/// Participant council = Participant.Owner("council", "Oxfordshire County Council", ParticipantKind.LocalAuthority);
/// Participant alder = Participant.Provider("alder", "Alder Housing", ParticipantKind.HousingAssociation)
///     .During(new LocalDate(2013, 4, 1), null);
/// </code>
/// </example>
public sealed record Participant
{
    private Participant(ParticipantId id, string name, Side side, ParticipantKind kind)
    {
        Id = id;
        Name = name;
        Side = side;
        Kind = kind;
    }

    /// <summary>The identifier by which documents refer to the participant; always specified.</summary>
    /// <exception cref="ArgumentException">The value is the unspecified identifier.</exception>
    public ParticipantId Id
    {
        get;
        init => field = value.IsSpecified
            ? value
            : throw new ArgumentException("A participant needs an identifier. Name one, such as 'council'.", nameof(value));
    }

    /// <summary>The name as the agreement prints it; never blank.</summary>
    /// <exception cref="ArgumentException">The value is <see langword="null"/> or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>The side on which the participant stands when gain and pain are shared.</summary>
    /// <exception cref="ArgumentException">The value is not a defined side.</exception>
    public Side Side { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Side)); }

    /// <summary>What the participant is in law.</summary>
    /// <exception cref="ArgumentException">The value is not a defined kind.</exception>
    public ParticipantKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Kind)); }

    /// <summary>The first day on which the participant takes part, included; <see langword="null"/> means from the start of the agreement.</summary>
    /// <exception cref="ArgumentException">The value is later than <see cref="To"/>.</exception>
    public LocalDate? From { get; init => field = Ordered(Iso(value), To).From; }

    /// <summary>The last day on which the participant takes part, included; <see langword="null"/> means until the end of the agreement.</summary>
    /// <exception cref="ArgumentException">The value is earlier than <see cref="From"/>.</exception>
    public LocalDate? To { get; init => field = Ordered(From, Iso(value)).To; }

    /// <summary>Creates a participant on the owners' side.</summary>
    /// <param name="id">The identifier by which documents refer to it; specified.</param>
    /// <param name="name">The name as the agreement prints it; not blank.</param>
    /// <param name="kind">What it is in law.</param>
    /// <returns>An owner that takes part throughout the agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified, <paramref name="name"/> is blank or <paramref name="kind"/> is not defined.</exception>
    public static Participant Owner(ParticipantId id, string name, ParticipantKind kind = ParticipantKind.Other) =>
        new(id, name, Side.Owner, kind);

    /// <summary>Creates a participant on the providers' side.</summary>
    /// <param name="id">The identifier by which documents refer to it; specified.</param>
    /// <param name="name">The name as the agreement prints it; not blank.</param>
    /// <param name="kind">What it is in law.</param>
    /// <returns>A provider that takes part throughout the agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified, <paramref name="name"/> is blank or <paramref name="kind"/> is not defined.</exception>
    public static Participant Provider(ParticipantId id, string name, ParticipantKind kind = ParticipantKind.Other) =>
        new(id, name, Side.Provider, kind);

    /// <summary>Copies the participant with other dates of taking part.</summary>
    /// <param name="from">The first day, included; <see langword="null"/> means from the start of the agreement.</param>
    /// <param name="to">The last day, included and not earlier than <paramref name="from"/>; <see langword="null"/> means until the end of the agreement.</param>
    /// <returns>The same participant with both dates replaced.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> is later than <paramref name="to"/>.</exception>
    public Participant During(LocalDate? from, LocalDate? to) => this with { From = null, To = null } with { From = from, To = to };

    /// <summary>Says whether the participant takes part on a day.</summary>
    /// <param name="date">The day asked about.</param>
    /// <returns><see langword="true"/> from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool TakesPartOn(LocalDate date)
    {
        LocalDate day = IsoDate.Of(date);
        return !(day < From) && !(day > To);
    }

    private static LocalDate? Iso(LocalDate? date) => date is { } day ? IsoDate.Of(day) : null;

    private static (LocalDate? From, LocalDate? To) Ordered(LocalDate? from, LocalDate? to) => from > to
        ? throw new ArgumentException($"A participant cannot take part from {IsoDate.Text(from!.Value)} to {IsoDate.Text(to!.Value)}. The first day must not be later than the last: swap them or leave one open.", nameof(to))
        : (from, to);
}
