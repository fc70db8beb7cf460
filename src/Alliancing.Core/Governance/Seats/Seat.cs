using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A participant's seat among those who decide: one organisation, one voice, however many people it sends.</summary>
/// <remarks>The seat bears the participant's id. A seat without a representative is vacant. Two are equal when all parts are.</remarks>
/// <example>
/// <code>
/// Seat alder = Seat.Of(Participant.Provider("alder", "Alder Housing"), new Person("ann", "Ann Alder"));
/// bool vacant = alder.IsVacant;   // false
/// </code>
/// </example>
public sealed record Seat
{
    private Seat(Participant participant, ValueList<Person> representatives)
    {
        Participant = participant;
        Representatives = representatives;
    }

    /// <summary>Whose seat it is.</summary>
    public Participant Participant { get; }

    /// <summary>The id of the seat, which is its participant's.</summary>
    public ParticipantId Id => Participant.Id;

    /// <summary>The participant's name.</summary>
    public string Name => Participant.Name;

    /// <summary>The side on which the participant stands.</summary>
    public Side Side => Participant.Side;

    /// <summary>The people entitled to speak for the seat; none leaves it vacant, and several must say the same.</summary>
    public ValueList<Person> Representatives { get; init => field = Guard.Against.Null(value, nameof(Representatives)); }

    /// <summary>The deputies named before opening.</summary>
    public ValueList<Deputy> Deputies { get; init => field = Guard.Against.Null(value, nameof(Deputies)); } = [];

    /// <summary>What binds this seat's organisation to a related one, such as a common parent; null when nothing does.</summary>
    public string? RelatedGroup { get; init; }

    /// <summary>The suspensions of the seat.</summary>
    public ValueList<Suspension> Suspensions { get; init => field = Guard.Against.Null(value, nameof(Suspensions)); } = [];

    /// <summary>Whether nobody is entitled to speak for the seat.</summary>
    public bool IsVacant => Representatives.IsEmpty;

    /// <summary>A participant's seat and the people entitled to speak for it.</summary>
    /// <param name="participant">Whose seat it is.</param>
    /// <param name="representatives">Who speaks for it; none leaves it vacant.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Seat Of(Participant participant, params ReadOnlySpan<Person> representatives) =>
        new(Guard.Against.Null(participant, nameof(participant)), ValueList.Create(representatives));

    /// <summary>A participant's seat that is named by its id and spoken for by one person of the same id.</summary>
    /// <param name="id">The participant's id.</param>
    /// <param name="name">The participant's name; the id when null.</param>
    /// <param name="side">The side on which it stands.</param>
    public static Seat Of(ParticipantId id, string? name = null, Side side = Side.Provider)
    {
        string shown = name ?? id.ToString();
        Participant participant = side == Side.Owner ? Participant.Owner(id, shown) : Participant.Provider(id, shown);
        return Of(participant, new Person(id.ToString(), $"the representative of {shown}"));
    }

    /// <summary>The participant's name.</summary>
    public override string ToString() => Name;
}
