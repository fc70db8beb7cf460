using Alliancing.Core.Conformance.Infrastructure;
using Alliancing.RiskShare;

namespace Alliancing.Core.Conformance.Mechanisms;

/// <summary>Target contracts, incentive fees, time and activity.</summary>
public sealed class TargetCostVectors
{
    private static readonly ValueList<ShareRange> Ranges =
        [new(Rate.Percent(80), Rate.Percent(15)), new(Rate.Percent(90), Rate.Percent(30)), new(Rate.Percent(110), Rate.Percent(50)), ShareRange.Above(Rate.Percent(20))];

    [Fact, Source("B2, published: target 500,000, spend 200,000, 25 % between 80 % and 100 %, nothing below")]
    public void T01_range_of_nothing_below_eighty_per_cent_caps_the_contractor()
    {
        RiskShareTerms terms = Contract(Presets.TargetCost([new(Rate.Percent(80), Rate.Zero), new(Rate.Percent(100), Rate.Percent(25)), ShareRange.Above(Rate.Zero)]));

        Assert.Equal([25_000m, 275_000m], Alliance.Settle(terms, Alliance.Outturn(500_000, 200_000)).Due("contractor", "council"));
    }

    [Fact, Source("C, worked by hand: ranges <80 15, 80–90 30, 90–110 50, >110 20 on a target of 100")]
    public void T37_share_ranges_are_marginal_on_both_sides()
    {
        RiskShareTerms terms = Contract(Presets.TargetCost(Ranges));

        Assert.Equal(
            [8.75m, 6.50m, 2.50m, 0m, -2.50m, -6.00m, -9.00m],
            new decimal[] { 75, 85, 95, 100, 105, 115, 130 }.Select(spend => Alliance.Settle(terms, Alliance.Outturn(100, spend)).Due("contractor")[0]));
    }

    [Fact, Source("C negative: a rate looked up at spend 75 gives 3.75, which is the commonest error")]
    public void T38_rate_of_the_last_range_is_never_applied_to_the_whole_variance()
    {
        decimal due = Alliance.Settle(Contract(Presets.TargetCost(Ranges)), Alliance.Outturn(100, 75)).Due("contractor")[0];

        Assert.NotEqual(3.75m, due);
        Assert.Equal(8.75m, due);
    }

    [Fact, Source("C, worked by hand: target cost 10, fee .75, share 15 %, fee between .30 and 1.35")]
    public void T51_incentive_fee_is_held_between_its_bounds()
    {
        RiskShareTerms terms = RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = Alliance.Id,
            Participants = [Alliance.Owner, Alliance.Contractor],
            Components = [Presets.TargetCost([ShareRange.Above(Rate.Percent(15))])],
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
            Closing = [new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: Level.Amount(Money.Pounds(1.35m)), AtLeast: Level.Amount(Money.Pounds(0.30m)))],
        });

        Assert.Equal([1.05m, 1.35m, 0.30m], new decimal[] { 8, 5, 14 }.Select(Fee));

        decimal Fee(decimal actual) => Alliance.Settle(terms, Alliance.Outturn(10, actual).With(Basis.Fee, ("contractor", 0.75m))).Due("contractor")[0];
    }

    [Fact, Source("B13, published with inputs: 140 days agreed, 66 taken, 200,000 a day")]
    public void T17_days_early_are_paid_at_the_price_of_a_day()
    {
        RiskShareTerms terms = Contract(Presets.TimeBonus(days: "days", agreedDays: 140, pricePerDay: 200_000));
        Outturn outturn = new(Alliance.Id, Alliance.Period);

        Assert.Equal([14_800_000m, -14_800_000m], Alliance.Settle(terms, outturn.WithQuantity("days", 66)).Due("contractor", "council"));
        Assert.Equal([-200_000m, 200_000m], Alliance.Settle(terms, outturn.WithQuantity("days", 141)).Due("contractor", "council"));
    }

    [Fact, Source("B14, published: 20 days at 2,500 below savings of 300,000, at 3,500 above")]
    public void T18_day_rate_steps_up_at_the_threshold_of_savings()
    {
        RateExpression dayRate = RateExpression.Table(Driver.Quantity("savings"), [new(0, 2_500), new(300_000, 3_500)], Interpolation.Step, TableEnds.Hold);
        RiskShareTerms terms = Contract(Component.Quantity(
            "days", new QuantityMeasure("days", 0, QuantityDirection.AboveBase, dayRate), gain: [Split.Equally(Recipients.Providers)], pain: []));

        Assert.Equal([50_000m, -50_000m], Days(299_999).Due("contractor", "council"));
        Assert.Equal([70_000m, -70_000m], Days(300_001).Due("contractor", "council"));

        Settlement Days(decimal savings) => Alliance.Settle(terms, new Outturn(Alliance.Id, Alliance.Period).WithQuantity("days", 20).WithQuantity("savings", savings));
    }

    [Fact, Source("D18, published rates: base 10.0 million, activity 10.8 and 9.5 million, 75 % above and 50 % below")]
    public void T48_blended_payment_pays_and_takes_back_a_part_of_the_price()
    {
        RiskShareTerms terms = Contract(Presets.BlendedPayment(above: Rate.Percent(75), below: Rate.Percent(50)));

        Assert.Equal([600_000m, -600_000m], Alliance.Settle(terms, Alliance.Outturn(10_000_000, 10_800_000)).Due("contractor", "council"));
        Assert.Equal([-250_000m, 250_000m], Alliance.Settle(terms, Alliance.Outturn(10_000_000, 9_500_000)).Due("contractor", "council"));
    }

    [Fact, Source("C, worked by hand: collar of 2 % either way, 50:50, contract 100, activity 103, 101, 96")]
    public void T49_only_the_part_beyond_the_collar_is_shared()
    {
        RiskShareTerms terms = Contract(Presets.CapAndCollar(new Corridor(Collar: Rate.Percent(2), Share: Rate.Percent(50))));

        Assert.Equal([0.5m, 0m, -1.0m], new decimal[] { 103, 101, 96 }.Select(activity => Alliance.Settle(terms, Alliance.Outturn(100, activity)).Due("contractor")[0]));
    }

    private static RiskShareTerms Contract(Component component) => Alliance.Terms([Alliance.Owner, Alliance.Contractor], component);
}
