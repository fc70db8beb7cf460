using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A seat as it stands in a file: its participant, and who speaks for it.</summary>
internal sealed record SeatDocument(
    ParticipantId Id,
    string Name,
    Side Side,
    ParticipantKind? Kind = null,
    LocalDate? From = null,
    LocalDate? To = null,
    ValueList<Person>? Representatives = null,
    ValueList<Deputy>? Deputies = null,
    string? RelatedGroup = null,
    ValueList<Suspension>? Suspensions = null)
{
    private readonly Participant _participant = new ParticipantDocument(Id, Name, Side, Kind, From, To).ToParticipant();

    public static SeatDocument Of(Seat seat)
    {
        ParticipantDocument whose = ParticipantDocument.Of(seat.Participant);
        return new(whose.Id, whose.Name, whose.Side, whose.Kind, whose.From, whose.To, seat.Representatives, Lists.Some(seat.Deputies), seat.RelatedGroup, Lists.Some(seat.Suspensions));
    }

    public Seat ToSeat() => Seat.Of(_participant, (Representatives ?? []).AsSpan()) with { Deputies = Deputies ?? [], RelatedGroup = RelatedGroup, Suspensions = Suspensions ?? [] };
}
