using Alliancing.Apportionment;
using Alliancing.Core.Conformance.Infrastructure;
using Alliancing.RiskShare;

namespace Alliancing.Core.Conformance.Mechanisms;

/// <summary>Claims rules, pooled funds and whole pennies.</summary>
public sealed class DivisionVectors
{
    [Fact, Source("E5, published: claims 100/200/300, estate 100, 200 and 300")]
    public void T21_talmud_rule_divides_the_three_estates_of_the_mishnah()
    {
        (string, decimal)[] claims = [("a", 100), ("b", 200), ("c", 300)];

        Assert.Equal([Third(100), Third(100), Third(100)], Divided(ClaimsRule.Talmud, 100, claims));
        Assert.Equal([Whole(50), Whole(75), Whole(75)], Divided(ClaimsRule.Talmud, 200, claims));
        Assert.Equal([Whole(50), Whole(100), Whole(150)], Divided(ClaimsRule.Talmud, 300, claims));
    }

    [Fact, Source("E15, published inputs: estate 13,500, claims 158/299/927/2,196/4,348/6,256/13,952")]
    public void T33_claims_rules_divide_a_fishery_quota()
    {
        (string, decimal)[] claims = [("a", 158), ("b", 299), ("c", 927), ("d", 2_196), ("e", 4_348), ("f", 6_256), ("g", 13_952)];

        Assert.Equal(
            [Whole(158), Whole(299), Whole(927), Whole(2_196), Third(9_920), Third(9_920), Third(9_920)],
            Divided(ClaimsRule.EqualAwards, 13_500, claims));
        Assert.Equal(
            [Whole(0), Whole(0), Whole(0), Whole(0), Third(1_988), Third(7_712), Third(30_800)],
            Divided(ClaimsRule.EqualLosses, 13_500, claims));
        Assert.Equal(
            [Whole(79), Whole(149.5m), Whole(463.5m), Whole(1_098), Whole(2_174), Whole(3_128), Whole(6_408)],
            Divided(ClaimsRule.Talmud, 13_500, claims));
    }

    [Fact, Source("C, worked by hand: a variable line at 40/60 with an overspend of 3; the host first 0.5")]
    public void T46_overspend_of_a_variable_line_follows_contributions_after_the_part_of_the_host()
    {
        RiskShareTerms variable = Alliance.Terms(Alliance.Partners("council", "icb"), Presets.WholeFund(Presets.SharedByContribution()));
        RiskShareTerms hostFirst = Alliance.Terms(Alliance.Partners("council", "icb"), Component.Saving("fund", gain: Presets.SharedByContribution(), pain:
        [
            new Waterfall(
            [
                new Tranche(SplitRule.Shares(("council", Rate.One)), InAll: Money.Pounds(0.5m)),
                new Tranche(Basis.Contribution, Recipients.Everyone),
            ]),
        ]));
        Outturn outturn = Alliance.Variance(-3).With(Basis.Contribution, ("council", 40), ("icb", 60));

        Assert.Equal([-1.2m, -1.8m], Alliance.Settle(variable, outturn).Due("council", "icb"));
        Assert.Equal([-1.5m, -1.5m], Alliance.Settle(hostFirst, outturn).Due("council", "icb"));
    }

    [Fact, Source("D14, published clause: contributions E 40, X 35, Y 25; the contract's value falls to 92")]
    public void T47_priority_clause_relieves_the_other_funders_by_a_tenth_first()
    {
        RiskShareTerms terms = Alliance.Terms(
            Alliance.Partners("e", "x", "y"),
            Component.Saving("fund", gain: Presets.PriorityClause(Rate.Percent(10), "x", "y"), pain: Presets.SharedByContribution()));

        decimal[] relief = Alliance.Settle(terms, Alliance.Outturn(100, 92).With(Basis.Contribution, ("e", 40), ("x", 35), ("y", 25))).Due("e", "x", "y");

        Assert.Equal([39.2m, 30.8m, 22.0m], new decimal[] { 40, 35, 25 }.Zip(relief, (contribution, less) => contribution - less));
    }

    [Fact, Source("C, worked by hand: 100.00 and −100.00 into three, 1.00 into seven")]
    public void T52_pennies_left_over_go_one_each_to_the_first()
    {
        Assert.Equal([33.34m, 33.33m, 33.33m], Amounts(Apportion.Equally(Money.Pounds(100), 3)));
        Assert.Equal([-33.34m, -33.33m, -33.33m], Amounts(Apportion.Equally(Money.Pounds(-100), 3)));
        Assert.Equal([0.15m, 0.15m, 0.14m, 0.14m, 0.14m, 0.14m, 0.14m], Amounts(Apportion.Equally(Money.Pounds(1), 7)));
    }

    [Fact, Source("C, on the published amount of A15: 3,477,434.50 by 25/23/20/18/14 %")]
    public void T53_largest_remainder_makes_whole_pennies_of_the_pain_of_a_programme()
    {
        decimal[] expected = [869_358.63m, 799_809.93m, 695_486.90m, 625_938.21m, 486_840.83m];
        string[] teams = ["a", "b", "c", "d", "e"];
        RiskShareTerms terms = Alliance.Terms(
            Alliance.With(teams),
            Component.Saving("pot", gain: [], pain: [Curve.Flat(Rate.Percent(50), To.Owner), Split.ByBasis(Basis.Volume, Recipients.Providers)]));
        Outturn outturn = Alliance.Variance(-6_954_869m).With(Basis.Volume, ("a", 25), ("b", 23), ("c", 20), ("d", 18), ("e", 14));

        Assert.Equal(expected, Amounts(Apportion.ByWeights(Money.Pounds(3_477_434.50m), 25, 23, 20, 18, 14)));
        Assert.Equal(3_477_434.50m, -Alliance.Settle(terms, outturn).Due(teams).Sum());
    }

    [Fact, Source("C, worked by hand: variance 10, benchmark 100, cap 5 %, share 80 %")]
    public void T57_cap_before_the_share_and_cap_after_it_pay_different_money()
    {
        Limit cap = Limit.Side(Rate.Percent(5), Basis.Target, To.Owner);
        var share = Curve.Flat(Rate.Percent(80), To.Owner);

        Assert.Equal(4.0m, Gain(cap, share));
        Assert.Equal(5.0m, Gain(share, cap));
    }

    private static decimal Gain(params Stage[] stages) =>
        Alliance.Settle(
            Alliance.Terms(Alliance.With("a"), Component.Saving("cost", gain: [.. stages, Split.Equally(Recipients.Providers)], pain: [])),
            Alliance.Outturn(100, 90)).Due("a")[0];

    private static IEnumerable<ExactMoney> Divided(ClaimsRule rule, decimal estate, (string Id, decimal Claim)[] claims)
    {
        Basis claim = Basis.Named("claim");
        RiskShareTerms terms = Alliance.Terms(
            Alliance.With([.. claims.Select(c => c.Id)]),
            Component.Saving("estate", gain: [new Split(SplitRule.Claims(rule, claim), Recipients.Providers, Rest: To.Residual)], pain: []));
        Settlement settlement = Alliance.Settle(terms, Alliance.Variance(estate).With(claim, claims));
        return claims.Select(c => settlement.Exact(c.Id));
    }

    private static ExactMoney Whole(decimal amount) => ExactMoney.Of(Money.Pounds(amount));

    private static ExactMoney Third(decimal amount) => ExactMoney.Fraction(Money.Pounds(amount), 1, 3);

    private static IEnumerable<decimal> Amounts(Money[] parts) => parts.Select(p => p.Amount);
}
