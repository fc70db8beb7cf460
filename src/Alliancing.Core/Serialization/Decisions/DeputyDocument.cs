using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A deputy as it stands in a file.</summary>
internal sealed record DeputyDocument(
    Person Person,
    Instant Appointed,
    string? AppointedBy = null,
    LocalDate? From = null,
    LocalDate? To = null,
    ValueList<string>? Scope = null,
    ParticipantId? Organisation = null,
    ValueList<PositionKind>? Instructions = null,
    string? Declaration = null)
{
    public static DeputyDocument Of(Deputy deputy) => new(
        deputy.Person,
        deputy.Appointed,
        deputy.AppointedBy,
        deputy.From,
        deputy.To,
        deputy.Scope.IsEmpty ? null : deputy.Scope,
        deputy.Organisation,
        deputy.Instructions.IsEmpty ? null : deputy.Instructions,
        deputy.Declaration);

    public Deputy ToDeputy() => new(Person, Appointed)
    {
        AppointedBy = AppointedBy,
        From = From,
        To = To,
        Scope = Scope ?? [],
        Organisation = Organisation,
        Instructions = Instructions ?? [],
        Declaration = Declaration,
    };
}
