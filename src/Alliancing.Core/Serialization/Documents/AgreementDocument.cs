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
    LocalDate? To = null,
    LocalDate? Effective = null,
    AllianceCharterDocument? Charter = null,
    GovernanceDocument? Governance = null,
    FinanceDocument? Finance = null,
    PerformanceReference? Performance = null)
{
    public static AgreementDocument Of(AllianceAgreement agreement) => new(
        agreement.Id,
        agreement.Name,
        [.. agreement.Participants.Select(p => ParticipantDocument.Of(p, agreement.ParticularsOf(p.Id)))],
        agreement.Terms is { } terms ? TermsDocument.Of(terms.Schedule) : null,
        agreement.Version,
        agreement.Currency,
        agreement.From,
        agreement.To,
        agreement.Draft.Header.Effective,
        agreement.Charter is { } charter ? AllianceCharterDocument.Of(charter) : null,
        agreement.Governance is { } governance ? GovernanceDocument.Of(governance) : null,
        agreement.Finance is { } finance ? FinanceDocument.Of(finance) : null,
        agreement.Performance);

    public AllianceAgreement ToAgreement()
    {
        var header = new AgreementHeader(Id, Name, [.. Participants.Select(p => p.ToParticipant())], Currency ?? default, Version ?? "1", From, To, Effective);
        return AllianceAgreement.Evaluate(new AgreementDraft(header)
        {
            Charter = Charter?.ToCharter(),
            Members = [.. Participants.Select(p => p.ToParticulars()).Where(p => !p.IsEmpty)],
            Governance = Governance?.ToFramework(),
            Finance = Finance?.ToFramework(),
            Performance = Performance,
            RiskShare = Terms?.ToSchedule(header),
        });
    }
}
