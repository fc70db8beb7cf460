using Alliancing.Agreements;
using Alliancing.Budgets;
using Alliancing.Governance;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementReviewTests
{
    public static TheoryData<string, string, AgreementBuilder> Lacking { get; } = new()
    {
        { "AG-101", "charter", Riverside.Builder.Chartered(null) },
        { "AG-101", "charter.objectives", Riverside.Builder.Chartered(Riverside.Charter with { Objectives = [] }) },
        { "AG-101", "charter.outcomes", Riverside.Builder.Chartered(Riverside.Charter with { Outcomes = [] }) },
        { "AG-101", "charter.scope", Riverside.Builder.Chartered(Riverside.Charter with { Scope = AllianceScope.Empty }).Financed(null) },
        { "AG-102", "charter.principles", Riverside.Builder.Chartered(Riverside.Charter with { Principles = [.. Principle.OfAlliancing.Where(p => p != Principle.OpenBook)] }) },
        { "AG-103", "participants[birch].roles[therapist]", Riverside.Builder.Knowing(MemberParticulars.Of("birch") with { Roles = [new MemberRole("therapist", "Establishes need", Filled: false)] }) },
        { "AG-104", "participants[birch]", Riverside.Builder.Sharing(Component.Saving("cost", gain: [Split.Agreed(("alder", Rate.One))], pain: [Split.Agreed(("alder", Rate.One))])) },
        { "AG-105", "finance.spending[visits].year", Riverside.Builder.Financed(Riverside.Finance with { Spending = [new PlannedSpending("visits", Riverside.Year.Next, "Home visits", "outreach", Money.Pounds(1m))] }) },
        { "AG-106", "finance.spending[visits].year", Riverside.Builder.Financed(Riverside.Finance with { Spending = [new PlannedSpending("visits", Riverside.Year.Next.Next, "Home visits", "outreach", Money.Pounds(1m))] }) },
        { "AG-107", "finance.envelope[2026/27]", Riverside.Builder.Financed(Riverside.Finance with { Spending = [.. Riverside.Finance.Spending, new PlannedSpending("more", Riverside.Year, "More", "day", Money.Pounds(0.01m))] }) },
        { "AG-108", "finance.spending[ward].scope", Riverside.Builder.Financed(Riverside.Finance with { Spending = [new PlannedSpending("ward", Riverside.Year, "A ward", "acute", Money.Pounds(1m))] }) },
        { "AG-109", "finance.spending[visits].by", Riverside.Builder.Financed(Riverside.Finance with { Spending = [Riverside.Finance.Spending[0] with { Amount = Money.Pounds(400.01m) }] }) },
        { "AG-110", "finance.payments[final]", Riverside.Builder.Financed(Riverside.Finance with { Payments = [new ScheduledPayment("final", "The last share", new LocalDate(2028, 4, 1))] }) },
        { "AG-111", "participants", Riverside.Builder.Between(Participant.Provider("alder", "Alder Care"), Participant.Provider("birch", "Birch Homes")).Governed(null).Sharing((RiskShareSchedule?)null) },
        { "AG-111", "participants", Riverside.Builder.Between(Participant.Owner("council", "Riverside Council"), Participant.Owner("alder", "Alder Care")).Governed(null).Sharing((RiskShareSchedule?)null) },
        { "AG-112", "governance", Riverside.Builder.Governed(null) },
        { "AG-113", "finance.costs", Riverside.Builder.Financed(Riverside.Finance with { Costs = [] }) },
        { "AG-114", "finance.invoicing.paymentDays", Riverside.Builder.Financed(Riverside.Finance with { Invoicing = new Invoicing(InvoiceFrequency.Monthly, 31) }) },
        { "AG-115", "terms", Riverside.Builder.Sharing((RiskShareSchedule?)null) },
    };

    [Fact]
    public void A_whole_agreement_has_nothing_found()
    {
        Assert.Empty(Riverside.Agreement.Findings);
        Assert.Empty(Riverside.Agreement.Review());
    }

    [Theory, MemberData(nameof(Lacking), DisableDiscoveryEnumeration = true)]
    public void What_an_agreement_lacks_is_found_where_it_stands(string id, string path, AgreementBuilder lacking)
    {
        ArgumentNullException.ThrowIfNull(lacking);
        ValueList<Finding> found = lacking.Evaluate().Review();

        Assert.Contains(found, f => f.Id == id && f.Path == path);
        Assert.DoesNotContain(found, f => f.Severity == Severity.Error);
        Assert.All(found, f => Assert.EndsWith(".", f.Message, StringComparison.Ordinal));
        Assert.All(found, f => Assert.Contains(id == "AG-115" || id == "AG-111" ? "AG-1" : id, f.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_principle_left_out_is_found_by_name()
    {
        ValueList<Finding> found = Riverside.Builder.Chartered(Riverside.Charter with { Principles = [] }).Create().Review();

        Assert.Equal(7, found.Count);
        Assert.All(Principle.OfAlliancing, p => Assert.Contains(found, f => f.Message.Contains($"'{p.Id}' ({p.Name})", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_payment_after_the_term_that_survives_it_is_in_order() => Assert.Empty(Riverside.Builder
        .Financed(Riverside.Finance with { Payments = [new ScheduledPayment("final", "The last share", new LocalDate(2028, 4, 1), Survives: true)] })
        .Create().Review());

    [Fact]
    public void A_payment_under_an_open_end_is_in_order() => Assert.Empty(Riverside.Builder
        .Running(new LocalDate(2026, 4, 1), null)
        .Financed(Riverside.Finance with { Payments = [new ScheduledPayment("final", "The last share", new LocalDate(2038, 4, 1))] })
        .Create().Review());

    [Fact]
    public void Who_shares_only_when_a_threshold_is_missed_has_a_share() => Assert.DoesNotContain(
        Riverside.Builder.Sharing(Component.Saving(
            "cost",
            gain: [new Threshold(Level.Of(Rate.Percent(2), Basis.Target), To.Owner, [Split.Agreed(("birch", Rate.One))]), Split.Agreed(("alder", Rate.One))],
            pain: [Split.Agreed(("alder", Rate.One))])).Create().Review(),
        f => f.Id == "AG-104");

    [Fact]
    public void Commitment_that_the_agreement_allows_has_nothing_against_it() =>
        Assert.Empty(Riverside.Agreement.Check(new PlannedSpending("new", Riverside.Year, "Home visits", "outreach", Money.Pounds(10m), "alder")));

    [Fact]
    public void GLA_6_A_commitment_out_of_scope_is_refused_with_the_reason()
    {
        Finding refused = Assert.Single(Riverside.Agreement.Check(new PlannedSpending("new", Riverside.Year, "A ward", "acute", Money.Pounds(10m))));

        Assert.Equal(("AG-108", Severity.Error, "commitment.scope"), (refused.Id, refused.Severity, refused.Path));
        Assert.Equal("'acute' (Acute care) is out of scope. Take the line out, or vary the scope by a decision.", refused.Message);
    }

    [Fact]
    public void A_commitment_to_what_the_charter_does_not_name_is_refused_with_what_it_names()
    {
        Finding refused = Assert.Single(Riverside.Agreement.Check(new PlannedSpending("new", Riverside.Year, "A boat", "boats", Money.Pounds(10m))));

        Assert.Equal(("AG-007", "commitment.scope"), (refused.Id, refused.Path));
        Assert.Contains("'outreach', 'day'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GLA_7_A_commitment_on_an_indicative_year_and_one_beyond_the_envelope_are_refused()
    {
        Finding indicative = Assert.Single(Riverside.Agreement.Check(new PlannedSpending("new", Riverside.Year.Next, "Visits", "outreach", Money.Pounds(10m))));
        Finding beyond = Assert.Single(Riverside.Agreement.Check(new PlannedSpending("new", Riverside.Year.Next.Next, "Visits", "outreach", Money.Pounds(10m))));

        Assert.Equal(("AG-105", Severity.Error, "commitment.year"), (indicative.Id, indicative.Severity, indicative.Path));
        Assert.Equal(("AG-106", Severity.Error, "commitment.year"), (beyond.Id, beyond.Severity, beyond.Path));
    }

    [Fact]
    public void GLA_10_A_commitment_above_the_delegated_limit_names_the_body_whose_approval_it_takes()
    {
        Finding refused = Assert.Single(Riverside.Agreement.Check(new PlannedSpending("new", Riverside.Year, "Visits", "outreach", Money.Pounds(300.01m), "birch")));

        Assert.Equal(("AG-109", Severity.Error, "commitment.by"), (refused.Id, refused.Severity, refused.Path));
        Assert.Equal("'birch' would commit £300.01; its people may bind it up to £300.00. Obtain the approval of the board of 'birch' first.", refused.Message);
        Assert.Equal(Citation.Agreement("Schedule 2"), refused.Citation);
        Assert.Empty(Riverside.Agreement.Check(new PlannedSpending("new", Riverside.Year, "Visits", "outreach", Money.Pounds(300m), "birch")));
    }

    [Fact]
    public void A_limit_counts_from_its_first_day_to_its_last_and_the_lowest_of_several_counts()
    {
        GovernanceFramework governance = Riverside.Governance with
        {
            Limits =
            [
                Riverside.Governance.Limits[1],
                Riverside.Governance.Limits[1] with { Limit = Money.Pounds(7m), From = new LocalDate(2026, 5, 1), To = new LocalDate(2026, 5, 31) },
            ],
        };

        Assert.Equal(Money.Pounds(400m), governance.LimitOf("alder", new LocalDate(2026, 4, 30))?.Limit);
        Assert.Equal(Money.Pounds(7m), governance.LimitOf("alder", new LocalDate(2026, 5, 1))?.Limit);
        Assert.Equal(Money.Pounds(7m), governance.LimitOf("alder", new LocalDate(2026, 5, 31))?.Limit);
        Assert.Equal(Money.Pounds(400m), governance.LimitOf("alder", new LocalDate(2026, 6, 1))?.Limit);
        Assert.Null(governance.LimitOf("alder", new LocalDate(2026, 3, 31)));
        Assert.Null(governance.LimitOf("birch", new LocalDate(2026, 5, 1)));
    }

    [Fact]
    public void What_governance_lacks_is_found_with_a_path_from_the_root()
    {
        ValueList<Finding> found = Riverside.Builder.Governed(Riverside.Governance with { Appointments = [], Limits = [.. Riverside.Governance.Limits.Skip(1)] }).Create().Review();

        Assert.Equal(["governance.appointments", "governance.limits[council]"], found.Select(f => f.Path));
    }

    [Fact]
    public void Authority_is_looked_at_on_the_day_asked_for()
    {
        Assert.NotEmpty(Riverside.Agreement.Review(new LocalDate(2026, 3, 31)));
        Assert.Empty(Riverside.Agreement.Review(new LocalDate(2026, 4, 1)));
        Assert.DoesNotContain(Riverside.Builder.Running(null, null).Create().Review(), f => f.Path.StartsWith("governance", StringComparison.Ordinal));
    }

    public static TheoryData<Participant[], string[]> Sides { get; } = new()
    {
        { [Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder")], [] },
        { [Participant.Provider("alder", "Alder"), Participant.Provider("birch", "Birch")], ["no participant is an owner. An alliance is one agreement between commissioners and providers: name the owners."] },
        { [Participant.Owner("council", "Council"), Participant.Owner("board", "Board")], ["no participant is a provider. An alliance is one agreement between commissioners and providers: name the providers."] },
        {
            [],
            [
                "no participant is an owner. An alliance is one agreement between commissioners and providers: name the owners.",
                "no participant is a provider. An alliance is one agreement between commissioners and providers: name the providers.",
            ]
        },
    };

    [Theory, MemberData(nameof(Sides), DisableDiscoveryEnumeration = true)]
    public void A_side_on_which_nobody_stands_is_named(Participant[] participants, string[] messages) => Assert.Equal(
        messages,
        AgreementBuilder.For("riverside", "Riverside alliance").Between(participants).Evaluate().Review().Where(f => f.Id == "AG-111").Select(f => f.Message));

    public static TheoryData<SplitRule, string[]> OwnersSplits { get; } = new()
    {
        { SplitRule.Shares(("council", Rate.Percent(60)), ("board", Rate.Percent(40))), [] },
        { SplitRule.Shares(("council", Rate.One), ("board", Rate.Zero)), ["participants[board]"] },
        { SplitRule.Shares(("board", Rate.One)), ["participants[council]"] },
        { SplitRule.By(Basis.Budget), [] },
    };

    [Theory, MemberData(nameof(OwnersSplits), DisableDiscoveryEnumeration = true)]
    public void An_owner_has_a_share_when_the_owners_split_gives_it_one(SplitRule owners, string[] without)
    {
        AgreementBuilder begun = AgreementBuilder.For("riverside", "Riverside alliance").Between(
            Participant.Owner("council", "Council"), Participant.Owner("board", "Board"), Participant.Provider("alder", "Alder"), Participant.Provider("birch", "Birch"));

        AllianceAgreement agreement = begun
            .Sharing(new RiskShareSchedule { Agreement = "riverside", Participants = [], Components = [Riverside.Cost], Owners = owners })
            .Create();

        Assert.Equal(without, agreement.Review().Where(f => f.Id == "AG-104").Select(f => f.Path));
    }

    [Fact]
    public void A_share_of_nothing_is_no_share()
    {
        Split nothing = Split.Agreed(("alder", Rate.One), ("birch", Rate.Zero));

        Finding found = Assert.Single(Riverside.Builder.Sharing(Component.Saving("cost", gain: [nothing], pain: [nothing])).Create().Review());

        Assert.Equal(("AG-104", "participants[birch]"), (found.Id, found.Path));
        Assert.Equal(
            "the terms give 'birch' no share of gain or pain. Collective responsibility for risk asks for one: name it in a split, or say in the agreement why it stands outside.",
            found.Message);
    }

    [Fact]
    public void Who_shares_only_when_a_condition_fails_has_a_share_and_so_has_who_shares_when_it_holds() => Assert.DoesNotContain(
        Riverside.Builder.Sharing(Component.Saving(
            "cost",
            gain: [new Condition(Criterion.Fact("open-book"), To.Owner, [Split.Agreed(("birch", Rate.One))]), Split.Agreed(("alder", Rate.One))],
            pain: [])).Create().Review(),
        f => f.Id == "AG-104");
}
