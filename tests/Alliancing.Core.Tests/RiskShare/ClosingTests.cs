using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class ClosingTests
{
    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, 0.03, 0.02)]
    [InlineData(Rounding.HalfTowardsZero, 0.03, 0.01)]
    [InlineData(Rounding.Down, 0.03, 0.01)]
    [InlineData(Rounding.Up, 0.03, 0.02)]
    [InlineData(Rounding.HalfToEven, 0.05, 0.02)]
    [InlineData(Rounding.TowardsZero, 0.05, 0.02)]
    [InlineData(Rounding.AwayFromZero, 0.05, 0.03)]
    public void The_whole_is_rounded_on_its_magnitude(Rounding rounding, decimal variance, decimal whole)
    {
        RiskShareSchedule terms = Both(AllToAlder).WithPortion(50) with { Rounding = rounding };

        Assert.Equal(Money.Pounds(whole), terms.Settle(Variance(variance)).Components[0].Whole);
        Assert.Equal(Money.Pounds(-whole), terms.Settle(Variance(-variance)).Components[0].Whole);
        Assert.Equal(Money.Pounds(-whole), terms.Settle(Variance(-variance))["alder"].Due);
    }

    [Fact]
    public void An_owner_funded_component_closes_its_funding_against_the_rest()
    {
        Settlement settlement = Schedule(Component.Excess("bonus", [Curve.Flat(Pc(50), To.Owner), AllToAlder], []) with { Portion = Pc(50) }).Settle(Variance(-0.03m));

        Assert.Equal(["council 0.01 GBP 0.0075", "alder 0.01 GBP 0.0075", "birch 0.00 GBP 0.00", "cedar 0.00 GBP 0.00", "council -0.02 GBP -0.015"], settlement.Lines.Select(l => $"{l.Account} {l.Amount.ToString("F", null)} {l.Exact}"));
    }

    [Fact]
    public void Each_component_closes_by_itself()
    {
        RiskShareSchedule terms = Schedule(
            Cost(Split.Equally(Side.Provider)) with { Portion = Pc(50) },
            Cost(Split.Equally(Side.Provider)) with { Id = "more", Portion = Pc(50) });

        Settlement settlement = terms.Settle(Variance(0.02m));

        Assert.Equal("alder 0.02", Due(settlement));
        Assert.Equal([Money.Pounds(0.01m), Money.Pounds(0.01m)], settlement.Components.Select(c => c.Whole));
        Assert.Equal([Pc(50), Pc(50)], settlement.Components.Select(c => c.Portion));
        Assert.Equal(["cost", "more"], settlement.Components.Select(c => c.Id));
        Assert.All(settlement.Components, c => Assert.Equal(ExactMoney.Of(Money.Pounds(0.02m)), c.Variance));
    }

    [Fact]
    public void Ties_go_in_the_order_of_accounts()
    {
        // Participants, then payees, reserves, carried forward, residual.
        RiskShareSchedule terms = Both(Split.Agreed(("residual", Pc(20)), ("carriedForward", Pc(20)), ("reserve:pot", Pc(20)), ("payee:regulator", Pc(20)), ("cedar", Pc(20))));

        Assert.Equal("cedar 0.01", terms.Due(0.01m));
        Assert.Equal("cedar 0.01, payee:regulator 0.01", terms.Due(0.02m));
        Assert.Equal("cedar 0.01, payee:regulator 0.01, reserve:pot 0.01", terms.Due(0.03m));
        Assert.Equal("cedar 0.01, payee:regulator 0.01, reserve:pot 0.01, carriedForward 0.01", terms.Due(0.04m));
    }

    [Fact]
    public void A_line_whose_exact_amount_is_less_than_half_a_unit_is_still_printed() =>
        Assert.Contains(Both(Split.Agreed(("alder", Pc(99)), ("payee:regulator", Pc(1)))).Settle(Variance(0.10m)).Lines, l => l.Account == Account.Payee("regulator") && l.Amount.IsZero);

    [Fact]
    public void Closing_shows_exact_and_rounded_amounts()
    {
        TraceNode node = Both(Shares).Settle(Variance(10.01m)).Trace!.Nodes[1];

        Assert.Equal(("components[cost].closing", "closing", "GBP 10.01", Money.Pounds(10.01m)), (node.Id, node.Rule, node.Result.ToString(), node.Rounded));
        Assert.Equal(
            ["components[cost].closing[council] GBP 0.00 GBP 0.00", "components[cost].closing[alder] GBP 5.005 GBP 5.01", "components[cost].closing[birch] GBP 3.003 GBP 3.00", "components[cost].closing[cedar] GBP 2.002 GBP 2.00"],
            node.Children.Select(c => $"{c.Id} {c.Result} {c.Rounded}"));
    }
}
