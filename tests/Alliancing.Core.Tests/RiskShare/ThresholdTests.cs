using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData(1.99, "residual 1.99")]
    [InlineData(2.00, "alder 2.00")]
    [InlineData(2.01, "alder 2.01")]
    [InlineData(0, "")]
    public void Threshold_shares_the_first_pound_once_it_is_reached(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(new Threshold(OfTarget(2), To.Residual), AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    [Theory]
    [InlineData(3.98, "council 3.98")]
    [InlineData(4.00, "council 2.00, alder 2.00")]
    public void Threshold_after_the_curve_looks_at_the_live_amount(decimal variance, string dues) =>
        Assert.Equal(dues, Both(Curve.Flat(Pc(50), To.Owner), new Threshold(Pounds(2), To.Owner), AllToAlder).Due(variance));

    [Theory]
    [InlineData(4.99, "council 3.00, residual 1.99")]
    [InlineData(5.00, "council 3.00, alder 2.00")]
    public void Threshold_behind_a_deductible_still_looks_at_the_whole_variance(decimal variance, string dues) =>
        Assert.Equal(dues, Both(new Deductible(Pounds(3), To.Owner), new Threshold(Pounds(5), To.Residual), AllToAlder).Due(variance));

    [Theory]
    [InlineData(1.99, "council 1.00")]
    [InlineData(2.00, "alder 1.00")]
    public void Threshold_before_the_curve_is_measured_before_the_portion(decimal variance, string dues) =>
        Assert.Equal(dues, Both(new Threshold(OfTarget(2), To.Owner), AllToAlder).WithPortion(50).Due(variance));

    [Theory]
    [InlineData(3.99, "council 2.00")]
    [InlineData(4.00, "alder 2.00")]
    public void Threshold_after_the_portion_looks_at_the_portion(decimal variance, string dues) =>
        Assert.Equal(dues, Both(Curve.Flat(Rate.One, To.Owner), new Threshold(Pounds(2), To.Owner), AllToAlder).WithPortion(50).Due(variance));

    [Theory]
    [InlineData(1, "council 0.80, alder 0.20")]
    [InlineData(2, "council 1.20, alder 0.80")]
    public void Threshold_with_other_stages_runs_them_instead_of_the_rest(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(
            new Threshold(OfTarget(2), To.Residual, [Curve.Flat(Pc(20), To.Owner), AllToAlder]),
            Curve.Flat(Pc(40), To.Owner),
            AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
    }

    [Theory]
    [InlineData(1, "residual 1.00")]
    [InlineData(2, "council 2.00")]
    [InlineData(3, "alder 3.00")]
    public void Threshold_inside_other_stages_ends_them_too(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(
            new Threshold(Pounds(3), To.Owner, [new Threshold(Pounds(2), To.Residual), Split.Agreed(("council", Rate.One))]),
            AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
    }

    [Fact]
    public void Threshold_with_an_empty_list_of_other_stages_sends_everything_to_the_owner() =>
        Assert.Equal("council 1.00", Both(new Threshold(Pounds(2), To.Residual, []), AllToAlder).Due(1));

    [Fact]
    public void Threshold_that_is_missed_sends_only_what_is_still_live() =>
        Assert.Equal("council 0.50, residual 0.50", Both(Curve.Flat(Pc(50), To.Owner), new Threshold(Pounds(1), To.Residual), AllToAlder).Due(1));

    [Theory]
    [InlineData(37.99, "council 37.99")]
    [InlineData(38.00, "alder 38.00")]
    public void T02_Threshold_by_a_table_interpolates_exactly(decimal variance, string dues)
    {
        RateExpression msr = RateExpression.Table(Driver.Quantity("people"), [new TablePoint(5_000, 0.039m), new TablePoint(5_999, 0.036m)]);
        RiskShareSchedule terms = Both(new Threshold(Level.Of(msr, Basis.Target), To.Owner), AllToAlder);

        Assert.Equal(dues, terms.Due(Variance(variance, 1_000).WithQuantity("people", 5_333)));
    }

    [Fact]
    public void Threshold_says_which_way_was_taken()
    {
        TraceNode node = Both(new Threshold(Pounds(2), To.Owner), AllToAlder).Settle(Variance(1)).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  threshold: Nothing is shared unless the variance reaches £2.00; from there the whole of it is. Below it, everything goes to the owner; reads live amount = £1.00, from components[cost]; reads variance = £1.00, from components[cost]; uses reach = £2.00, from terms; does not apply: reached: the variance reaches the level, so the whole of it stays in; applies: below: the variance falls short; moves £1.00 from live to council; gives £0.00",
            ],
            node.Printed());
    }
}
