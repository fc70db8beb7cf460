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

    [Theory]
    [InlineData("riverside", "Riverside alliance", "1", false)]
    [InlineData(" ", "Riverside alliance", "1", true)]
    [InlineData("riverside", "", "1", true)]
    [InlineData("riverside", "Riverside alliance", "\t", true)]
    public void An_agreement_has_an_id_a_name_and_a_version(string id, string name, string version, bool refused)
    {
        AgreementHeader header = Riverside.Agreement.Draft.Header with { Id = id, Name = name, Version = version };

        Assert.Equal(
            refused ? ["AG-004 error   agreement: the agreement's id, name or version is blank. Give each of them."] : [],
            AllianceAgreement.Evaluate(header).Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void A_participant_of_whom_particulars_stand_twice_is_named()
    {
        MemberParticulars alder = MemberParticulars.Of("alder");

        Assert.Equal(
            ["AG-002 error   members: 'alder' stands 2 times. Give each an id of its own."],
            Riverside.Builder.Knowing(alder, alder).Evaluate().Findings.Select(f => f.ToString()));
        Assert.Empty(Riverside.Builder.Knowing(alder).Knowing(alder).Evaluate().Findings);
    }

    [Fact]
    public void A_reference_to_an_item_of_scope_that_is_not_there_lists_those_that_are()
    {
        FinancialFramework boats = Riverside.Finance with { Spending = [Riverside.Finance.Spending[0] with { ScopeItem = "boats" }] };

        Assert.Equal(
            ["AG-007 error   finance.spending[visits].scope: the charter's scope has no item 'boats', neither in nor out. It has 'outreach', 'day', 'acute': name one of them, or add the item."],
            Riverside.Builder.Financed(boats).Evaluate().Findings.Select(f => f.ToString()));
        Assert.Equal(
            ["AG-007 error   finance.spending[visits].scope: the charter's scope has no item 'boats', neither in nor out. It has none: name one of them, or add the item."],
            Riverside.Builder.Chartered(Riverside.Charter with { Scope = AllianceScope.Empty }).Financed(boats).Evaluate().Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void A_score_that_the_risk_share_does_not_read_is_refused_with_those_that_it_reads()
    {
        AgreementBuilder measured = Riverside.Builder.Measured(new PerformanceReference("p", "P", ["t"]));

        Assert.Equal(
            ["AG-008 error   performance.scores: the risk share reads no score 't'. It reads 's', 'u': name one of them, or give the terms its scale."],
            measured.Sharing(Scored with { Scores = [new ScoreScale("s", 0, 100), new ScoreScale("u", 0, 100)] }).Evaluate().Findings.Select(f => f.ToString()));
        Assert.Equal(
            ["AG-008 error   performance.scores: the risk share reads no score 't'. It reads none: name one of them, or give the terms its scale."],
            measured.Sharing(Riverside.Cost).Evaluate().Findings.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("s")]
    [InlineData("t")]
    public void A_score_that_is_one_of_several_in_the_risk_share_is_in_order(string score) => Assert.Empty(Riverside.Builder
        .Measured(new PerformanceReference("p", "P", [score]))
        .Sharing(Scored with { Scores = [new ScoreScale("s", 0, 100), new ScoreScale("t", 0, 100)] })
        .Evaluate().Findings);

    [Fact]
    public void A_participant_that_is_none_is_refused_with_those_that_are() => Assert.Equal(
        ["AG-005 error   participants[cedar]: 'cedar' is no participant. The participants are 'council', 'alder', 'birch'."],
        Riverside.Builder.Knowing(MemberParticulars.Of("cedar")).Evaluate().Findings.Select(f => f.ToString()));
}
