using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Engine;

public sealed class InterpreterTests
{
    private static RiskShareSchedule Owned(SplitRule owners, params ReadOnlySpan<Component> components) =>
        Schedule(components) with { Participants = TwoOwners, Groups = [], Owners = owners };

    [Theory]
    [InlineData(10, true, false, "GBP 10.00")]
    [InlineData(0, false, false, "GBP 0.00")]
    [InlineData(-10, false, true, "GBP -10.00")]
    public void A_component_shows_which_side_its_variance_took(decimal variance, bool gain, bool pain, string result)
    {
        TraceNode node = Both(AllToAlder).WithPortion(40).Settle(Variance(variance)).Trace!.Nodes[0];

        Assert.Equal(("components[cost]", "component", result), (node.Id, node.Rule, node.Result.ToString()));
        Assert.Equal([("gain: the variance is positive", gain), ("pain: the variance is negative", pain)], node.Alternatives.Select(a => (a.Text, a.Applied)));
        Assert.Equal(["portion 0.4 terms", "owner council terms"], node.Parameters.Select(p => $"{p.Name} {p.Value} {p.Source}"));
        Assert.Equal(variance == 0 ? 0 : 1, node.Children.Count);
    }

    [Fact]
    public void Owners_are_asked_for_their_shares_only_when_money_reaches_them()
    {
        RiskShareSchedule shared = Owned(Basis.Contribution, Cost(AllToAlder));
        RiskShareSchedule funded = Owned(Basis.Contribution, Component.Excess("bonus", [AllToAlder], [AllToAlder]));

        Assert.Equal("alder 10.00", shared.Due(10));
        Assert.Equal("", funded.Due(0));
        Assert.Equal(["RS-014 owners"], funded.Refused(Variance(-10)));
        Assert.Equal(["RS-014 owners"], Owned(Basis.Contribution, Cost(Curve.Flat(Pc(50), To.Owner), AllToAlder)).Refused(Variance(10)));
    }

    [Fact]
    public void Ties_between_owners_go_by_the_agreement_in_whatever_order_their_shares_are_written()
    {
        RiskShareSchedule terms = Owned(SplitRule.Shares(("board", Pc(50)), ("council", Pc(50))), Cost(Curve.Flat(Rate.Zero, To.Owner), AllToAlder));

        Assert.Equal("council 0.02, board 0.01", terms.Due(0.03m));
        Assert.Equal("council 3.00, board 7.00", (terms with { Owners = SplitRule.Shares(("board", Pc(70)), ("council", Pc(30))) }).Due(10));
    }

    [Fact]
    public void A_refused_component_reads_none_of_its_stages()
    {
        RiskShareSchedule terms = Schedule(new Component("north", new SavingMeasure("north"), [Split.ByBasis(Basis.Fee, Side.Provider)], [Split.ByBasis(Basis.Fee, Side.Provider)]));

        Assert.Equal(["RS-015 components[north]"], terms.Refused(Variance(10) with { Measures = [new MeasureOutturn("north", Money.Pounds(10), null)] }));
        Assert.Equal(["RS-015 components[north]", "RS-015 components[north]"], terms.Refused(Variance(10)));
    }

    [Fact]
    public void Findings_after_the_owners_were_read_stand_where_they_arise()
    {
        RiskShareSchedule terms = Owned(
            Basis.Contribution,
            Cost(Curve.Flat(Pc(50), To.Owner), AllToAlder),
            Component.Excess("bonus", [Split.ByBasis(Basis.Fee, Side.Provider)], [Split.ByBasis(Basis.Fee, Side.Provider)]));

        Assert.Equal(["RS-014 components[bonus].pain[0]"], terms.Refused(Variance(10).With(Basis.Contribution, ("council", 1), ("board", 1))));
    }

    [Fact]
    public void A_target_without_adjustments_and_an_actual_without_lines_are_one_input_each()
    {
        TraceNode node = Both(AllToAlder).Settle(Variance(0) with
        {
            Target = new AgreedTarget(Money.Pounds(100), []),
            Actual = new AllowableCost(Money.Pounds(90), [], []),
        }).Trace!.Nodes[0];

        Assert.Equal(["target GBP 100.00 outturn.target", "actual GBP 90.00 outturn.actual"], node.Inputs.Select(i => $"{i.Name} {i.Value} {i.Source}"));
    }

    [Fact]
    public void Every_stage_shows_what_it_found_and_what_it_left()
    {
        TraceNode node = Both(
            new Deductible(Pounds(1), To.Residual).UnderClause("8.1"),
            Curve.Flat(Pc(50), To.Owner),
            Levy.UpTo(Pounds(2), To.Payee("regulator")),
            AllToAlder).Settle(Variance(10)).Trace!.Nodes[0];

        Assert.Equal(
            [
                "components[cost].gain[0] deductible 8.1 GBP 10.00 GBP 9.00",
                "components[cost].gain[1] curve  GBP 9.00 GBP 4.50",
                "components[cost].gain[2] levy  GBP 4.50 GBP 2.50",
                "components[cost].gain[3] split  GBP 2.50 GBP 0.00",
            ],
            node.Children.Select(c => $"{c.Id} {c.Rule} {c.Clause} {c.Inputs[0].Value} {c.Result}"));
        Assert.All(node.Children, c => Assert.Equal("live amount", c.Inputs[0].Name));
        Assert.Equal(["components[cost]", .. node.Children.SkipLast(1).Select(c => c.Id)], node.Children.Select(c => c.Inputs[0].Source));
    }

    [Fact]
    public void Other_stages_show_where_they_stand()
    {
        RiskShareSchedule terms = Both(new Condition(Criterion.Fact("met"), To.Owner, [Curve.Flat(Pc(25), To.Owner), Split.ByBasis(Basis.Fee, Side.Provider)]), AllToAlder);

        Assert.Equal(["RS-014 components[cost].gain[0].otherwise[1]"], terms.Refused(Variance(10).WithFact("met", false)));
        TraceNode node = terms.Settle(Variance(10).WithFact("met", false).WithFees()).Trace!.Nodes[0].Children[0];
        Assert.Equal(["components[cost].gain[0].otherwise[0]", "components[cost].gain[0].otherwise[1]"], node.Children.Select(c => c.Id));
    }
}
