using Alliancing.Agreements;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A participant as it stands in an agreement's file, with what the agreement says of it beyond its name.</summary>
/// <remarks>The participant is made with the record, so that what its own guards refuse is reported where it stands in the file.</remarks>
internal sealed record ParticipantDocument(
    ParticipantId Id,
    string Name,
    Side Side,
    ParticipantKind? Kind = null,
    LocalDate? From = null,
    LocalDate? To = null,
    ValueList<IdentifierDocument>? Identifiers = null,
    ValueList<Duty>? Duties = null,
    ValueList<RoleDocument>? Roles = null,
    ValueList<CharterItem>? Budgets = null)
{
    private readonly Participant _participant =
        (Side == Side.Owner ? Participant.Owner(Id, Name, Kind ?? default) : Participant.Provider(Id, Name, Kind ?? default)).During(From, To);

    public static ParticipantDocument Of(Participant participant, MemberParticulars? member = null) => new(
        participant.Id,
        participant.Name,
        participant.Side,
        participant.Kind == default ? null : participant.Kind,
        participant.From,
        participant.To,
        Lists.Some(member?.Identifiers, IdentifierDocument.Of),
        Lists.Some(member?.Duties),
        Lists.Some(member?.Roles, RoleDocument.Of),
        Lists.Some(member?.Budgets));

    public Participant ToParticipant() => _participant;

    public MemberParticulars ToParticulars() => new(
        Id,
        Lists.Each(Identifiers, i => i.ToIdentifier()),
        Duties ?? [],
        Lists.Each(Roles, r => r.ToRole()),
        Budgets ?? []);
}
