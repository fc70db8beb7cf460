using Alliancing.Agreements;
using Alliancing.Budgets;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementFindingTests
{
    private static RiskShareSchedule Scored { get; } = new()
    {
        Agreement = "riverside",
        Participants = Riverside.Agreement.Participants,
        Components = [Riverside.Cost],
        Scores = [new ScoreScale("s", 0, 100)],
    };

    public static TheoryData<string, string, AgreementBuilder> Wrong { get; } = new()
    {
        { "AG-001", "participants", Riverside.Builder.Between().Knowing(MemberParticulars.Of("alder")).Sharing((RiskShareSchedule?)null) },
        { "AG-002", "participants[alder]", Riverside.Builder.Between(Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder"), Participant.Provider("alder", "Alder again")) },
        { "AG-003", "from", Riverside.Builder.Running(new LocalDate(2026, 4, 2), new LocalDate(2026, 4, 1)) },
        { "AG-003", "participants[birch]", Riverside.Builder.Between(Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder"), Participant.Provider("birch", "Birch").During(null, new LocalDate(2026, 3, 31))) },
        { "AG-003", "participants[birch]", Riverside.Builder.Between(Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder"), Participant.Provider("birch", "Birch").During(new LocalDate(2028, 4, 1), null)) },
        { "AG-004", "agreement", Riverside.Builder.Version(" ", null) },
        { "AG-002", "charter.objectives", Riverside.Builder.Chartered(Riverside.Charter with { Objectives = [new CharterItem("a", "A"), new CharterItem("a", "B")] }) },
        { "AG-002", "charter.outcomes", Riverside.Builder.Chartered(Riverside.Charter with { Outcomes = [new CharterItem("a", "A"), new CharterItem("a", "B")] }) },
        { "AG-002", "charter.scope", Riverside.Builder.Chartered(Riverside.Charter with { Scope = new AllianceScope([new CharterItem("outreach", "In"), new CharterItem("day", "D")], [new CharterItem("outreach", "Out")]) }) },
        { "AG-002", "charter.principles", Riverside.Builder.Chartered(Riverside.Charter with { Principles = [.. Riverside.Charter.Principles, Riverside.Charter.Principles[0]] }) },
        { "AG-002", "participants[birch].duties", Riverside.Builder.Knowing(MemberParticulars.Of("birch") with { Duties = [new Duty("a", "A"), new Duty("a", "B")] }) },
        { "AG-002", "participants[birch].roles", Riverside.Builder.Knowing(MemberParticulars.Of("birch") with { Roles = [new MemberRole("a", "A"), new MemberRole("a", "B")] }) },
        { "AG-002", "participants[birch].budgets", Riverside.Builder.Knowing(MemberParticulars.Of("birch") with { Budgets = [new CharterItem("a", "A"), new CharterItem("a", "B")] }) },
        { "AG-002", "participants[birch].identifiers", Riverside.Builder.Knowing(MemberParticulars.Of("birch") with { Identifiers = [OrganisationIdentifier.Of(IdentifierScheme.Ods, "RJ7"), OrganisationIdentifier.Of(IdentifierScheme.Ods, "RJ7")] }) },
        { "AG-002", "finance.spending", Riverside.Builder.Financed(Riverside.Finance with { Spending = [Riverside.Finance.Spending[0], Riverside.Finance.Spending[0]] }) },
        { "AG-002", "finance.costs", Riverside.Builder.Financed(Riverside.Finance with { Costs = [Riverside.Finance.Costs[0], Riverside.Finance.Costs[0]] }) },
        { "AG-002", "finance.payments", Riverside.Builder.Financed(Riverside.Finance with { Payments = [Riverside.Finance.Payments[0], Riverside.Finance.Payments[0]] }) },
        { "AG-002", "finance.funds", Riverside.Builder.Financed(Riverside.Finance with { Funds = ["pool", "pool"] }) },
        { "AG-002", "performance.scores", Riverside.Builder.Measured(new PerformanceReference("p", "P", ["s", "s"])).Sharing(Scored) },
        { "AG-002", "governance.reporting", Riverside.Builder.Governed(Riverside.Governance with { Reporting = [Riverside.Governance.Reporting[0], Riverside.Governance.Reporting[0]] }) },
        { "AG-002", "governance.tiers", Riverside.Builder.Governed(Riverside.Governance with { Tiers = [Riverside.Governance.Tiers[0], Riverside.Governance.Tiers[0]] }) },
        { "AG-005", "governance.tiers[owner].members[r]", Riverside.Builder.Governed(Riverside.Governance with { Tiers = [Riverside.Governance.Tiers[0] with { Members = [Riverside.Governance.Tiers[0].Members[0] with { Participant = "cedar" }] }] }) },
        { "AG-005", "governance.authorities[r]", Riverside.Builder.Governed(Riverside.Governance with { Authorities = [Riverside.Governance.Authorities[0] with { Participant = "cedar" }] }) },
        { "AG-005", "governance.appointments[alliance manager]", Riverside.Builder.Governed(Riverside.Governance with { Appointments = [Riverside.Governance.Appointments[0] with { Employer = "cedar" }] }) },
        { "AG-005", "governance.limits[cedar]", Riverside.Builder.Governed(Riverside.Governance with { Limits = [Riverside.Governance.Limits[0] with { Participant = "cedar" }] }) },
        { "AG-006", "governance.limits[council]", Riverside.Builder.Governed(Riverside.Governance with { Limits = [Riverside.Governance.Limits[0] with { Limit = Money.Of(1m, Currency.Eur) }] }) },
        { "AG-005", "participants[cedar]", Riverside.Builder.Knowing(MemberParticulars.Of("cedar")) },
        { "AG-005", "finance.spending[visits].by", Riverside.Builder.Financed(Riverside.Finance with { Spending = [Riverside.Finance.Spending[0] with { By = "cedar" }] }) },
        { "AG-005", "governance.reporting[joint-board].from", Riverside.Builder.Governed(Riverside.Governance with { Reporting = [Riverside.Governance.Reporting[0] with { From = "cedar" }] }) },
        { "AG-006", "finance.envelope", Riverside.Builder.Financed(Riverside.Finance with { Envelope = FundingEnvelope.Of(new EnvelopeYear(Riverside.Year, Money.Of(1000m, Currency.Eur), YearStanding.Firm)) }) },
        { "AG-006", "finance.spending[visits]", Riverside.Builder.Financed(Riverside.Finance with { Spending = [Riverside.Finance.Spending[0] with { Amount = Money.Of(1m, Currency.Eur) }] }) },
        { "AG-007", "finance.spending[visits].scope", Riverside.Builder.Financed(Riverside.Finance with { Spending = [Riverside.Finance.Spending[0] with { ScopeItem = "boats" }] }) },
        { "AG-008", "performance.scores", Riverside.Builder.Measured(new PerformanceReference("p", "P", ["t"])).Sharing(Scored) },
    };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void What_does_not_hold_together_is_an_error_where_it_stands(string id, string path, AgreementBuilder wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        AllianceAgreement agreement = wrong.Evaluate();

        Assert.False(agreement.IsSound);
        Assert.Contains(agreement.Findings, f => f.Id == id && f.Path == path && f.Severity == Severity.Error);
        Assert.Equal(agreement.Findings, Assert.Throws<AgreementRefusedException>(wrong.Create).Findings);
    }

    [Fact]
    public void One_participant_alone_is_a_warning() => Assert.Equal(
        ("AG-001", Severity.Warning),
        AgreementBuilder.For("a", "A").Between(Participant.Owner("council", "Council")).Evaluate().Findings.Select(f => (f.Id, f.Severity)).Single());

    [Fact]
    public void A_term_of_one_day_and_a_participant_of_that_day_hold_together()
    {
        LocalDate day = new(2026, 4, 1);

        Assert.Empty(AgreementBuilder.For("a", "A").Between(Participant.Owner("c", "C").During(day, day), Participant.Provider("p", "P").During(day, day)).Running(day, day).Evaluate().Findings);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        AllianceAgreement agreement = Riverside.Builder
            .Knowing(MemberParticulars.Of("cedar"))
            .Running(new LocalDate(2028, 4, 2), new LocalDate(2028, 4, 1))
            .Financed(Riverside.Finance with { Spending = [Riverside.Finance.Spending[0] with { ScopeItem = "boats", By = "dogwood" }] })
            .Evaluate();

        Assert.Subset(agreement.Findings.Select(f => f.Id).ToHashSet(), new HashSet<string> { "AG-003", "AG-005", "AG-007" });
    }

    [Fact]
    public void Scores_are_not_looked_for_where_nothing_is_shared() =>
        Assert.Empty(Riverside.Builder.Measured(new PerformanceReference("p", "P", ["t"])).Sharing((RiskShareSchedule?)null).Evaluate().Findings);
}
