using Alliancing.Core.Conformance.Infrastructure;
using Alliancing.RiskShare;

namespace Alliancing.Core.Conformance.Mechanisms;

/// <summary>Shared savings and losses: the guide's worked examples, and single published settlements.</summary>
/// <remarks>F1 is the programme's specification, version 11; F2 its published results, in whole dollars; F4 the Next Generation model.</remarks>
public sealed class SharedSavingsVectors
{
    private static readonly Level ReliefByTimeAndPeople = Level.Of(
        RateExpression.Product(RateExpression.Linear(Driver.Quantity("time-affected")), RateExpression.Linear(Driver.Quantity("people-affected"))),
        Basis.Amount);

    [Fact, Source("F1, published: the minimum rate of 5,333 people, between 3.9 % and 3.6 %")]
    public void T02_minimum_savings_rate_of_5333_people_is_three_point_eight_per_cent_exactly()
    {
        RiskShareTerms terms = Programme(Presets.SharedSavingsOneSided(new SavingsShare { MinimumRate = Presets.MinimumSavingsRate("people"), Rate = Rate.Percent(40) }));

        Assert.Equal(15_200.00m, Saved(38_000.00m));
        Assert.Equal(0m, Saved(37_999.99m));

        decimal Saved(decimal saving) => Alliance.Settle(terms, Alliance.Outturn(1_000_000, 1_000_000 - saving).WithQuantity("people", 5_333)).Due("aco")[0];
    }

    [Fact, Source("F1, published: B 500m, X 487m, minimum 2 %, rate 40 %, levy 2 %, limit 10 %")]
    public void T03_saving_is_paid_less_the_levy()
    {
        Settlement settlement = Alliance.Settle(Basic(Rate.Percent(40), Rate.Percent(2)), Alliance.Outturn(500_000_000, 487_000_000));

        Assert.Equal(5_096_000m, settlement.Due("aco")[0]);
        Assert.Equal(104_000m, settlement[Account.Payee("levy")].Due.Amount);
    }

    [Fact, Source("F1, published: as T03 by the alternative quality standard, score 45 %")]
    public void T04_alternative_quality_standard_scales_the_rate_by_the_score()
    {
        RateExpression rate = RateExpression.Pick(
            "quality-standard",
            [new("met", Rate.Percent(40)), new("alternative", RateExpression.Product(Rate.Percent(40), RateExpression.Linear(Driver.Score("quality"))))],
            RateExpression.Number(0));

        Settlement settlement = Alliance.Settle(
            Basic(rate, Rate.Percent(2)),
            Alliance.Outturn(500_000_000, 487_000_000).WithScore("quality", 0.45m).WithFact("quality-standard", "alternative"));

        Assert.Equal(2_293_200m, settlement.Due("aco")[0]);
    }

    [Fact, Source("F1, published: B 130m, X 132.6m, minimum 1 %, quality failed, relief 15 % × 90 %")]
    public void T05_loss_is_relieved_after_the_limit() => Assert.Equal(-1_686_750m, EnhancedLoss("failed", 0));

    [Fact, Source("F1, published, with an erratum: as T05 at a score of 45 %; the guide re-uses T05's relief of 263,250 and prints 1,459,250")]
    public void T06_relief_follows_its_own_formula_and_not_the_printed_figure()
    {
        const decimal PrintedInError = -1_459_250m;

        Assert.Equal(-1_489_962.50m, EnhancedLoss("met", 0.45m));
        Assert.NotEqual(PrintedInError, EnhancedLoss("met", 0.45m));
    }

    [Fact, Source("F1, published in whole dollars: revenue 13,630,983 at 8 %, benchmark 93,411,313 at 4 %")]
    public void T07_lower_of_two_loss_limits_applies()
    {
        Assert.Equal(-1_090_479m, Loss(13_630_983));
        Assert.Equal(-3_736_453m, Loss(100_000_000));

        static decimal Loss(decimal revenue) => Dollars(Alliance.Settle(BasicE(Rate.Zero), Alliance.Outturn(93_411_313, 120_000_000).With(Basis.Revenue, ("aco", revenue)).With(Basis.Named("relief"), 0)));
    }

