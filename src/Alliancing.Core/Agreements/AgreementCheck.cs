using NodaTime;

namespace Alliancing.Agreements;

/// <summary>What can be wrong with an agreement before its terms are looked at.</summary>
internal static class AgreementCheck
{
    public static void Run(AgreementHeader header, List<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(header.Id) || string.IsNullOrWhiteSpace(header.Name) || string.IsNullOrWhiteSpace(header.Version))
        {
            findings.Add(Finding.Error(AgreementFindings.Name, "agreement", "the agreement's id, name or version is blank. Give each of them."));
        }

        if (header.Participants.Count == 0)
        {
            findings.Add(Finding.Error(AgreementFindings.Nobody, "participants", "the agreement has no participants. An alliance is an agreement between them: name at least two."));
        }
        else if (header.Participants.Count == 1)
        {
            findings.Add(Finding.Warning(AgreementFindings.Nobody, "participants", "the agreement has one participant. An alliance is an agreement between several."));
        }

        foreach (IGrouping<ParticipantId, Participant> same in header.Participants.GroupBy(p => p.Id).Where(g => g.Count() > 1))
        {
            findings.Add(Finding.Error(AgreementFindings.Duplicate, $"participants[{same.Key}]", $"'{same.Key}' stands {same.Count()} times. Give each participant an id of its own."));
        }

        if (header.From > header.To)
        {
            findings.Add(Finding.Error(AgreementFindings.Dates, "from", $"the agreement begins on {Show(header.From)} and ends on {Show(header.To)}. It must begin before it ends."));
        }

        foreach (Participant participant in header.Participants.Where(p => p.From > header.To || p.To < header.From))
        {
            findings.Add(Finding.Error(
                AgreementFindings.Dates,
                $"participants[{participant.Id}]",
                $"'{participant.Id}' takes part from {Show(participant.From)} to {Show(participant.To)}, outside the agreement, which runs from {Show(header.From)} to {Show(header.To)}."));
        }
    }

    private static string Show(LocalDate? date) => date is { } day ? IsoDate.Text(day) : "an open date";
}
