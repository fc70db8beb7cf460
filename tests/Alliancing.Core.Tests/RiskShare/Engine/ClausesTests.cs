using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Engine;

/// <summary>A line carries every clause that its money came through, and no other.</summary>
public sealed class ClausesTests
{
    private static readonly Stage Half = Curve.Flat(Pc(50), To.Residual).UnderClause("8.1");
    private static readonly Stage Last = AllToAlder.UnderClause("8.9");

    private static string Clauses(string account, params ReadOnlySpan<Stage> stages) =>
        string.Join(' ', Both(stages).Settle(Variance(10).WithFees())[Account.Parse(account)].Lines[0].Clauses);

    [Fact]
    public void An_account_that_is_drawn_on_carries_the_clause_that_drew()
    {
        var modifier = new Modifier(Pc(150), Account.Residual);

        Assert.Equal("8.1 8.2", Clauses("residual", Half, modifier.UnderClause("8.2"), Last));
        Assert.Equal("8.1 8.2 8.9", Clauses("alder", Half, modifier.UnderClause("8.2"), Last));
    }

    [Fact]
    public void An_account_that_is_drawn_on_carries_no_clause_of_the_amount_that_it_adds_to() =>
        Assert.Equal("8.2", Clauses("reserve:pot", Half, Limit.Floor(Pounds(7), Account.Reserve("pot")).UnderClause("8.2"), Last));

    [Fact]
    public void A_stage_that_changes_the_amount_shapes_what_follows() =>
        Assert.Equal("8.1 8.2 8.9", Clauses("alder", Half, Levy.Of(Pc(10), To.Owner).UnderClause("8.2"), Last));

    [Fact]
    public void A_stage_that_changes_nothing_shapes_nothing()
    {
        Assert.Equal("8.1 8.9", Clauses("alder", Half, Limit.Side(Pounds(5), To.Owner).UnderClause("8.2"), Last));
        Assert.Equal("8.1 8.9", Clauses("alder", Half, new Threshold(Pounds(5), To.Owner).UnderClause("8.2"), Last));
        Assert.Equal("8.1 8.2 8.9", Clauses("alder", Half, Limit.Side(Pounds(4.99m), To.Owner).UnderClause("8.2"), Last));
    }

    [Fact]
    public void A_curve_that_shares_everything_shapes_the_amount() =>
        Assert.Equal("8.1 8.9", Clauses("alder", Curve.Flat(Rate.One, To.Owner).UnderClause("8.1"), Last));

    [Fact]
    public void What_a_line_pays_on_carries_the_clauses_of_the_lines_alone()
    {
        Stage limit = new Limit(Pounds(4), To.Owner, Each: Recipients.Of("alder")).UnderClause("8.3");

        Assert.Equal("8.3", Clauses("council", Half, Last, limit));
        Assert.Equal("8.1 8.9 8.3", Clauses("alder", Half, Last, limit));
    }

    [Fact]
    public void A_line_that_nothing_moved_carries_no_clause()
    {
        Assert.Empty(Clauses("council", Half, Last, new Limit(Pounds(5), To.Owner, Each: Recipients.Of("alder")).UnderClause("8.3")));
        Assert.Equal("8.1 8.9", Clauses("alder", Half, Last, new Limit(Pounds(5), To.Owner, Each: Recipients.Of("alder")).UnderClause("8.3")));
    }

    [Fact]
    public void Other_stages_carry_their_own_clauses_and_not_those_that_they_replace()
    {
        RiskShareSchedule terms = Both(
            new Condition(Criterion.Fact("met"), To.Owner, [Curve.Flat(Pc(25), To.Residual).UnderClause("7.1"), AllToAlder.UnderClause("7.2")]).UnderClause("7"),
            Half,
            Last);

        Assert.Equal(["8.1", "8.9"], terms.Settle(Variance(10).WithFact("met", true))["alder"].Lines[0].Clauses);
        Assert.Equal(["7.1", "7.2"], terms.Settle(Variance(10).WithFact("met", false))["alder"].Lines[0].Clauses);
    }

    [Fact]
    public void A_side_that_is_left_carries_the_clause_that_left_it() =>
        Assert.Equal("7", Clauses("residual", new Threshold(Pounds(11), To.Residual).UnderClause("7"), Last));
}
