using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>What a preset leaves out when it is not asked for, and where its ranges meet.</summary>
public sealed class PresetBoundsTests
{
    private static readonly Split Equally = Split.Equally(Recipients.Providers);
    private static readonly Split ByFee = Split.ByBasis(Basis.Fee, Recipients.Providers);

    private static Rate Pc(decimal percent) => Rate.Percent(percent);

    [Fact]
    public void A_range_that_ends_at_the_target_has_no_band_on_the_other_side()
    {
        Component cost = Presets.TargetCost([new(Pc(100), Pc(30)), ShareRange.Above(Pc(20))]);

        Assert.Equal(Curve.Marginal(Basis.Target, To.Owner, Band.Beyond(Pc(30))), cost.Gain[0]);
        Assert.Equal(Curve.Marginal(Basis.Target, To.Owner, Band.Beyond(Pc(20))), cost.Pain[0]);
        Assert.Equal([Equally, Equally], new[] { cost.Gain[1], cost.Pain[1] });
    }

    [Fact]
    public void One_open_range_is_one_band_on_each_side()
    {
        Component cost = Presets.TargetCost([ShareRange.Above(Pc(40))], Basis.Fee);

        Assert.Equal([Curve.Marginal(Basis.Target, To.Owner, Band.Beyond(Pc(40))), ByFee], cost.Gain);
        Assert.Equal(cost.Gain, cost.Pain);
    }

