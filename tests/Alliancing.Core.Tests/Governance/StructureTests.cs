using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Tiers, authority, limits and appointments (DFG-5, GLA-10, GLA-12, IOP-4).</summary>
public sealed class StructureTests
{
    private static readonly LocalDate Today = new(2026, 3, 2);
    private static readonly Citation Minute = Citation.Agreement("board minute 12");
    private static readonly Person Carol = new("carol", "Carol");
    private static readonly Person Dan = new("dan", "Dan");
    private static readonly Person Eve = new("eve", "Eve");
    private static readonly Person Finn = new("finn", "Finn");
    private static readonly Participant Council = Participant.Owner("council", "Council");
    private static readonly Participant Alder = Participant.Provider("alder", "Alder");

    private static GovernanceTier Owner => new("owner", "Commissioner", TierKind.Owner, [new(Carol, "council")]) { ReportsTo = "cabinet" };

    private static GovernanceTier Team => new("team", "Leadership team", TierKind.LeadershipTeam, [new(Carol, "council", TierRole.Chair), new(Dan, "alder")]) { ReportsTo = "owner" };

    private static GovernanceTier Management => new("management", "Management team", TierKind.ManagementTeam, [new(Eve, "alder", TierRole.AllianceManager), new(Finn, "council")]) { ReportsTo = "team" };

    private static AuthorityToBind Authority(Person person, ParticipantId participant) => new(person, participant, new LocalDate(2025, 4, 1), Minute);

    private static Appointment Manager => new("alliance manager", Eve, "alder", Today, "ran the pilot") { Considered = [Finn] };

    private static GovernanceStructure Whole => new([Council, Alder], [Owner, Team, Management])
    {
        Authorities = [Authority(Carol, "council"), Authority(Dan, "alder")],
        Appointments = [Manager],
        OutsideBodies = ["cabinet"],
    };

    private static void Finds(GovernanceStructure structure, Severity severity, string id, string path, string words)
    {
        ValueList<Finding> findings = structure.Review(Today);
        Assert.True(findings.Count == 1, string.Join('\n', findings));
        Assert.Equal((id, severity, path), (findings[0].Id, findings[0].Severity, findings[0].Path));
        Assert.Contains(words, findings[0].Message, StringComparison.Ordinal);
    }

    private static GovernanceStructure With(params ReadOnlySpan<GovernanceTier> tiers) => Whole with { Tiers = ValueList.Create(tiers) };

    [Fact]
    public void DFG_5_A_whole_structure_has_nothing_found() => Assert.Empty(Whole.Review(Today));

    [Fact]
    public void IOP_4_Other_tiers_are_named_by_the_agreement()
    {
        GovernanceTier board = new("programme", "Programme board", TierKind.Other, [new(Carol, "council")]) { ReportsTo = "owner" };
        GovernanceTier network = new("network", "Professional network", TierKind.Other, []);

        Assert.Empty(With(Owner, Team, Management, board, network).Review(Today));
        Assert.Equal("Programme board", board.ToString());
    }

    [Fact]
    public void DFG_5_Each_of_the_three_tiers_is_there_once()
    {
        Finds(With(Owner, Team), Severity.Error, "GV-100", "tiers", "0 tiers that are a management team");
        Finds(With(Owner with { ReportsTo = null }, Owner with { Id = "second" }, Team, Management), Severity.Error, "GV-100", "tiers", "2 tiers that are an owner");
        Finds(With(Owner with { ReportsTo = "management" }, Management with { ReportsTo = null }), Severity.Error, "GV-100", "tiers", "0 tiers that are a leadership team");
        GovernanceTier twice = new("team", "Another team", TierKind.Other, []);
        Finds(With(Owner, Team, Management, twice), Severity.Error, "GV-101", "tiers[team]", "stands for 2 tiers");
    }

