using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class ModifierTests
{
    // 1 + score ÷ 100: from 0 to 2.
    private static readonly RateExpression ByQuality = RateExpression.Linear(Driver.Score("quality"), 1, 0.01m);

    private static RiskShareSchedule Terms(RateExpression factor, decimal share = 50) =>
        Both(Curve.Flat(Pc(share), To.Owner), new Modifier(factor, Account.Owner), AllToAlder);

    [Theory]
    [InlineData(14, "council 4.30, alder 5.70")]
    [InlineData(-14, "council 5.70, alder 4.30")]
    [InlineData(0, "council 5.00, alder 5.00")]
    [InlineData(100, "alder 10.00")]
    [InlineData(-100, "council 10.00")]
    public void T42_Modifier_multiplies_the_amount_against_its_counterparty(decimal score, string dues)
    {
        Assert.Equal(dues, Terms(ByQuality).Due(Variance(10).WithScore("quality", score)));
        Assert.Equal(Mirror(dues), Terms(ByQuality).Due(Variance(-10).WithScore("quality", score)));
    }

    [Theory]
    [InlineData(10, 5.14)]
    [InlineData(-10, -4.86)]
    public void T42_Additive_points_stand_inside_the_band(decimal variance, decimal alder)
    {
        // 10 points at a score of 100: more of a gain, less of a pain.
        static Curve Curve(decimal slope) => Alliancing.RiskShare.Curve.Flat(RateExpression.Linear(Driver.Score("quality"), 0.5m, slope), To.Owner);
        RiskShareSchedule terms = Schedule(Component.Saving("cost", [Curve(0.001m), AllToAlder], [Curve(-0.001m), AllToAlder]));

        Assert.Equal(Money.Pounds(alder), terms.Settle(Variance(variance).WithScore("quality", 14))["alder"].Due);
    }

    [Fact]
    public void A_factor_below_0_counts_as_0() =>
        Assert.Equal("council 10.00", Terms(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.01m, max: 1)).Due(Variance(10).WithScore("quality", -90)));

    [Fact]
    public void Modifier_without_a_curve_takes_the_whole_slice() =>
        Assert.Equal("council 2.00, alder 8.00", Both(new Modifier(Pc(80), Account.Owner), AllToAlder).Due(10));

    [Fact]
    public void A_counterparty_that_funds_the_component_may_pay_what_it_does_not_hold()
    {
        RiskShareSchedule terms = Schedule(Component.Excess("bonus", [new Modifier(Number(3), Account.Owner), AllToAlder], []));

        Assert.Equal("council -30.00, alder 30.00", terms.Due(-10));
    }

    [Fact]
    public void A_reserve_may_pay_what_it_was_not_sent() =>
        Assert.Equal("alder 30.00, reserve:pot -20.00", Both(new Modifier(Number(3), Account.Reserve("pot")), AllToAlder).Due(10));

    [Theory]
    [InlineData(50, 2, true)]
    [InlineData(50, 2.01, false)]
    [InlineData(100, 1, true)]
    [InlineData(100, 1.01, false)]
    public void A_factor_must_be_covered_by_what_the_curve_sent(decimal share, decimal factor, bool covered) =>
        Assert.Equal(covered, !Terms(Number(factor), share).Refusals().Any(f => f.Id == "RS-022"));

    [Theory]
    [InlineData(10, 90, 1.1, true)] // 0.9 · 0.1 is less than 0.1
    [InlineData(10, 90, 1.5, false)]
    [InlineData(0, 60, 1.6, true)]
    [InlineData(0, 60, 1.7, false)]
    public void A_factor_must_be_covered_in_the_open_band(decimal first, decimal last, decimal factor, bool covered)
    {
        RiskShareSchedule terms = Both(Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(first)), Band.Beyond(Pc(last))), new Modifier(Number(factor), Account.Owner), AllToAlder);

        Assert.Equal(covered, !terms.Refusals().Any(f => f.Id == "RS-022"));
    }

    [Theory]
    [InlineData(2.22, true)] // at the end of the second band 9 is shared and 11 held
    [InlineData(2.23, false)]
    public void Closed_bands_cover_a_factor_together(decimal factor, bool covered)
    {
        RiskShareSchedule terms = Both(
            Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(10)), Band.UpTo(Pc(20), Pc(80)), Band.Beyond(Rate.Zero)),
            new Modifier(Number(factor), Account.Owner),
            AllToAlder);

        Assert.Equal(covered, !terms.Refusals().Any(f => f.Id == "RS-022"));
    }

    [Fact]
    public void Behind_a_deductible_every_band_must_cover_the_factor_by_itself()
    {
        var curve = Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(10)), Band.UpTo(Pc(20), Pc(80)), Band.Beyond(Rate.Zero));

        Assert.Contains(Both(new Deductible(OfTarget(10), To.Residual), curve, new Modifier(Number(1.5m), Account.Owner), AllToAlder).Refusals(), f => f.Id == "RS-022");
        Assert.Empty(Both(new Deductible(OfTarget(10), To.Residual), curve, new Modifier(Number(1.25m), Account.Owner), AllToAlder).Refusals());
    }

    [Fact]
    public void Two_modifiers_must_be_covered_together()
    {
        Assert.Contains(Both(Curve.Flat(Pc(50), To.Owner), new Modifier(Number(1.5m), Account.Owner), new Modifier(Number(1.5m), Account.Owner), AllToAlder).Refusals(), f => f.Path == "components[cost].gain[2].factor");
        Assert.Empty(Both(Curve.Flat(Pc(40), To.Owner), new Modifier(Number(1.5m), Account.Owner), new Modifier(Number(1.5m), Account.Owner), AllToAlder).Refusals());
    }

    [Fact]
    public void After_a_floor_or_a_reserve_nothing_is_known_of_the_counterparty()
    {
        Assert.Contains(Both(Curve.Flat(Pc(50), To.Owner), Limit.Floor(Pounds(1), Account.Owner), new Modifier(Number(1.1m), Account.Owner), AllToAlder).Refusals(), f => f.Id == "RS-022");
        Assert.Contains(Both(Curve.Flat(Pc(50), To.Owner), new Reserve("pot", Pounds(1), ReserveMovement.FromReserve), new Modifier(Number(1.1m), Account.Owner), AllToAlder).Refusals(), f => f.Id == "RS-022");
        Assert.Empty(Both(Curve.Flat(Pc(50), To.Owner), new Reserve("pot", Pounds(1)), new Modifier(Number(1.1m), Account.Owner), AllToAlder).Refusals());
    }

    [Fact]
    public void A_counterparty_must_be_the_curve_s_only_destination()
    {
        Destination shared = To.Participant("council", Pounds(1)).Then(To.Residual);

        Assert.Contains(Both(Curve.Flat(Pc(50), shared), new Modifier(Number(1.1m), Account.Owner), AllToAlder).Refusals(), f => f.Id == "RS-022");
        Assert.Contains(Both(Curve.Flat(Pc(50), To.Residual), new Modifier(Number(1.1m), Account.Owner), AllToAlder).Refusals(), f => f.Id == "RS-022");
        Assert.Empty(Both(Curve.Flat(Pc(50), To.Residual), new Modifier(Number(1.1m), Account.Residual), AllToAlder).Refusals());
    }

    [Fact]
    public void Bounds_that_depend_on_the_outturn_must_cover_band_by_band()
    {
        RateExpression bound = RateExpression.Linear(Driver.Quantity("size"), max: 0.1m);
        static Curve Curve(Band first) => new([first, Band.UpTo(Pc(50), Pc(50)), Band.Beyond(Rate.Zero)], To.Owner);

        Assert.Empty(Both(Curve(new Band(Pc(50), bound)), new Modifier(Number(2), Account.Owner), AllToAlder).Refusals());
        Assert.Contains(Both(Curve(new Band(Pc(60), bound)), new Modifier(Number(2), Account.Owner), AllToAlder).Refusals(), f => f.Id == "RS-022");
        Assert.Contains(Both(Curve(new Band(Rate.Zero, bound)) with { Bands = [new Band(Rate.Zero, bound), Band.UpTo(Pc(50), Pc(60)), Band.Beyond(Rate.Zero)] }, new Modifier(Number(2), Account.Owner), AllToAlder).Refusals(), f => f.Id == "RS-022");
    }

    [Fact]
    public void Modifier_shows_its_factor()
    {
        TraceNode node = Terms(ByQuality).Settle(Variance(10).WithScore("quality", 14)).Trace!.Nodes[0].Children[1];

        Assert.Equal(
            [
                "~  modifier: The amount is multiplied by (1 + 0.01 · score:quality); the difference is to or from the owner.",
                "reads live amount = £5.00, from components[cost].gain[0]",
                "~.factor  linear: (1 + 0.01 · score:quality); reads score:quality = 14, from outturn.scores.quality; uses start = 1, from terms; uses slope = 0.01, from terms; gives 1.14",
                "moves £0.70 from council to live",
                "gives £5.70",
            ],
            node.Printed());
    }
}
