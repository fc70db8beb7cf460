using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class ComponentTests
{
    private static readonly RateExpression Quality = RateExpression.Linear(Driver.Score("quality"));

    private static Component Pool(Level up, Level down, string? of = null) =>
        Component.Pool("pool", new ScoreMeasure(Quality, 100, up, down, of), [AllToAlder], [AllToAlder]);

    [Fact]
    public void A_variance_of_nothing_runs_neither_side_and_still_has_every_line()
    {
        Settlement settlement = Both(new Condition(Criterion.Fact("never"), To.Owner), Shares).Settle(Variance(0));

        Assert.Equal(["council", "alder", "birch", "cedar"], settlement.Lines.Select(l => l.Account.ToString()));
        Assert.All(settlement.Lines, l => Assert.True(l.Amount.IsZero));
        Assert.Equal(Money.Zero(Currency.Gbp), settlement.Total);
    }

    // API base 10.0m, activity 10.8m at 75 %; 9.5m at 50 %.
    [Theory]
    [InlineData(10.8, "council -0.60, alder 0.60")]
    [InlineData(9.5, "council 0.25, alder -0.25")]
    public void T48_Excess_over_a_base_is_funded_by_the_owner(decimal activity, string dues)
    {
        RiskShareSchedule terms = Schedule(Component.Excess("api", [Curve.Flat(Pc(75), To.Owner), AllToAlder], [Curve.Flat(Pc(50), To.Owner), AllToAlder]));

        Assert.Equal(dues, terms.Due(Outturn(10, activity)));
    }

    [Fact]
    public void Funding_stands_beside_what_returns_to_the_owner()
    {
        Settlement settlement = Schedule(Component.Excess("api", [Curve.Flat(Pc(75), To.Owner), AllToAlder], [])).Settle(Outturn(10, 10.8m));

        Assert.Equal(
            ["council Share 0.20", "alder Share 0.60", "birch Share 0.00", "cedar Share 0.00", "council Funding -0.80"],
            settlement.Lines.Select(l => $"{l.Account} {l.Category} {l.Amount.ToString("F", null)}"));
        Assert.Equal(Money.Zero(Currency.Gbp), settlement.Total);
        Assert.Equal(Money.Pounds(-0.80m), settlement.Lines[^1].Exact.Round(Rounding.TowardsZero));
    }

    [Theory]
    [InlineData(14, "council -0.28, alder 0.28")]
    [InlineData(-14, "council 0.14, alder -0.14")]
    [InlineData(0, "")]
    [InlineData(100, "council -2.00, alder 2.00")]
    public void T41_Pool_pays_by_score_up_and_down(decimal score, string dues) =>
        Assert.Equal(dues, Schedule(Pool(Pounds(2), Pounds(1))).Due(Variance(0).WithScore("quality", score)));

    [Fact]
    public void Pool_may_be_a_rate_of_its_own_target()
    {
        Outturn outturn = Variance(0).WithScore("quality", 50) with { Measures = [new MeasureOutturn("project", Money.Pounds(400), null)] };

        Assert.Equal("council -10.00, alder 10.00", Schedule(Pool(OfTarget(5), OfTarget(5), "project")).Due(outturn));
        Assert.Equal("council -2.50, alder 2.50", Schedule(Pool(OfTarget(5), OfTarget(5))).Due(outturn));
    }

    [Theory]
    [InlineData(66, "council -14800000.00, alder 14800000.00")]
    [InlineData(140, "")]
    [InlineData(141, "council 200000.00, alder -200000.00")]
    public void T17_Days_early_at_a_price(decimal days, string dues)
    {
        var bonus = new QuantityMeasure("days", 140, QuantityDirection.BelowBase, Number(200_000));

        Assert.Equal(dues, Schedule(Component.Quantity("time", bonus, [AllToAlder], [AllToAlder])).Due(Variance(0).WithQuantity("days", days)));
    }

    [Theory]
    [InlineData(299_999, 50_000)]
    [InlineData(300_000, 70_000)]
    public void T18_Days_worked_at_a_price_from_a_table(decimal volume, decimal paid)
    {
        RateExpression price = RateExpression.Table(Driver.Quantity("volume"), [new TablePoint(0, 2_500), new TablePoint(300_000, 3_500)], Interpolation.Step, TableEnds.Hold);
        var days = new QuantityMeasure("days", 0, QuantityDirection.AboveBase, price);

        Assert.Equal(Money.Pounds(paid), Schedule(Component.Quantity("days", days, [AllToAlder], [])).Settle(Variance(0).WithQuantity("days", 20).WithQuantity("volume", volume))["alder"].Due);
    }

    [Fact]
    public void Components_with_a_measure_of_their_own_may_differ_in_sign()
    {
        RiskShareSchedule terms = Schedule(
            new Component("north", new SavingMeasure("north"), [AllToAlder], [AllToAlder], Portion: Pc(30)),
            new Component("south", new SavingMeasure("south"), [Shares], [Shares], Portion: Pc(30)),
            new Component("programme", new SavingMeasure(), [Split.Agreed(("council", Rate.One))], [], Portion: Pc(70)));
        Outturn outturn = Outturn(200, 195) with
        {
            Measures = [new MeasureOutturn("north", Money.Pounds(100), Money.Pounds(85)), new MeasureOutturn("south", Money.Pounds(100), Money.Pounds(110))],
        };

        Assert.Equal("council 3.50, alder 3.00, birch -0.90, cedar -0.60", terms.Due(outturn));
        Assert.Equal(["RS-012", "RS-012", "RS-012"], terms.Refusals().Select(f => f.Id));
    }

    [Fact]
    public void A_saving_may_be_funded_by_the_owner()
    {
        RiskShareSchedule terms = Schedule(Cost(Curve.Flat(Pc(50), To.Owner), AllToAlder) with { Funding = Funding.Owner });

        Assert.Equal("council -5.00, alder 5.00", terms.Due(10));
        Assert.Equal("council 5.00, alder -5.00", terms.Due(-10));
    }

    [Fact]
    public void T19_The_team_s_contribution_is_limited()
    {
        RiskShareSchedule terms = Both(Limit.Side(OfTarget(4), To.Owner), AllToAlder);

        Assert.Equal("council -3.00, alder -4.00", terms.Due(Outturn(100, 107)));
    }

    [Theory]
    [InlineData(103, 0.50)]
    [InlineData(101, 0)]
    [InlineData(96, -1.00)]
    public void T49_Collar(decimal activity, decimal alder)
    {
        ValueList<Stage> side = [new Deductible(OfTarget(2), To.Owner), Curve.Flat(Pc(50), To.Owner), AllToAlder];

        Assert.Equal(Money.Pounds(alder), Schedule(Component.Excess("collar", side, side)).Settle(Outturn(100, activity))["alder"].Due);
    }

    [Fact]
    public void T47_Priority_clause()
    {
        // Each expects 40, 35 and 25; the value is 92, so that the shortfall of 8 is borne in proportion to 10 %, 52.5 %, 37.5 %.
        RiskShareSchedule terms = Both(Split.Agreed(("alder", Pc(10)), ("birch", Pc(52.5m)), ("cedar", Pc(37.5m))));

        Assert.Equal("alder -0.80, birch -4.20, cedar -3.00", terms.Due(-8));
    }

    [Fact]
    public void Targets_carry_their_adjustments_and_actuals_their_lines()
    {
        Outturn outturn = Variance(0) with
        {
            Target = new AgreedTarget(Money.Pounds(100), [new TargetAdjustment(new LocalDate(2025, 6, 1), Money.Pounds(7), "new ward", "6.2"), new TargetAdjustment(new LocalDate(2025, 7, 1), Money.Pounds(-2), "ward closed")]),
            Actual = new AllowableCost(null, [new CostLine("staff", Money.Pounds(80)), new CostLine("drugs", Money.Pounds(30), "hospital")], [new CostLine("outlier", Money.Pounds(15), "truncated")]),
        };

        Settlement settlement = Both(AllToAlder).Settle(outturn);

        Assert.Equal("alder 10.00", Due(settlement));
        TraceNode node = settlement.Trace!.Nodes[0];
        Assert.Equal(
            [
                "~  component: target less actual",
                "uses portion = 100 %, from terms",
                "uses owner = \"council\", from terms",
                "~.target  sum: the agreed target with its adjustments; reads agreed target = £100.00, from outturn.target.amount; reads adjustment of 2025-06-01: new ward [clause 6.2] = £7.00, from outturn.target.adjustments[0]; reads adjustment of 2025-07-01: ward closed = \u2212£2.00, from outturn.target.adjustments[1]; gives £105.00",
                "~.actual  cost: the lines of cost less what is excluded; reads cost: staff = £80.00, from outturn.actual.lines[0]; reads cost: drugs, hospital = £30.00, from outturn.actual.lines[1]; reads excluded: outlier, truncated = £15.00, from outturn.actual.excluded[0]; gives £95.00",
                "applies: gain: the variance is positive",
                "does not apply: pain: the variance is negative",
                "moves £10.00 from variance to live",
                "gives £10.00",
                "~.gain[0]  split: The amount is split by agreed shares (alder 100 %); reads live amount = £10.00, from ~; reads weights in all = 100 %, from their sum; uses weight of alder = 100 %, from terms; moves £10.00 from live to alder; gives £0.00",
            ],
            node.Printed());
    }

    [Fact]
    public void Inputs_of_a_measure_of_its_own_say_where_they_stand()
    {
        RiskShareSchedule terms = Schedule(new Component("north", new ExcessMeasure("north"), [AllToAlder], []));
        Outturn outturn = Variance(0) with { Measures = [new MeasureOutturn("north", Money.Pounds(100), Money.Pounds(85))] };

        Assert.Equal(
            ["actual|GBP 85.00|outturn.measures[north].actual", "target|GBP 100.00|outturn.measures[north].target"],
            terms.Settle(outturn).Trace!.Nodes[0].Inputs.Select(i => $"{i.Name}|{i.Value}|{i.Source}"));
    }

    [Fact]
    public void A_stated_actual_that_agrees_with_its_lines_is_accepted() => Assert.Equal(
        "alder 20.00",
        Both(AllToAlder).Due(Outturn(100, 80) with { Actual = new AllowableCost(Money.Pounds(80), [new CostLine("staff", Money.Pounds(80))]) }));

    [Fact]
    public void Rates_of_the_actual_read_it() =>
        Assert.Equal("council 1.00, alder 9.00", Both(Limit.Side(Pc(10), Basis.Actual, To.Owner), AllToAlder).Due(10));

    [Fact]
    public void T56_Shares_by_risk_tolerance() =>
        Assert.Equal("council 4.00, alder 2.00, birch 1.00", Both(Split.ByBasis(Basis.Named("tolerance"), Recipients.Of("council", "alder", "birch"))).Due(Variance(7).With(Basis.Named("tolerance"), ("council", 4), ("alder", 2), ("birch", 1))));

    [Fact]
    public void T53_Five_shares_of_a_large_amount()
    {
        string[] ids = ["a", "b", "c", "d", "e"];
        RiskShareSchedule terms = Both(Split.Agreed(("a", Pc(25)), ("b", Pc(23)), ("c", Pc(20)), ("d", Pc(18)), ("e", Pc(14)))) with { Participants = [.. ids.Select(i => Participant.Provider(i, i))], Groups = [] };

        Assert.Equal("a 869358.63, b 799809.93, c 695486.90, d 625938.21, e 486840.83", terms.Due(Variance(3_477_434.50m, 10_000_000)));
    }

    [Fact]
    public void Currencies_without_minor_units_settle_in_whole_units()
    {
        Currency yen = Currency.Of("JPY");
        RiskShareSchedule terms = Both(Curve.Marginal(Basis.Money, To.Owner, new Band(Pc(50), Number(10)), Band.Beyond(Rate.Zero)), AllToAlder) with { Currency = yen };
        Outturn outturn = new("riverside", Year) { Target = Money.Of(100, yen), Actual = Money.Of(79, yen) };

        Settlement settlement = terms.Settle(outturn);

        Assert.Equal(Money.Of(5, yen), settlement["alder"].Due);
        Assert.Equal(Money.Of(16, yen), settlement["council"].Due);
    }
}