    [Fact, Source("F2, published: A1001, ENHANCED, 2023")]
    public void T08_enhanced_contract_shares_three_quarters() =>
        Assert.Equal(73_426_268m, Dollars(Alliance.Settle(Enhanced(Rate.Percent(2), null), Alliance.Outturn(1_098_668_352, 998_768_668))));

    [Fact, Source("F2, published: A1026, BASIC E, 2023, minimum 2.28 %")]
    public void T09_basic_contract_shares_half() =>
        Assert.Equal(16_571_167m, Dollars(Alliance.Settle(BasicE(Rate.Percent(2.28m)), Alliance.Outturn(562_377_394, 528_558_686))));

    [Fact, Source("F2, published: A1026, BASIC E, 2022, saving of 1.75 % below the minimum of 2.30 %")]
    public void T10_saving_below_the_minimum_pays_nothing() =>
        Assert.Equal(0m, Dollars(Alliance.Settle(BasicE(Rate.Percent(2.30m)), Alliance.Outturn(483_895_147, 475_448_894))));

    [Fact, Source("F2, published: A1488, ENHANCED, 2023, loss of 1.50 % below the minimum of 2.00 %")]
    public void T11_loss_below_the_minimum_owes_nothing() =>
        Assert.Equal(0m, Dollars(Alliance.Settle(Enhanced(Rate.Percent(2), null), Alliance.Outturn(125_037_613, 126_912_979))));

    [Fact, Source("F2, published: A4638, ENHANCED, 2023, loss 131,750 at 40 %, relief 22,024")]
    public void T12_stated_relief_comes_off_an_enhanced_loss() =>
        // 40 % is the floor of the loss rate, reached at any score of 80 % or more.
        Assert.Equal(-30_676m, Dollars(Alliance.Settle(Enhanced(Rate.Zero, Relief), Lost(131_750, 22_024).WithScore("quality", 0.9m).WithFact("quality-standard", "met"))));

    [Fact, Source("F2, published: A4551, BASIC E, 2023, loss 1,110,264 at 30 %, relief 139,577")]
    public void T13_stated_relief_comes_off_a_basic_loss() =>
        Assert.Equal(-193_502m, Dollars(Alliance.Settle(BasicE(Rate.Zero), Lost(1_110_264, 139_577).With(Basis.Revenue, ("aco", 1_000_000_000)))));

    [Fact, Source("F2, published: A1539, ENHANCED, 2023, loss 8,354,010, quality 78.09 %, relief 2,566,990")]
    public void T14_loss_rate_is_never_rounded()
    {
        const decimal WithARoundedRate = -894_076m;
        Outturn outturn = Lost(8_354_010, 2_566_990).WithScore("quality", 0.7809m).WithFact("quality-standard", "met");

        Assert.Equal(-894_285m, Dollars(Alliance.Settle(Enhanced(Rate.Zero, Relief), outturn)));
        Assert.NotEqual(WithARoundedRate, Dollars(Alliance.Settle(Enhanced(Rate.Zero, Relief), outturn)));
    }

    [Fact, Source("F2, published: A1080, BASIC C, 2022, saving 2,180,440 of 3.45 %, left during the year")]
    public void T15_who_leaves_during_the_year_forfeits_the_gain()
    {
        RiskShareTerms terms = Programme(Presets.SharedSavingsOneSided(new SavingsShare
        {
            MinimumRate = Rate.Percent(1),
            Rate = Rate.Percent(50),
            PaidWhen = Criterion.Fact("member-on-the-last-day"),
            Levy = Rate.Percent(2),
            PaymentLimit = Rate.Percent(10),
        }));
        Outturn outturn = Alliance.Outturn(63_201_159, 63_201_159 - 2_180_440);

        Assert.Equal(0m, Dollars(Alliance.Settle(terms, outturn.WithFact("member-on-the-last-day", false))));
        Assert.Equal(1_068_416m, Dollars(Alliance.Settle(terms, outturn.WithFact("member-on-the-last-day", true))));
    }

    [Fact, Source("F4, published: cap 5 %, share 80 %, a gain above 5 % of the benchmark")]
    public void T16_next_generation_model_caps_the_saving_before_it_is_shared() =>
        Assert.Equal(4m, Alliance.Settle(NextGeneration(levy: null), Alliance.Outturn(100, 90)).Due("aco")[0]);

