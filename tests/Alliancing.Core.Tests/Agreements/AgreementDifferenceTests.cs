using Alliancing.Agreements;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementDifferenceTests
{
    private static string Changes(AgreementBuilder after) => AgreementDifference.Between(Riverside.Agreement, after.Evaluate()).ToString();

    [Fact]
    public void An_agreement_differs_in_nothing_from_itself()
    {
        var difference = AgreementDifference.Between(Riverside.Agreement, Riverside.Builder.Create());

        Assert.True(difference.IsEmpty);
        Assert.Equal("riverside version 1 and riverside version 1 say the same.", difference.ToString());
    }

    [Fact]
    public void A_longer_term_is_one_line() =>
        Assert.Equal("to: 2028-03-31 → 2029-03-31", Changes(Riverside.Builder.Running(new LocalDate(2026, 4, 1), new LocalDate(2029, 3, 31))));

    [Fact]
    public void A_changed_rate_shows_the_stage_before_and_after()
    {
        Component cost = Riverside.Cost with { Gain = [Curve.Flat(Rate.Percent(40), rest: To.Owner), Riverside.Cost.Gain[1]] };

        AgreementChange change = Assert.Single(AgreementDifference.Between(Riverside.Agreement, Riverside.Builder.Sharing(cost).Create()).Changes);

        Assert.Equal(("terms.components[cost].gain[0]", ChangeKind.Changed), (change.Path, change.Kind));
        Assert.Contains("50 %", change.Before, StringComparison.Ordinal);
        Assert.Contains("40 %", change.After, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_stands_where_it_stood_and_what_is_new_where_it_stands()
    {
        string changes = Changes(Riverside.Builder.Chartered(Riverside.Charter with
        {
            Scope = new AllianceScope([new CharterItem("outreach", "Outreach at night"), new CharterItem("hub", "A hub")], Riverside.Charter.Scope.Excluded),
        }).Financed(Riverside.Finance with { Spending = [] }));

        Assert.Equal(
            """
            charter.scope.included[outreach]: Outreach → Outreach at night
            charter.scope.included[day]: removed Day services
            charter.scope.included[hub]: added A hub
            finance.spending[visits]: removed 2026/27 Home visits: £400.00 under 'outreach', committed by 'alder'
            finance.spending[club]: removed 2026/27 Lunch club: £600.00 under 'day'
            """.ReplaceLineEndings("\n"),
            changes);
    }

    [Fact]
    public void Another_order_of_participants_is_a_difference_because_ties_follow_it() => Assert.Equal(
        "participants: moved from the order council, alder, birch to the order council, birch, alder",
        Changes(Riverside.Builder.Between(Riverside.Agreement.Participants[0], Riverside.Agreement.Participants[2], Riverside.Agreement.Participants[1])));

    [Fact]
    public void A_participant_that_joins_or_leaves_moves_nobody_else()
    {
        string changes = Changes(Riverside.Builder.Between(
            Riverside.Agreement.Participants[0],
            Participant.Provider("cedar", "Cedar").During(new LocalDate(2027, 4, 1), null),
            Riverside.Agreement.Participants[1]));

        Assert.DoesNotContain("moved from", changes, StringComparison.Ordinal);
        Assert.Contains("participants[cedar].from: added 2027-04-01", changes, StringComparison.Ordinal);
        Assert.Contains("participants[birch].name: removed Birch Homes", changes, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_of_an_agreement_is_a_line_of_the_difference_from_an_empty_one()
    {
        AllianceAgreement empty = AgreementBuilder.For("riverside", "Riverside alliance").Evaluate();

        string[] paths = [.. AgreementDifference.Between(empty, Riverside.Agreement).Changes.Select(c => c.Path)];

        Assert.Equal(
            [
                "from", "to", "charter.vision", "charter.purpose", "charter.objectives[at-home]", "charter.outcomes[independent]",
                "charter.scope.included[outreach]", "charter.scope.included[day]", "charter.scope.excluded[acute]",
                .. Alliancing.Governance.Principle.OfAlliancing.Select(p => $"charter.principles[{p.Id}]"),
                "participants[council].name", "participants[council].side", "participants[council].kind",
                "participants[alder].name", "participants[alder].side", "participants[alder].kind",
                "participants[alder].identifiers[charity 1234567]", "participants[alder].duties[need]", "participants[alder].roles[caseworker]", "participants[alder].budgets[equipment]",
                "participants[birch].name", "participants[birch].side", "participants[birch].kind",
                "governance.tiers[owner]", "governance.tiers[owner].members[r]",
                "governance.tiers[leadership]", "governance.tiers[leadership].members[r]", "governance.tiers[leadership].members[a]", "governance.tiers[leadership].members[s]",
                "governance.tiers[management]", "governance.tiers[management].members[o]", "governance.tiers[management].members[l]", "governance.tiers[management].members[k]",
                "governance.authorities[r]", "governance.authorities[a]", "governance.authorities[s]",
                "governance.limits[council]", "governance.limits[alder]", "governance.limits[birch]",
                "governance.appointments[alliance manager]", "governance.outsideBodies[joint-board]",
                "governance.reporting[joint-board]",
                "finance.envelope[2026/27]", "finance.envelope[2027/28]", "finance.spending[visits]", "finance.spending[club]", "finance.costs[pay]", "finance.costs[fines]",
                "finance.invoicing", "finance.payments[final]", "finance.funds[riverside-pool]", "performance",
                "terms.rounding", "terms.components[cost].measure", "terms.components[cost].funding", "terms.components[cost].portion",
                "terms.components[cost].gain[0]", "terms.components[cost].gain[1]", "terms.components[cost].pain[0]", "terms.components[cost].pain[1]",
            ],
            paths);
    }

    [Fact]
    public void Difference_and_its_reverse_mirror_each_other()
    {
        AllianceAgreement other = Riverside.Builder.Chartered(null).Running(null, null).Create();
        var there = AgreementDifference.Between(Riverside.Agreement, other);
        var back = AgreementDifference.Between(other, Riverside.Agreement);

        Assert.Equal(
            there.Changes.Select(c => (c.Path, c.Before, c.After)).Order(),
            back.Changes.Select(c => (c.Path, Before: c.After, After: c.Before)).Order());
    }
}