    [Fact]
    public void Ranges_far_from_the_target_reach_it_from_their_side_alone()
    {
        Component cost = Presets.TargetCost([new(Pc(50), Pc(10)), new(Pc(80), Pc(20)), new(Pc(120), Pc(30)), new(Pc(150), Pc(40)), ShareRange.Above(Pc(50))]);

        Assert.Equal(Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(20), Pc(30)), Band.UpTo(Pc(50), Pc(20)), Band.Beyond(Pc(10))), cost.Gain[0]);
        Assert.Equal(Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(20), Pc(30)), Band.UpTo(Pc(50), Pc(40)), Band.Beyond(Pc(50))), cost.Pain[0]);
    }

    [Fact]
    public void The_shares_of_a_blended_payment_may_be_others_than_the_national_ones()
    {
        Component payment = Presets.BlendedPayment(Pc(60), Pc(40), Basis.Fee);
        Component national = Presets.BlendedPayment();

        Assert.Equal([Curve.Flat(Pc(60), To.Owner), ByFee], payment.Gain);
        Assert.Equal([Curve.Flat(Pc(40), To.Owner), ByFee], payment.Pain);
        Assert.Equal([Curve.Flat(Pc(75), To.Owner), Equally], national.Gain);
        Assert.Equal([Curve.Flat(Pc(50), To.Owner), Equally], national.Pain);
    }

    [Fact]
    public void A_corridor_without_a_cap_shares_everything_beyond_its_collar()
    {
        Component activity = Presets.CapAndCollar(new Corridor(Collar: Pc(2), Share: Pc(50)));

        Assert.Equal([new Deductible(Level.Of(Pc(2), Basis.Target), To.Owner), Curve.Flat(Pc(50), To.Owner), Equally], activity.Gain);
        Assert.Equal(activity.Gain, activity.Pain);
    }

    [Fact]
    public void Savings_and_losses_have_the_stages_that_they_state_and_no_others()
    {
        Component plain = Presets.SharedSavingsTwoSided(
            new SavingsShare { MinimumRate = Pc(2), Rate = Pc(50) },
            new LossShare { MinimumRate = Pc(3), Rate = Pc(30) });

        Assert.Equal([new Threshold(Level.Of(Pc(2), Basis.Target), To.Owner), Curve.Flat(Pc(50), To.Owner), Equally], plain.Gain);
        Assert.Equal([new Threshold(Level.Of(Pc(3), Basis.Target), To.Owner), Curve.Flat(Pc(30), To.Owner), Equally], plain.Pain);
        Assert.Empty(Presets.SharedSavingsOneSided(new SavingsShare { MinimumRate = Pc(2), Rate = Pc(50) }).Pain);
    }

    [Fact]
    public void A_lower_rate_below_the_minimum_goes_through_the_same_stages()
    {
        SavingsShare savings = new() { MinimumRate = Pc(2), Rate = Pc(50), RateBelowMinimum = Pc(25), Levy = Pc(1), LevyTo = To.Residual, By = Basis.Fee };

        ValueList<Stage> gain = Presets.SharedSavingsOneSided(savings).Gain;

        ValueList<Stage> below = [Curve.Flat(Pc(25), To.Owner), Levy.Of(Pc(1), To.Residual), ByFee];
        Assert.Equal([new Threshold(Level.Of(Pc(2), Basis.Target), To.Owner, below), Curve.Flat(Pc(50), To.Owner), Levy.Of(Pc(1), To.Residual), ByFee], gain);
    }

    [Fact]
    public void A_modifier_turns_its_slope_on_the_pain_side()
    {
        PerformanceModifier modifier = new() { Share = Pc(50), Results = [new("safety", Pc(100))], Slope = Pc(50), Scale = 10 };
        static RateExpression Safety(decimal slope) => RateExpression.Linear(Driver.Score("safety"), 0, slope);

        Component multiplied = Presets.ProjectAllianceWithModifier(modifier);
        Component added = Presets.ProjectAllianceWithModifier(modifier with { Form = ModifierForm.AddsPoints });

        Assert.Equal(new Modifier(RateExpression.Sum([RateExpression.Number(1), Safety(0.05m)]), Account.Owner), multiplied.Gain[1]);
        Assert.Equal(new Modifier(RateExpression.Sum([RateExpression.Number(1), Safety(-0.05m)]), Account.Owner), multiplied.Pain[1]);
        Assert.Equal(Curve.Flat(RateExpression.Sum([Pc(50), Safety(0.05m)], 0, 1), To.Owner), added.Gain[0]);
        Assert.Equal(Curve.Flat(RateExpression.Sum([Pc(50), Safety(-0.05m)], 0, 1), To.Owner), added.Pain[0]);
        Assert.Equal([3, 3, 2, 2], new[] { multiplied.Gain, multiplied.Pain, added.Gain, added.Pain }.Select(s => s.Count));
    }

    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        KeyResultPool pool = new() { Results = [new("safety", Pc(100))], Reward = Money.Pounds(1), Liability = Money.Pounds(1) };

        Assert.Equal("corridor", Assert.Throws<ArgumentNullException>(() => Presets.CapAndCollar(null!)).ParamName);
        Assert.Equal("savings", Assert.Throws<ArgumentNullException>(() => Presets.SharedSavingsOneSided(null!)).ParamName);
        Assert.Equal("losses", Assert.Throws<ArgumentNullException>(() => Presets.SharedSavingsTwoSided(new SavingsShare { MinimumRate = Pc(2), Rate = Pc(50) }, null!)).ParamName);
        Assert.Equal("pool", Assert.Throws<ArgumentNullException>(() => Presets.KeyResults(null!)).ParamName);
        Assert.Equal("cost", Assert.Throws<ArgumentNullException>(() => Presets.ProjectAllianceWithKeyResults(null!, pool)).ParamName);
        Assert.Equal("modifier", Assert.Throws<ArgumentNullException>(() => Presets.ProjectAllianceWithModifier(null!)).ParamName);
        Assert.Equal("cap", Assert.Throws<ArgumentNullException>(() => Presets.Capped([], null!)).ParamName);
        Assert.Equal("ranges", Assert.Throws<ArgumentNullException>(() => Presets.TargetCost(null!)).ParamName);
    }

    [Fact]
    public void Minimums_are_wanted_only_where_the_pool_says_so()
    {
        KeyResultPool pool = new() { Results = [new("safety", Pc(60)), new("community", Pc(40))], Reward = Money.Pounds(1), Liability = Money.Pounds(1) };
        Split byFeeAtRisk = Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers);
        static Criterion Minimum(string score) => Criterion.Rate(RateExpression.Linear(Driver.Score(score)), Comparison.AtLeast, RateExpression.Number(0));

        Assert.Equal([byFeeAtRisk], Presets.KeyResults(pool).Gain);
        Assert.Equal([new Condition(Criterion.All(Minimum("safety"), Minimum("community")), To.Owner), byFeeAtRisk], Presets.KeyResults(pool with { EveryMinimum = true }).Gain);
        Assert.Equal([byFeeAtRisk], Presets.KeyResults(pool with { EveryMinimum = true }).Pain);
    }

    [Fact]
    public void A_project_alliance_without_a_cap_leaves_the_pain_open()
    {
        Component cost = Presets.ProjectAlliance(share: Pc(50));

        Assert.Equal(2, cost.Gain.Count);
        Assert.Equal(cost.Gain, cost.Pain);
    }
}
