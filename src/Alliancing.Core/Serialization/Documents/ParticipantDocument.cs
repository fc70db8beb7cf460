using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A participant as it stands in an agreement's file.</summary>
/// <remarks>The participant is made with the record, so that what its own guards refuse is reported where it stands in the file.</remarks>
internal sealed record ParticipantDocument(ParticipantId Id, string Name, Side Side, ParticipantKind? Kind = null, LocalDate? From = null, LocalDate? To = null)
{
    private readonly Participant _participant =
        (Side == Side.Owner ? Participant.Owner(Id, Name, Kind ?? default) : Participant.Provider(Id, Name, Kind ?? default)).During(From, To);

    public static ParticipantDocument Of(Participant participant) => new(
        participant.Id,
        participant.Name,
        participant.Side,
        participant.Kind == default ? null : participant.Kind,
        participant.From,
        participant.To);

    public Participant ToParticipant() => _participant;
}