    [Fact]
    public void GLA_10_Reporting_lines_lead_somewhere_and_never_in_a_circle()
    {
        Finds(With(Owner with { ReportsTo = "parliament" }, Team, Management), Severity.Error, "GV-102", "tiers[owner].reportsTo", "reports to 'parliament'");
        Finds(With(Owner with { ReportsTo = "owner" }, Team, Management), Severity.Error, "GV-102", "tiers[owner].reportsTo", "reports to itself in the end");
        ValueList<Finding> circle = With(Owner with { ReportsTo = "management" }, Team, Management).Review(Today);
        Assert.Equal(["tiers[owner].reportsTo", "tiers[team].reportsTo", "tiers[management].reportsTo"], circle.Select(finding => finding.Path));
        Assert.Empty((Whole with { OutsideBodies = ["cabinet", "integrated joint board"] }).Review(Today));
    }

    [Fact]
    public void DFG_5_Members_come_from_where_they_should()
    {
        Finds(With(Owner, Team, Management with { Members = [.. Management.Members, new TierMember(new Person("gil", "Gil"), "birch")] }), Severity.Error, "GV-103", "tiers[management]", "'birch', which is not a participant");
        Finds(With(Owner, Team, Management with { Members = [.. Management.Members, new TierMember(Finn, "council")] }), Severity.Error, "GV-104", "tiers[management]", "Finn is in Management team 2 times");
        Finds(With(Owner with { Members = [new(Carol, "council"), new(Dan, "alder")] }, Team, Management), Severity.Error, "GV-105", "tiers[owner]", "Dan is in Commissioner and not of a commissioner");
        Finds(With(Owner with { Members = [new(Carol, "council"), new(Dan)] }, Team, Management), Severity.Error, "GV-105", "tiers[owner]", "Dan");
        Finds(With(Owner, Team with { Members = [Team.Members[0]] }, Management), Severity.Error, "GV-106", "tiers[team]", "Nobody of Alder is in Leadership team");
        Finds(With(Owner, Team, Management with { Members = [Management.Members[0]] }), Severity.Error, "GV-106", "tiers[management]", "Nobody of Council is in Management team");
        Assert.Empty((Whole with { Participants = [Council, Alder, Participant.Provider("birch", "Birch").During(new LocalDate(2026, 3, 3), null)] }).Review(Today));
        Finds(Whole with { Authorities = [Authority(Carol, "council")] }, Severity.Error, "GV-107", "tiers[team]", "Dan is in Leadership team without authority to bind alder on 2026-03-02");
        Finds(With(Owner, Team with { Members = [.. Team.Members, new TierMember(Finn)] }, Management), Severity.Error, "GV-107", "tiers[team]", "bind any participant");
        Finds(With(Owner, Team, Management with { Members = [new(Eve, "alder"), new(Finn, "council")] }), Severity.Error, "GV-108", "tiers[management]", "has 0 alliance managers");
        GovernanceStructure two = With(Owner, Team, Management with { Members = [new(Eve, "alder", TierRole.AllianceManager), new(Finn, "council", TierRole.AllianceManager)] });
        Finds(two with { Appointments = [Manager, Manager with { Person = Finn }] }, Severity.Error, "GV-108", "tiers[management]", "has 2 alliance managers");
    }

    [Fact]
    public void GLA_12_A_delivery_team_is_one_participants_and_co_production_hears_those_who_use_and_do()
    {
        GovernanceTier delivery = new("north", "North team", TierKind.DeliveryTeam, [new(Dan, "alder"), new(Eve, "alder")]);
        GovernanceTier roster = new("roster", "Co-production", TierKind.CoProduction, [new(Finn, null, TierRole.LivedExperience), new(Eve, "alder", TierRole.Staff), new(new Person("gil", "Gil"), null, TierRole.Academia)]);

        Assert.Empty(With(Owner, Team, Management, delivery, roster).Review(Today));
        Finds(With(Owner, Team, Management, delivery with { Members = [.. delivery.Members, new TierMember(Finn, "council")] }), Severity.Error, "GV-109", "tiers[north]", "people of 2 participants");
        Finds(With(Owner, Team, Management, delivery with { Members = [] }), Severity.Error, "GV-109", "tiers[north]", "people of 0 participants");
        Finds(With(Owner, Team, Management, roster with { Members = [roster.Members[0]] }), Severity.Warning, "GV-110", "tiers[roster]", "the staff of the service");
        Finds(With(Owner, Team, Management, roster with { Members = [roster.Members[1]] }), Severity.Warning, "GV-110", "tiers[roster]", "lived experience");
    }

