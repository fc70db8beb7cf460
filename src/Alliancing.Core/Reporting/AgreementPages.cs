using Alliancing.Agreements;
using Alliancing.Budgets;
using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>Composes an agreement: charter, participants, governance, money, risk share, and what was found.</summary>
internal sealed class AgreementPages(AllianceAgreement agreement)
{
    private static readonly Column[] People = [new("participant"), new("id"), new("side"), new("takes part"), new("registered as")];
    private static readonly Column[] Years = [new("year"), new("amount", ToTheRight: true), new("standing"), new(string.Empty)];
    private static readonly Column[] Lines = [new("year"), new("scheme"), new("scope"), new("committed by"), new("amount", ToTheRight: true)];

    private readonly Report _report = new();

    public static Report Of(AllianceAgreement agreement) => new AgreementPages(agreement).Compose();

    private Report Compose()
    {
        string dates = Dates.Span(agreement.From, agreement.To);
        string effective = agreement.Draft.Header.Effective is { } day ? $", applies from {Dates.Of(day)}" : string.Empty;
        _report.Heading(1, agreement.Name)
            .Paragraph($"Version {agreement.Version}{effective}{(dates.Length == 0 ? string.Empty : ", " + dates)}, in {agreement.Currency.Code}.");
        Charter(agreement.Charter);
        Participants();
        Governance(agreement.Governance);
        Finance(agreement.Finance);
        if (agreement.Performance is { } performance)
        {
            _report.Heading(2, "Performance").Paragraph(
                $"{performance}.{(performance.Scores.Count == 0 ? string.Empty : $" The risk share reads {string.Join(", ", performance.Scores)}.")}");
        }

        if (agreement.Terms is { } terms)
        {
            RiskShare(terms);
        }

        Found("Found when it was checked", agreement.Findings);
        Found("Found on review", agreement.Review());
        return _report;
    }

    private void Charter(AllianceCharter? charter)
    {
        if (charter is null)
        {
            return;
        }

        _report.Heading(2, "Charter").Paragraph($"Vision: {charter.Vision}").Paragraph($"Purpose: {charter.Purpose}").Add(new Outline([.. new[]
        {
            Group("Objectives", charter.Objectives.Select(i => i.ToString())),
            Group("Outcomes", charter.Outcomes.Select(i => i.ToString())),
            Group("In scope", charter.Scope.Included.Select(i => i.ToString())),
            Group("Out of scope", charter.Scope.Excluded.Select(i => i.ToString())),
            Group("Principles, values and behaviours", charter.Principles.Select(p => $"{p.Name}: {p.Statement}")),
        }.OfType<OutlineItem>()]));
    }

    private void Participants()
    {
        _report.Heading(2, "Participants").Add(new Table(People, [.. agreement.Participants.Select(Person)]));
        OutlineItem[] duties = [.. agreement.Draft.Members.Select(Particulars).OfType<OutlineItem>()];
        if (duties.Length > 0)
        {
            _report.Add(new Outline(duties));
        }
    }

    private string[] Person(Participant participant) =>
    [
        participant.Name,
        participant.Id.ToString(),
        participant.Side == Side.Owner ? "owner" : "provider",
        participant.From is null && participant.To is null ? "throughout" : Dates.Span(participant.From, participant.To),
        string.Join(", ", agreement.ParticularsOf(participant.Id).Identifiers),
    ];

    private static OutlineItem? Particulars(MemberParticulars member)
    {
        OutlineItem[] inside = [.. new[]
        {
            Group("Duties", member.Duties.Select(d => d.ToString())),
            Group("Roles", member.Roles.Select(r => r.ToString())),
            Group("Budgets", member.Budgets.Select(b => b.ToString())),
        }.OfType<OutlineItem>()];
        return inside.Length == 0 ? null : new OutlineItem(member.Participant.ToString(), string.Empty, new Outline(inside));
    }

    private void Governance(GovernanceFramework? governance)
    {
        if (governance is null)
        {
            return;
        }

        ILookup<string, string> lines = GovernanceWords.Of(governance).Where(l => !l.Path.StartsWith("tiers", StringComparison.Ordinal)).ToLookup(l => l.Path[..l.Path.IndexOf('[', StringComparison.Ordinal)], l => l.Text, StringComparer.Ordinal);
        _report.Heading(2, "Governance").Add(new Outline([.. governance.Tiers.Select(t => Group(t.ReportsTo is { } above ? $"{t.Name}, reports to {above}" : t.Name, GovernanceWords.Members(t)) ?? new OutlineItem(null, t.Name)), .. new[]
        {
            Group("Authority to bind", lines["authorities"]),
            Group("Delegated limits", governance.Limits.Select(l => $"{l.Participant}: {GovernanceWords.Limit(l)}")),
            Group("Appointments", lines["appointments"]),
            Group("Reporting", lines["reporting"]),
        }.OfType<OutlineItem>()]));
    }

    private void Finance(FinancialFramework? finance)
    {
        if (finance is null)
        {
            return;
        }

        _report.Heading(2, "Money");
        if (finance.Envelope is { } envelope)
        {
            _report.Add(new Table(
                Years,
                [.. envelope.Years.Select(Year), ["total", Amounts.Of(envelope.Total), $"{Amounts.Of(envelope.Firm)} firm", string.Empty]],
                HasTotal: true));
        }

        if (finance.Spending.Count > 0)
        {
            _report.Add(new Table(Lines, [.. finance.Spending.Select(Line)]));
        }

        OutlineItem[] rest = [.. new[]
        {
            Group("Costs", finance.Costs.Select(c => c.ToString())),
            Group("Invoicing", finance.Invoicing is { } invoicing ? [invoicing.ToString()] : []),
            Group("Payments", finance.Payments.Select(p => p.ToString())),
            Group("Funds", finance.Funds),
        }.OfType<OutlineItem>()];
        if (rest.Length > 0)
        {
            _report.Add(new Outline(rest));
        }
    }

    private static string[] Year(EnvelopeYear year) =>
        [year.Year.ToString(), Amounts.Of(year.Amount), year.Standing == YearStanding.Firm ? "firm" : "indicative", year.Clause is null ? string.Empty : $"clause {year.Clause}"];

    private static string[] Line(PlannedSpending line) =>
        [line.Year.ToString(), line.Scheme, line.ScopeItem, line.By?.ToString() ?? string.Empty, Amounts.Of(line.Amount)];

    private void RiskShare(RiskShareTerms terms)
    {
        _report.Heading(2, "Risk share");
        foreach (Block block in Clauses.Of(terms).Blocks.SkipWhile(b => b is not Heading { Level: 2 }))
        {
            _report.Add(block is Heading heading ? heading with { Level = heading.Level + 1 } : block);
        }
    }

    private void Found(string title, ValueList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            _report.Heading(2, title).Add(new Outline([.. findings.Select(f => new OutlineItem(null, f.ToString()))]));
        }
    }

    private static OutlineItem? Group(string title, IEnumerable<string> lines) => lines.Any() ? new OutlineItem(null, title, Inside(lines)) : null;

    private static Outline Inside(IEnumerable<string> lines) => new([.. lines.Select(l => new OutlineItem(null, l))]);
}
