using Alliancing.Core.Conformance.Infrastructure;
using Alliancing.RiskShare;

namespace Alliancing.Core.Conformance.Mechanisms;

/// <summary>Project alliances and integrated project delivery.</summary>
public sealed class ProjectAllianceVectors
{
    private static readonly string[] Team = ["a", "b", "c"];

    private static readonly ValueList<KeyResult> Areas = [new("one", Rate.Percent(30)), new("two", Rate.Percent(30)), new("three", Rate.Percent(20)), new("four", Rate.Percent(20))];

    [Fact, Source("C, worked by hand: TOC 100, AOC 90, 50:50, fees 6/3/1")]
    public void T35_saving_is_shared_equally_with_the_owner_and_by_fee_within_the_team()
    {
        Settlement settlement = Alliance.Settle(Traditional(), Fees(100, 90));

        Assert.Equal([3.00m, 1.50m, 0.50m, 5.00m], settlement.Due("a", "b", "c", "council"));
    }

    [Fact, Source("C, worked by hand: as T35 with AOC 130 and a cap at the fee")]
    public void T36_overrun_beyond_the_fee_falls_on_the_owner()
    {
        Settlement settlement = Alliance.Settle(Traditional(), Fees(100, 130));

        Assert.Equal([-6m, -3m, -1m, -20m], settlement.Due("a", "b", "c", "council"));
    }

    [Fact, Source("C6, published: target 100, outcome 107, the team's contribution limited to 4 % of the target")]
    public void T19_team_pays_up_to_its_limit_and_the_owner_nets_three_per_cent()
    {
        // The source prints the owner's cost, 103; its line is the part beyond the target.
        RiskShareTerms terms = Alliance.Terms(
            Alliance.With("team"),
            Component.Saving("cost", gain: [], pain: [Curve.Flat(Rate.One, To.Owner), Limit.Side(Rate.Percent(4), Basis.Target, To.Owner), Split.Equally(Recipients.Providers)]));

        Assert.Equal([-4m, -3m], Alliance.Settle(terms, Alliance.Outturn(100, 107)).Due("team", "council"));
    }

