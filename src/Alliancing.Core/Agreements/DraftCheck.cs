using Alliancing.Governance;

namespace Alliancing.Agreements;

/// <summary>What can be wrong between the parts of an agreement: ids that stand twice, and references to what is not there.</summary>
internal sealed class DraftCheck(AgreementDraft draft, List<Finding> findings)
{
    private readonly HashSet<ParticipantId> _participants = [.. draft.Header.Participants.Select(p => p.Id)];

    public void Run()
    {
        Charter(draft.Charter);
        Members();
        Governance(draft.Governance);
        Finance(draft.Finance);
        Performance(draft.Performance);
    }

    private void Charter(AllianceCharter? charter)
    {
        if (charter is null)
        {
            return;
        }

        Unique("charter.objectives", charter.Objectives.Select(i => i.Id));
        Unique("charter.outcomes", charter.Outcomes.Select(i => i.Id));
        Unique("charter.principles", charter.Principles.Select(p => p.Id));
        Unique("charter.scope", charter.Scope.Included.Concat(charter.Scope.Excluded).Select(i => i.Id));
    }

    private void Members()
    {
        Unique("members", draft.Members.Select(m => m.Participant.ToString()));
        foreach (MemberParticulars member in draft.Members)
        {
            string path = $"participants[{member.Participant}]";
            Known(path, member.Participant);
            Unique($"{path}.identifiers", member.Identifiers.Select(i => i.ToString()));
            Unique($"{path}.duties", member.Duties.Select(i => i.Id));
            Unique($"{path}.roles", member.Roles.Select(i => i.Id));
            Unique($"{path}.budgets", member.Budgets.Select(i => i.Id));
        }
    }

    private void Governance(GovernanceFramework? governance)
    {
        if (governance is null)
        {
            return;
        }

        Unique("governance.tiers", governance.Tiers.Select(t => t.Id));
        Unique("governance.reporting", governance.Reporting.Select(r => r.Id));
        foreach ((string path, ParticipantId? participant) in Named(governance))
        {
            if (participant is { } id)
            {
                Known(path, id);
            }
        }

        foreach (DelegatedLimit limit in governance.Limits)
        {
            Currency($"governance.limits[{limit.Participant}]", limit.Limit.Currency);
        }
    }

    /// <summary>Everywhere that governance names a participant.</summary>
    private static IEnumerable<(string Path, ParticipantId? Participant)> Named(GovernanceFramework governance) =>
    [
        .. governance.Tiers.SelectMany(t => t.Members.Select(m => ($"governance.tiers[{t.Id}].members[{m.Person.Id}]", m.Participant))),
        .. governance.Authorities.Select(a => ($"governance.authorities[{a.Person.Id}]", (ParticipantId?)a.Participant)),
        .. governance.Appointments.Select(a => ($"governance.appointments[{a.Post}]", (ParticipantId?)a.Employer)),
        .. governance.Limits.Select(l => ($"governance.limits[{l.Participant}]", (ParticipantId?)l.Participant)),
        .. governance.Reporting.Select(r => ($"governance.reporting[{r.Id}].from", r.From)),
    ];

    private void Finance(FinancialFramework? finance)
    {
        if (finance is null)
        {
            return;
        }

        Unique("finance.spending", finance.Spending.Select(i => i.Id));
        Unique("finance.costs", finance.Costs.Select(i => i.Id));
        Unique("finance.payments", finance.Payments.Select(i => i.Id));
        Unique("finance.funds", finance.Funds);
        if (finance.Envelope is { } envelope)
        {
            Currency("finance.envelope", envelope.Years[0].Amount.Currency);
        }

        foreach (PlannedSpending line in finance.Spending)
        {
            string path = $"finance.spending[{line.Id}]";
            Currency(path, line.Amount.Currency);
            if (line.By is { } by)
            {
                Known($"{path}.by", by);
            }

            if (draft.Charter?.Scope is { } scope && scope[line.ScopeItem] is null)
            {
                findings.Add(Finding.Error(
                    AgreementFindings.UnknownScope,
                    $"{path}.scope",
                    $"the charter's scope has no item '{line.ScopeItem}', neither in nor out. It has {Listed(scope.Included.Concat(scope.Excluded).Select(i => i.Id))}: name one of them, or add the item."));
            }
        }
    }

    private void Performance(PerformanceReference? performance)
    {
        if (performance is null)
        {
            return;
        }

        Unique("performance.scores", performance.Scores);
        foreach (string score in performance.Scores.Where(s => draft.RiskShare?.Scores.Any(scale => string.Equals(scale.Id, s, StringComparison.Ordinal)) == false))
        {
            findings.Add(Finding.Error(
                AgreementFindings.UnknownScore,
                "performance.scores",
                $"the risk share reads no score '{score}'. It reads {Listed(draft.RiskShare!.Scores.Select(s => s.Id))}: name one of them, or give the terms its scale."));
        }
    }

    private void Known(string path, ParticipantId participant)
    {
        if (!_participants.Contains(participant))
        {
            findings.Add(Finding.Error(
                AgreementFindings.UnknownParticipant, path, $"'{participant}' is no participant. The participants are {Listed(_participants.Select(p => p.ToString()))}."));
        }
    }

    private void Currency(string path, Currency currency)
    {
        if (currency != draft.Header.Currency)
        {
            findings.Add(Finding.Error(AgreementFindings.Currency, path, $"the amounts are in {currency}; the agreement is in {draft.Header.Currency}. Give them in {draft.Header.Currency}."));
        }
    }

    private void Unique(string path, IEnumerable<string> ids)
    {
        foreach (IGrouping<string, string> same in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            findings.Add(Finding.Error(AgreementFindings.Duplicate, path, $"'{same.Key}' stands {same.Count()} times. Give each an id of its own."));
        }
    }

    private static string Listed(IEnumerable<string> ids) => ids.Any() ? string.Join(", ", ids.Select(id => $"'{id}'")) : "none";
}
