using Alliancing.Agreements;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>An agreement as it stands in a file.</summary>
internal sealed record AgreementDocument(
    string Id,
    string Name,
    ValueList<ParticipantDocument> Participants,
    TermsDocument? Terms = null,
    string? Version = null,
    Currency? Currency = null,
    LocalDate? From = null,
    LocalDate? To = null)
{
    public AllianceAgreement ToAgreement()
    {
        var header = new AgreementHeader(Id, Name, [.. Participants.Select(p => p.ToParticipant())], Currency ?? default, Version ?? "1", From, To);
        return AllianceAgreement.Evaluate(header, Terms?.ToSchedule(header));
    }
}