    [Fact]
    public void Order_of_threshold_share_levy_limit_pays_other_money_than_limit_share_levy()
    {
        RiskShareTerms sharedSavings = Programme(Presets.SharedSavingsOneSided(new SavingsShare
        {
            MinimumRate = Rate.Zero,
            Rate = Rate.Percent(80),
            Levy = Rate.Percent(2),
            PaymentLimit = Rate.Percent(5),
        }));
        Outturn outturn = Alliance.Outturn(100, 90);

        Assert.Equal(5.00m, Alliance.Settle(sharedSavings, outturn).Due("aco")[0]);
        Assert.Equal(3.92m, Alliance.Settle(NextGeneration(Rate.Percent(2)), outturn).Due("aco")[0]);
    }

    private static Level Relief => Level.Whole(Basis.Named("relief"));

    private static RiskShareTerms Basic(RateExpression rate, Rate minimum) => Programme(Presets.SharedSavingsOneSided(new SavingsShare
    {
        MinimumRate = minimum,
        Rate = rate,
        Levy = Rate.Percent(2),
        LevyTo = To.Payee("levy"),
        PaymentLimit = Rate.Percent(10),
    }));

    private static RiskShareTerms BasicE(Rate minimum) => Programme(Presets.SharedSavingsTwoSided(
        new SavingsShare { MinimumRate = minimum, Rate = Rate.Percent(50), Levy = Rate.Percent(2), PaymentLimit = Rate.Percent(10) },
        new LossShare
        {
            MinimumRate = minimum,
            Rate = Rate.Percent(30),
            Limit = Level.LowerOf(Level.Of(Rate.Percent(8), Basis.Revenue), Level.Of(Rate.Percent(4), Basis.Target)),
            Relief = Relief,
        }));

    private static RiskShareTerms Enhanced(Rate minimum, Level? relief) => Programme(Presets.SharedSavingsTwoSided(
        new SavingsShare { MinimumRate = minimum, Rate = Rate.Percent(75), Levy = Rate.Percent(2), PaymentLimit = Rate.Percent(20) },
        new LossShare
        {
            MinimumRate = minimum,
            Rate = RateExpression.Pick("quality-standard", [new("failed", Rate.Percent(75))], RateExpression.Linear(Driver.Score("quality"), 1, -0.75m, 0.40m, 0.75m)),
            Limit = Level.Of(Rate.Percent(15), Basis.Target),
            Relief = relief,
        }));

    private static RiskShareTerms NextGeneration(Rate? levy) => Programme(Component.Saving(
        "savings",
        gain:
        [
            Limit.Side(Rate.Percent(5), Basis.Target, To.Owner),
            Curve.Flat(Rate.Percent(80), To.Owner),
            Levy.Of(levy ?? Rate.Zero, To.Payee("levy")),
            Split.Equally(Recipients.Providers),
        ],
        pain: []));

    private static RiskShareTerms Programme(Component component) => RiskShareTerms.Create(new RiskShareSchedule
    {
        Agreement = Alliance.Id,
        Participants = Alliance.With("aco"),
        Scores = [new ScoreScale("quality", 0, 1, 4)],
        Payees = [new OutsidePayee("levy")],
        Components = [component],
    });

    private static decimal EnhancedLoss(string standard, decimal score) => Alliance.Settle(
        Enhanced(Rate.Percent(1), ReliefByTimeAndPeople),
        Alliance.Outturn(130_000_000, 132_600_000)
            .WithQuantity("time-affected", 0.15m).WithQuantity("people-affected", 0.90m)
            .WithScore("quality", score).WithFact("quality-standard", standard)).Due("aco")[0];

    /// <summary>A loss whose benchmark the source does not print; a large one, so that no limit binds.</summary>
    private static Outturn Lost(decimal loss, decimal relief) => Alliance.Outturn(1_000_000_000, 1_000_000_000 + loss).With(Basis.Named("relief"), relief);

    private static decimal Dollars(Settlement settlement) => decimal.Round(settlement.Due("aco")[0], 0, MidpointRounding.AwayFromZero);
}