    [Fact, Source("C, worked by hand: W0 44, K 2, P 4 at 30/40/30, savings share 50 %")]
    public void T40_profit_at_risk_pays_profit_and_share_and_stops_at_nothing()
    {
        RiskShareTerms terms = RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = Alliance.Id,
            Participants = Alliance.With(Team),
            Components = [Presets.ProfitAtRisk(savingsShare: Rate.Percent(50))],
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.FeeAtRisk)],
        });

        Assert.Equal([1.5m, 2.0m, 1.5m], Profit(44).Due(Team));
        Assert.Equal([0.3m, 0.4m, 0.3m], Profit(49).Due(Team));
        Assert.Equal([0m, 0m, 0m], Profit(52).Due(Team));
        Assert.Equal(-2m, Profit(52)["council"].Lines.Single(l => l.Category == LineCategory.Share).Amount.Amount);

        Settlement Profit(decimal actual) => Alliance.Settle(terms, Alliance.Outturn(46, actual).With(Basis.FeeAtRisk, ("a", 1.2m), ("b", 1.6m), ("c", 1.2m)));
    }

    [Fact, Source("C, worked by hand: weights .3/.3/.2/.2, scores 60/20/−50/0, pool 2.0 both ways")]
    public void T41_weighted_score_earns_its_part_of_the_pool_and_nothing_when_every_minimum_is_wanted()
    {
        Assert.Equal([0.28m, -0.28m], Pool(everyMinimum: false).Due("a", "council"));
        Assert.Equal([0m, 0m], Pool(everyMinimum: true).Due("a", "council"));

        static Settlement Pool(bool everyMinimum) => Alliance.Settle(
            Scored(Presets.KeyResults(new KeyResultPool { Results = Areas, Reward = Money.Pounds(2), Liability = Money.Pounds(2), EveryMinimum = everyMinimum })),
            Scores(Alliance.Variance(0)));
    }

    [Fact, Source("C, worked by hand: gain or pain 10, share 50 %, overall score 14; multiplying, and adding 10 points")]
    public void T42_score_multiplies_the_amount_or_adds_points_to_the_share_on_each_side()
    {
        Assert.Equal([5.70m, 4.30m], Modified(ModifierForm.Multiplies, Rate.One, 10).Due("a", "council"));
        Assert.Equal([5.14m, 4.86m], Modified(ModifierForm.AddsPoints, Rate.Percent(10), 10).Due("a", "council"));
        Assert.Equal([-4.30m, -5.70m], Modified(ModifierForm.Multiplies, Rate.One, -10).Due("a", "council"));
        Assert.Equal([-4.86m, -5.14m], Modified(ModifierForm.AddsPoints, Rate.Percent(10), -10).Due("a", "council"));

        static Settlement Modified(ModifierForm form, Rate slope, decimal variance) => Alliance.Settle(
            Scored(Presets.ProjectAllianceWithModifier(new PerformanceModifier { Share = Rate.Percent(50), Results = Areas, Form = form, Slope = slope })),
            Scores(Alliance.Variance(variance)));
    }

    [Fact, Source("C, worked by hand: interim +4.00 less a retention of 20 %; final 2.50, 4.60 and −1.00")]
    public void T43_interim_gain_is_paid_less_retention_and_the_final_statement_trues_up_in_both_directions()
    {
        RiskShareTerms terms = RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = Alliance.Id,
            Participants = Alliance.With("a"),
            Components = [Component.Saving("cost", [Curve.Flat(Rate.Percent(50), To.Owner), Split.Equally(Recipients.Providers)], [Curve.Flat(Rate.Percent(50), To.Owner), Split.Equally(Recipients.Providers)])],
            OnAccount = new OnAccountRules { Retention = Rate.Percent(20) },
        });
        NodaTime.LocalDate day = Alliance.Period.Last.PlusDays(30);
        var interim = PeriodStatement.Interim(Alliance.Outturn(100, 92));

        Assert.Equal(3.20m, Due(interim));
        Assert.Equal([-0.70m, 1.40m, -4.20m], new decimal[] { 95m, 90.80m, 102m }.Select(actual => Due(interim, PeriodStatement.Final(Alliance.Outturn(100, actual)))));

        decimal Due(params PeriodStatement[] statements) => new RiskShareCalculator().Settle(terms, new SettlementHistory(Alliance.Id, day)
        {
            Statements = [.. statements],
            Payments = statements.Length == 1 ? [] : [new AccountPayment(Account.Of("a"), Money.Pounds(3.20m), day, day)],
        })["a"].Due.Amount;
    }

    [Fact, Source("C, worked by hand: pain 12 and 10, weights 50/30/20, caps 5/5/1, excess redistributed, then the owner's")]
    public void T44_excess_over_a_cap_goes_to_those_with_headroom_and_then_to_the_owner()
    {
        Basis weight = Basis.Named("weight");
        Basis cap = Basis.Named("cap");
        Component[] equal =
        [
            Component.Saving("cost", gain: [], pain:
            [
                Split.ByBasis(weight, Recipients.Providers),
                Limit.EachAt(Rate.One, cap, To.ParticipantsWithHeadroom(weight).Then(To.Owner)),
            ]),
            Component.Saving("cost", gain: [], pain: [new Waterfall([new Tranche(weight, Recipients.Providers, Each: Level.Whole(cap))], Rest: To.Owner)]),
        ];
        Assert.All(equal, component =>
        {
            Assert.Equal([-5m, -5m, -1m, -1m], Caps(component, -12).Due("a", "b", "c", "council"));
            Assert.Equal([-5m, -4m, -1m, 0m], Caps(component, -10).Due("a", "b", "c", "council"));
        });
    }

    [Fact, Source("C, worked by hand: as T44 with the excess straight to the owner")]
    public void T45_excess_over_a_cap_goes_straight_to_the_owner()
    {
        var component = Component.Saving("cost", gain: [], pain:
        [
            Split.ByBasis(Basis.Named("weight"), Recipients.Providers),
            Limit.EachAt(Rate.One, Basis.Named("cap"), To.Owner),
        ]);

        Assert.Equal([-5m, -3.6m, -1m, -2.4m], Caps(component, -12).Due("a", "b", "c", "council"));
    }

    [Fact, Source("C, from Borch's rule: risk aversion owner 1, A 2, B 4")]
    public void T56_shares_follow_the_reciprocal_of_risk_aversion()
    {
        RiskShareTerms terms = Alliance.Terms(
            Alliance.With("a", "b"),
            Component.Saving("cost", gain: [Split.ByBasis(Basis.Named("risk-tolerance"), Recipients.Everyone)], pain: []));

        Settlement settlement = Alliance.Settle(terms, Alliance.Variance(1).With(Basis.Named("risk-tolerance"), ("council", 1), ("a", 1 / 2m), ("b", 1 / 4m)));

        Assert.Equal(ExactMoney.Fraction(Money.Pounds(1), 4, 7), settlement.Exact("council"));
        Assert.Equal(ExactMoney.Fraction(Money.Pounds(1), 2, 7), settlement.Exact("a"));
        Assert.Equal(ExactMoney.Fraction(Money.Pounds(1), 1, 7), settlement.Exact("b"));
    }

    private static RiskShareTerms Traditional() => Alliance.Terms(Alliance.With(Team), Presets.ProjectAlliance(share: Rate.Percent(50), painCap: Rate.Percent(100)));

    private static Outturn Fees(decimal target, decimal actual) => Alliance.Outturn(target, actual).With(Basis.FeeAtRisk, ("a", 6), ("b", 3), ("c", 1));

    private static Settlement Caps(Component component, decimal variance) => Alliance.Settle(
        Alliance.Terms(Alliance.With(Team), component),
        Alliance.Variance(variance).With(Basis.Named("weight"), ("a", 50), ("b", 30), ("c", 20)).With(Basis.Named("cap"), ("a", 5), ("b", 5), ("c", 1)));

    private static RiskShareTerms Scored(Component component) => RiskShareTerms.Create(new RiskShareSchedule
    {
        Agreement = Alliance.Id,
        Participants = Alliance.With("a"),
        Scores = [.. Areas.Select(area => new ScoreScale(area.Score, -100, 100))],
        Components = [component],
    });

    private static Outturn Scores(Outturn outturn) => outturn
        .With(Basis.FeeAtRisk, ("a", 1))
        .WithScore("one", 60).WithScore("two", 20).WithScore("three", -50).WithScore("four", 0);
}
