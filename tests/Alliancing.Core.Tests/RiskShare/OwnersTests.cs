using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class OwnersTests
{
    private static readonly SplitRule SixtyForty = SplitRule.Shares(("council", Pc(60)), ("board", Pc(40)));

    private static RiskShareSchedule Owned(SplitRule? owners, params ReadOnlySpan<Component> components) =>
        Schedule(components) with { Participants = TwoOwners, Groups = [], Owners = owners };

    private static readonly Component Halves = Cost(Curve.Flat(Pc(50), To.Owner), AllToAlder);

    [Fact]
    public void What_goes_to_the_owner_is_split_among_the_owners()
    {
        Assert.Equal("council 3.00, board 2.00, alder 5.00", Owned(SixtyForty, Halves).Due(10));
        Assert.Equal("council -3.00, board -2.00, alder -5.00", Owned(SixtyForty, Halves).Due(-10));
    }

    [Fact]
    public void Owners_may_split_by_a_basis() =>
        Assert.Equal("council 1.00, board 4.00, alder 5.00", Owned(Basis.Contribution, Halves).Due(Variance(10).With(Basis.Contribution, ("council", 1), ("board", 4))));

    [Fact]
    public void Funding_is_split_among_the_owners_and_closes_to_the_penny()
    {
        Settlement settlement = Owned(SixtyForty, Component.Excess("bonus", [AllToAlder], [])).Settle(Variance(-0.01m));

        Assert.Equal("council -0.01, alder 0.01", Due(settlement));
        Assert.Equal(["council 0.00", "board 0.00", "alder 0.01", "council -0.01", "board 0.00"], settlement.Lines.Select(l => $"{l.Account} {l.Amount.ToString("F", null)}"));
    }

    [Fact]
    public void What_returns_to_the_owners_of_a_funded_component_is_split_too() =>
        Assert.Equal("council -3.00, board -2.00, alder 5.00", Owned(SixtyForty, Component.Excess("bonus", [Curve.Flat(Pc(50), To.Owner), AllToAlder], [])).Due(-10));

    [Fact]
    public void An_owner_side_that_a_modifier_draws_on_pays_by_its_split() =>
        Assert.Equal("council -9.00, board -6.00, alder 15.00", Owned(SixtyForty, Component.Excess("bonus", [new Modifier(Pc(150), Account.Owner), AllToAlder], [])).Due(-10));

    [Fact]
    public void Clauses_follow_the_money_to_each_owner()
    {
        Settlement settlement = Owned(SixtyForty, Cost(Curve.Flat(Pc(50), To.Owner).UnderClause("8.1"), AllToAlder.UnderClause("8.2"))).Settle(Variance(10));

        Assert.Equal(["8.1"], settlement["council"].Lines[0].Clauses);
        Assert.Equal(["8.1"], settlement["board"].Lines[0].Clauses);
        Assert.Equal(["8.1", "8.2"], settlement["alder"].Lines[0].Clauses);
    }

    [Fact]
    public void A_clause_stands_once_on_a_line_that_it_moved_twice()
    {
        Settlement settlement = Both(new Deductible(Pounds(1), To.Participant("alder")).UnderClause("8"), AllToAlder.UnderClause("8")).Settle(Variance(10));

        Assert.Equal(["8"], settlement["alder"].Lines[0].Clauses);
    }

    [Fact]
    public void A_missing_basis_of_the_owners_is_reported_where_it_is_read()
    {
        Finding finding = Assert.Single(Owned(Basis.Contribution, Halves).Evaluate(Variance(10)).Findings);

        Assert.Equal(("RS-014", "owners"), (finding.Id, finding.Path));
    }

    [Fact]
    public void A_clamp_against_owners_who_cannot_be_split_is_refused()
    {
        RiskShareSchedule terms = Owned(Basis.Contribution, Cost(AllToAlder)) with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Pounds(5))] };

        Finding finding = Assert.Single(terms.Evaluate(Variance(10)).Findings);

        Assert.Equal(("RS-014", "owners"), (finding.Id, finding.Path));
        Assert.Equal("council 1.00, board 4.00, alder 5.00", terms.Due(Variance(10).With(Basis.Contribution, ("council", 1), ("board", 4))));
    }
}
