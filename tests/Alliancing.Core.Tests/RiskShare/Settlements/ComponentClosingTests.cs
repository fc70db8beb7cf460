using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Settlements;

public sealed class ComponentClosingTests
{
    private static readonly RiskShareSchedule Terms = Both(AllToAlder);

    /// <summary>An outturn whose variance is a number of pennies.</summary>
    private static Outturn Pennies(long variance) => Variance(0) with
    {
        Target = Money.FromMinorUnits(Math.Max(variance, 0), Currency.Gbp),
        Actual = Money.FromMinorUnits(-Math.Min(variance, 0), Currency.Gbp),
    };

    [Theory]
    [InlineData(long.MaxValue - 2)]
    [InlineData(-(long.MaxValue - 2))]
    public void The_largest_amount_is_two_units_below_what_money_can_hold(long variance) =>
        Assert.Equal(Money.FromMinorUnits(variance, Currency.Gbp), Terms.Settle(Pennies(variance))["alder"].Due);

    [Theory]
    [InlineData(long.MaxValue - 1)]
    [InlineData(-(long.MaxValue - 1))]
    public void One_unit_more_is_refused(long variance) => Assert.Equal(["RS-033 components[cost]"], Terms.Refused(Pennies(variance)));

    [Fact]
    public void An_owner_funded_component_states_and_shows_what_it_came_to()
    {
        Settlement settlement = Schedule(Component.Excess("bonus", [Curve.Flat(Pc(50), To.Owner), AllToAlder], [])).WithPortion(50).Settle(Variance(-0.03m));

        TraceNode node = settlement.Trace!.Nodes[1];
        Assert.Equal(("components[bonus].closing", "GBP 0.015", Money.Pounds(0.02m)), (node.Id, node.Result.ToString(), node.Rounded));
        Assert.Equal(Money.Pounds(0.02m), settlement.Components[0].Whole);
        Assert.Equal(["line", "line", "line", "line", "funding"], node.Children.Select(c => c.Rule));
        Assert.Equal("GBP -0.015", node.Children[4].Result.ToString());
        Assert.Equal(Money.Pounds(-0.02m), node.Children[4].Rounded);
    }

    [Fact]
    public void A_component_without_variance_has_a_line_for_each_participant_and_no_other()
    {
        Settlement settlement = Schedule(Component.Excess("bonus", [AllToAlder], [])).Settle(Variance(0));

        Assert.Equal(["council", "alder", "birch", "cedar"], settlement.Lines.Select(l => l.Account.ToString()));
        Assert.All(settlement.Lines, l => Assert.Equal((LineCategory.Share, true), (l.Category, l.Amount.IsZero)));
    }
}
