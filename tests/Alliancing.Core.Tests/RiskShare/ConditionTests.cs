using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class ConditionTests
{
    private static readonly RateExpression Quality = RateExpression.Linear(Driver.Score("quality"));

    private static string Due(Criterion criterion, Outturn outturn) => Both(new Condition(criterion, To.Residual), AllToAlder).Due(outturn);

    private static void Holds(bool expected, Criterion criterion, Outturn outturn) =>
        Assert.Equal(expected ? "alder 10.00" : "residual 10.00", Due(criterion, outturn));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("True", false)]
    public void Fact_holds_when_it_has_the_value(string value, bool holds) =>
        Holds(holds, Criterion.Fact("accepted"), Variance(10).WithFact("accepted", value));

    [Fact]
    public void Fact_of_yes_or_no_is_true_or_false()
    {
        Holds(true, Criterion.Fact("accepted"), Variance(10).WithFact("accepted", true));
        Holds(false, Criterion.Fact("accepted"), Variance(10).WithFact("accepted", false));
        Holds(true, Criterion.Fact("grade", "good"), Variance(10).WithFact("grade", "good"));
    }

    [Theory]
    [InlineData(Comparison.AtLeast, false, true, true)]
    [InlineData(Comparison.Above, false, false, true)]
    [InlineData(Comparison.AtMost, true, true, false)]
    [InlineData(Comparison.Below, true, false, false)]
    public void Score_compares_at_its_bound(Comparison comparison, bool below, bool at, bool above)
    {
        Criterion criterion = Criterion.Rate(Quality, comparison, Number(70));

        Holds(below, criterion, Variance(10).WithScore("quality", 69.9m));
        Holds(at, criterion, Variance(10).WithScore("quality", 70));
        Holds(above, criterion, Variance(10).WithScore("quality", 70.1m));
    }

    [Theory]
    [InlineData(Comparison.AtLeast, false, true, true)]
    [InlineData(Comparison.Above, false, false, true)]
    [InlineData(Comparison.AtMost, true, true, false)]
    [InlineData(Comparison.Below, true, false, false)]
    public void Money_compares_at_its_bound(Comparison comparison, bool below, bool at, bool above)
    {
        Criterion criterion = Criterion.Money(Level.Whole(Basis.Actual), comparison, Pounds(90));

        Holds(below, criterion, Outturn(99.99m, 89.99m));
        Holds(at, criterion, Outturn(100, 90));
        Holds(above, criterion, Outturn(100.01m, 90.01m));
    }

    [Theory]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, false, true)]
    [InlineData(true, true, true, true)]
    public void Criteria_join(bool first, bool second, bool all, bool any)
    {
        Outturn outturn = Variance(10).WithFact("a", first).WithFact("b", second);

        Holds(all, Criterion.All(Criterion.Fact("a"), Criterion.Fact("b")), outturn);
        Holds(any, Criterion.Any(Criterion.Fact("a"), Criterion.Fact("b")), outturn);
        Holds(!first, Criterion.Not(Criterion.Fact("a")), outturn);
    }

    [Theory]
    [InlineData(4.99, "residual 4.99")]
    [InlineData(5, "alder 5.00")]
    public void Condition_after_the_curve_may_look_at_the_live_amount(decimal variance, string dues) =>
        Assert.Equal(dues, Both(Curve.Flat(Rate.One, To.Owner), new Condition(Criterion.Money(Level.Whole(Basis.Amount), Comparison.AtLeast, Pounds(5)), To.Residual), AllToAlder).Due(variance));

    [Theory]
    [InlineData(true, "council 5.00, alder 5.00")]
    [InlineData(false, "council 7.50, alder 2.50")]
    public void Condition_with_other_stages_is_the_half_rate(bool met, string dues)
    {
        RiskShareSchedule terms = Both(
            new Condition(Criterion.Fact("met"), To.Residual, [Curve.Flat(Pc(25), To.Owner), AllToAlder]),
            Curve.Flat(Pc(50), To.Owner),
            AllToAlder);

        Assert.Equal(dues, terms.Due(Variance(10).WithFact("met", met)));
        Assert.Equal(Mirror(dues), terms.Due(Variance(-10).WithFact("met", met)));
    }

    [Fact]
    public void Condition_with_an_empty_list_of_other_stages_sends_everything_to_the_owner() =>
        Assert.Equal("council 10.00", Both(new Condition(Criterion.Fact("met"), To.Residual, []), AllToAlder).Due(Variance(10).WithFact("met", false)));

    [Fact]
    public void Condition_that_cannot_be_read_asks_for_nothing_else()
    {
        RiskShareSchedule terms = Both(
            new Condition(Criterion.Fact("met"), To.Owner, [Split.ByBasis(Basis.Revenue, Side.Provider)]),
            Split.ByBasis(Basis.Fee, Side.Provider));

        Finding finding = Assert.Single(terms.Evaluate(Variance(10)).Findings);
        Assert.Equal("RS-018", finding.Id);
        Assert.Equal("components[cost].gain[0]", finding.Path);
    }

    [Fact]
    public void Condition_says_what_it_read_and_which_way_was_taken()
    {
        TraceNode node = Both(new Condition(Criterion.Rate(Quality, Comparison.AtLeast, Number(70)), To.Owner), AllToAlder)
            .Settle(Variance(10).WithScore("quality", 60)).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  condition: Sharing requires: score:quality is at least 70. Failing that, everything goes to the owner.",
                "reads live amount = £10.00, from components[cost]",
                "~.when  comparison: score:quality is at least 70; reads value = 60, from outturn.scores.quality; reads difference = \u221210, from the value less what it is compared with; uses than = 70, from terms; gives \"fails\"",
                "does not apply: met: the condition holds",
                "applies: failed: the condition fails",
                "moves £10.00 from live to council",
                "gives £0.00",
            ],
            node.Printed());
    }

    [Fact]
    public void Condition_on_money_says_what_it_read()
    {
        TraceNode node = Both(new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.Below, Pounds(11)), To.Owner), AllToAlder)
            .Settle(Variance(10)).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  condition: Sharing requires: 100 % of variance is below £11.00. Failing that, everything goes to the owner.",
                "reads live amount = £10.00, from components[cost]",
                "~.when.value  level: 100 % of variance; reads variance = £10.00, from components[cost]; uses rate = 100 %, from terms; gives £10.00",
                "~.when  comparison: 100 % of variance is below £11.00; reads difference = \u2212£1.00, from the value less what it is compared with; reads value = £10.00, from ~.when.value; uses than = £11.00, from terms; gives \"holds\"",
                "applies: met: the condition holds",
                "does not apply: failed: the condition fails",
                "gives £10.00",
            ],
            node.Printed());
    }

    [Fact]
    public void Condition_on_a_fact_says_what_it_read()
    {
        TraceNode node = Both(new Condition(Criterion.Fact("grade", "good"), To.Owner), AllToAlder)
            .Settle(Variance(10).WithFact("grade", "good")).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  condition: Sharing requires: grade is good. Failing that, everything goes to the owner.",
                "reads live amount = £10.00, from components[cost]",
                "~.when  fact: grade is good; reads grade = \"good\", from outturn.facts.grade; gives \"holds\"",
                "applies: met: the condition holds",
                "does not apply: failed: the condition fails",
                "gives £10.00",
            ],
            node.Printed());
    }
}