    [Fact]
    public void DFG_5_An_appointment_says_why_and_who_else_was_considered()
    {
        Finds(Whole with { Appointments = [Manager with { Reason = " " }] }, Severity.Error, "GV-111", "appointments[alliance manager]", "Say why they are the best person");
        Finds(Whole with { Appointments = [Manager with { Considered = [] }] }, Severity.Warning, "GV-112", "appointments[alliance manager]", "Nobody else was considered");
        Finds(Whole with { Appointments = [Manager with { Employer = "birch" }] }, Severity.Error, "GV-103", "appointments[alliance manager]", "employed by 'birch'");
        Finds(Whole with { Appointments = [] }, Severity.Warning, "GV-113", "appointments", "Eve is alliance manager without a recorded appointment");
        Assert.Equal(Principle.BestPerson, Manager.Principle);
    }

    [Fact]
    public void DFG_5_The_leadership_team_becomes_the_electorate()
    {
        Electorate electorate = Whole.ToElectorate().Electorate!;
        Assert.Equal(["council", "alder"], electorate.Seats.Select(seat => seat.Id.ToString()));
        Assert.Equal([Dan], electorate.Seats[1].Representatives);
        Assert.True(With(Owner, Team with { Members = [Team.Members[0]] }, Management).ToElectorate().Electorate!.Seats[1].IsVacant);
        Assert.Null((Whole with { Participants = [Council, Council] }).ToElectorate().Electorate);
    }

