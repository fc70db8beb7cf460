using Alliancing.Agreements;
using Alliancing.Budgets;
using Alliancing.Governance;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Agreements;

/// <summary>A whole agreement in which the review finds nothing; tests break it in one place.</summary>
internal static class Riverside
{
    public static readonly FinancialYear Year = FinancialYear.StartingIn(2026);

    public static AllianceCharter Charter { get; } = new("Everybody lives well at home.", "Redesign support at home together.")
    {
        Objectives = [new CharterItem("at-home", "Support moves to the home")],
        Outcomes = [new CharterItem("independent", "More people live independently", "2.1")],
        Scope = new AllianceScope([new CharterItem("outreach", "Outreach"), new CharterItem("day", "Day services")], [new CharterItem("acute", "Acute care")]),
        Principles = Principle.OfAlliancing,
    };

    public static FinancialFramework Finance { get; } = new()
    {
        Envelope = FundingEnvelope.Of(
            new EnvelopeYear(Year, Money.Pounds(1000m), YearStanding.Firm, "6.1"),
            new EnvelopeYear(Year.Next, Money.Pounds(900m), YearStanding.Indicative)),
        Spending = [new PlannedSpending("visits", Year, "Home visits", "outreach", Money.Pounds(400m), "alder"), new PlannedSpending("club", Year, "Lunch club", "day", Money.Pounds(600m))],
        Costs = [new CostItem("pay", "Pay of staff in the alliance"), new CostItem("fines", "Fines", IsAllowable: false, Clause: "7.3")],
        Invoicing = new Invoicing(InvoiceFrequency.Monthly),
        Payments = [new ScheduledPayment("final", "The last share of gain or pain", new LocalDate(2028, 3, 31), Clause: "8.9")],
        Funds = ["riverside-pool"],
    };

    public static Component Cost { get; } = Component.Saving(
        "cost",
        gain: [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)],
        pain: [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)]);

    public static AgreementBuilder Builder { get; } = AgreementBuilder.For("riverside", "Riverside alliance")
        .Between(
            Participant.Owner("council", "Riverside Council", ParticipantKind.LocalAuthority),
            Participant.Provider("alder", "Alder Care", ParticipantKind.Charity),
            Participant.Provider("birch", "Birch Homes", ParticipantKind.HousingAssociation))
        .Running(new LocalDate(2026, 4, 1), new LocalDate(2028, 3, 31))
        .Chartered(Charter)
        .Knowing(new MemberParticulars(
            "alder",
            [OrganisationIdentifier.Of(IdentifierScheme.Charity, "1234567")],
            [new Duty("need", "Meets need where it arises", Citation.Law("Care Act 2014", "s. 18"))],
            [new MemberRole("caseworker", "Speaks for the person")],
            [new CharterItem("equipment", "Community equipment")]))
        .Governed(Governance)
        .Financed(Finance)
        .Measured(new PerformanceReference("scorecard", "Riverside scorecard", [], "9.1"))
        .Sharing(Cost);

    public static GovernanceFramework Governance => new()
    {
        Tiers =
        [
            new GovernanceTier("owner", "Owner", TierKind.Owner, [new TierMember(Reid, "council")]) { ReportsTo = "joint-board" },
            new GovernanceTier("leadership", "Leadership team", TierKind.LeadershipTeam, [new TierMember(Reid, "council", TierRole.Chair), new TierMember(Ross, "alder"), new TierMember(Shaw, "birch")]) { ReportsTo = "owner" },
            new GovernanceTier("management", "Management team", TierKind.ManagementTeam, [new TierMember(Orr, "alder", TierRole.AllianceManager), new TierMember(new Person("l", "L. Lang"), "council"), new TierMember(new Person("k", "K. Kane"), "birch")]) { ReportsTo = "leadership" },
        ],
        Authorities = [Authority(Reid, "council", 1000m), Authority(Ross, "alder", null), Authority(Shaw, "birch", null)],
        Appointments = [new Appointment("alliance manager", Orr, "alder", new LocalDate(2026, 4, 1), "Has run joint services before.") { Considered = [Ross] }],
        OutsideBodies = ["joint-board"],
        Limits = [Limit("council", 1000m), Limit("alder", 400m), Limit("birch", 300m)],
        Reporting = [new ReportingLine("joint-board", "Integrated joint board", "performance, each quarter", "council", "5.4")],
    };

    private static Person Reid => new("r", "P. Reid");

    private static Person Ross => new("a", "A. Ross");

    private static Person Shaw => new("s", "B. Shaw");

    private static Person Orr => new("o", "J. Orr");

    public static AllianceAgreement Agreement { get; } = Builder.Create();

    private static AuthorityToBind Authority(Person person, ParticipantId participant, decimal? limit) =>
        new(person, participant, new LocalDate(2026, 4, 1), Citation.Agreement("Schedule 2")) { Limit = limit is { } pounds ? Money.Pounds(pounds) : null };

    private static DelegatedLimit Limit(ParticipantId participant, decimal pounds) =>
        new(participant, Money.Pounds(pounds), $"the board of '{participant}'", new LocalDate(2026, 4, 1), Citation.Agreement("Schedule 2"));
}