    [Fact]
    public void GLA_10_Authority_to_bind_holds_from_day_to_day_and_up_to_its_limit_exactly()
    {
        AuthorityToBind limited = Authority(Dan, "alder") with { Limit = Money.Pounds(1_000m), To = Today };

        Assert.True(limited.Covers(Money.Pounds(1_000m), Today));
        Assert.False(limited.Covers(Money.Pounds(1_000.01m), Today));
        Assert.False(limited.Covers(Money.Of(1m, Currency.Parse("EUR")), Today));
        Assert.True(limited.Covers(null, Today));
        Assert.False(limited.Covers(null, Today.PlusDays(1)));
        Assert.True(limited.Covers(null, new LocalDate(2025, 4, 1)));
        Assert.False(limited.Covers(null, new LocalDate(2025, 3, 31)));
        Assert.True((limited with { Limit = null }).Covers(Money.Pounds(9_999_999m), Today));
        Assert.True((limited with { To = null }).Covers(null, Today.PlusYears(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => limited with { Limit = Money.Pounds(-0.01m) });
        Assert.Equal(Money.Pounds(0m), (limited with { Limit = Money.Pounds(0m) }).Limit);
    }

    [Fact]
    public void DFG_5_A_seat_without_authority_for_the_money_is_found()
    {
        GovernanceStructure structure = Whole with { Authorities = [Authority(Carol, "council"), Authority(Dan, "alder") with { Limit = Money.Pounds(1_000m) }] };
        Electorate electorate = structure.ToElectorate().Electorate!;
        Matter matter = Room.Matter() with { Amount = Money.Pounds(1_000.01m) };

        Finding finding = Assert.Single(structure.ReviewAuthority(electorate, matter, Today));
        Assert.Equal(("GV-114", "authorities[alder]"), (finding.Id, finding.Path));
        Assert.Contains("'Open a night team' (", finding.Message, StringComparison.Ordinal);
        Assert.Empty(structure.ReviewAuthority(electorate, matter with { Amount = Money.Pounds(1_000m) }, Today));
        Assert.Empty(structure.ReviewAuthority(electorate, matter with { Amount = null }, Today));
        Assert.Equal(2, structure.ReviewAuthority(electorate, matter, new LocalDate(2025, 3, 31)).Count);
        Assert.Empty(structure.ReviewAuthority(Electorate.Of(Seat.Of(Participant.Provider("birch", "Birch"))), matter, Today));
        Assert.Single(structure.ReviewAuthority(Electorate.Of(Seat.Of(Alder, Carol)), matter, Today));
    }

    [Fact]
    public void GLA_10_A_commitment_above_a_delegated_limit_waits_for_the_body_that_approves_it()
    {
        DelegatedLimit limit = new("council", Money.Pounds(250_000m), "the integrated joint board", new LocalDate(2025, 4, 1), Citation.Clause("6.2")) { To = Today };
        DelegatedLimits limits = new([limit, limit with { Participant = "alder", Limit = Money.Pounds(1_000_000m), Body = "Alder's board" }]);
        Matter matter = Room.Matter() with { Amount = Money.Pounds(250_000.01m), Conditions = ["consent"] };

        Matter bound = limits.Bind(matter, Today);
        Assert.Equal(2, bound.Conditions.Count);
        Assert.StartsWith("approval of the integrated joint board for council, because ", bound.Conditions[1], StringComparison.Ordinal);
        Assert.EndsWith("(clause 6.2)", bound.Conditions[1], StringComparison.Ordinal);
        Assert.Equal(["consent"], limits.Bind(matter with { Amount = Money.Pounds(250_000m) }, Today).Conditions);
        Assert.Empty(limits.ExceededBy(matter with { Amount = null }, Today));
        Assert.Empty(limits.ExceededBy(matter, Today.PlusDays(1)));
        Assert.Empty(limits.ExceededBy(matter, new LocalDate(2025, 3, 31)));
        Assert.Equal(2, limits.ExceededBy(matter with { Amount = Money.Pounds(1_000_000.01m) }, Today).Count);
        Assert.Single((limits with { Limits = [limit with { To = null }] }).ExceededBy(matter, Today.PlusYears(5)));
        Assert.Throws<CurrencyMismatchException>(() => limits.ExceededBy(matter with { Amount = Money.Of(1m, Currency.Parse("EUR")) }, Today));
        Assert.Throws<ArgumentOutOfRangeException>(() => limit with { Limit = Money.Pounds(-0.01m) });
        Assert.Equal(Money.Pounds(0m), (limit with { Limit = Money.Pounds(0m) }).Limit);

        Decision decision = Room.Marked("+++++", matter: bound with { Conditions = [bound.Conditions[1]] });
        decision.Refused(new DecisionImplemented(Room.Later(3), []), "GV-062", "approval of the integrated joint board");
        Assert.NotNull(decision.Apply(new ConditionMet(Room.Later(3), bound.Conditions[1], "minute 4")).Implement(Room.Later(3)));
    }

    [Fact]
    public void GLA_10_Delegations_that_do_not_match_are_found()
    {
        DelegatedLimit limit = new("council", Money.Pounds(250_000m), "the board", new LocalDate(2025, 4, 1), Citation.Clause("6.2"));
        DelegatedLimit other = limit with { Participant = "alder" };

        Assert.Empty(new DelegatedLimits([limit, other]).Review([Council, Alder], Today));
        Finding missing = Assert.Single(new DelegatedLimits([limit]).Review([Council, Alder], Today));
        Assert.Equal(("GV-115", Severity.Warning, "limits[alder]"), (missing.Id, missing.Severity, missing.Path));
        Finding mixed = Assert.Single(new DelegatedLimits([limit, other with { Limit = Money.Of(1m, Currency.Parse("EUR")) }]).Review([Council, Alder], Today));
        Assert.Equal(("GV-116", Severity.Warning, "limits"), (mixed.Id, mixed.Severity, mixed.Path));
        Assert.Equal(2, new DelegatedLimits([limit, other]).Review([Council, Alder], new LocalDate(2025, 3, 31)).Count);
        Assert.Empty(new DelegatedLimits([limit, other]).Review([Council, Alder], new LocalDate(2025, 4, 1)));
    }
}
