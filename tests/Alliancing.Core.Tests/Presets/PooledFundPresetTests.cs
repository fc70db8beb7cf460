using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>The treatments of over- and underspends, with the worked examples of their catalogue.</summary>
/// <remarks>The catalogue writes what is borne as positive; a line here is negative where a partner bears.</remarks>
public sealed class PooledFundPresetTests
{
    private static readonly ValueList<Stage> Tiers = Presets.Tiered(
        Tier.Of(Rate.Percent(2), ("council", Rate.Percent(100))),
        Tier.Of(Rate.Percent(3), ("council", Rate.Percent(50)), ("icb", Rate.Percent(50))),
        Tier.Beyond(("council", Rate.Percent(30)), ("icb", Rate.Percent(70))));

    [Fact]
    public void TR1_overspend_follows_contributions() =>
        Assert.Equal([-921_639.34m, -278_360.66m], Pain(Presets.SharedByContribution(), 1_200_000m, Contributions(93_700_000, 28_300_000)));

    [Fact]
    public void TR2_overspend_follows_fixed_percentages() =>
        Assert.Equal([-168_000.48m, -182_000.53m], Pain(Presets.SharedByAgreement(("council", Rate.Percent(48)), ("icb", Rate.Percent(52))), 350_001.01m));

    [Fact]
    public void TR3_overspend_is_borne_equally_to_the_penny() =>
        Assert.Equal([-33.34m, -33.33m, -33.33m], Due(Fund(Presets.SharedEqually(), "a", "b", "c"), Overspend(100), "a", "b", "c"));

    [Fact]
    public void TR4_each_partner_carries_its_own_lines_and_nothing_is_netted() =>
        Assert.Equal(
            [-90_000m, 40_000m],
            Due(Lines(Presets.OwnRisk(("home-care", "council"), ("beds", "icb"))), Measured(("home-care", -90_000), ("beds", 40_000)), "council", "icb"));

    [Fact]
    public void TR5_host_bears_a_fixed_line_both_ways()
    {
        RiskShareTerms terms = Lines([Presets.FundLine("beds", Presets.BorneBy("council"))]);

        Assert.Equal([-90_000m, 0m], Due(terms, Measured(("beds", -90_000)), "council", "icb"));
        Assert.Equal([40_000m, 0m], Due(terms, Measured(("beds", 40_000)), "council", "icb"));
    }

    [Fact]
    public void TR6_variable_line_stands_beside_a_fixed_one()
    {
        RiskShareTerms terms = Lines([Presets.FundLine("beds", Presets.BorneBy("icb")), Presets.FundLine("equipment", Presets.SharedByContribution())]);

        Assert.Equal([-40_000m, -150_000m], Due(terms, Measured(("beds", -90_000), ("equipment", -100_000)).With(Basis.Contribution, ("council", 40), ("icb", 60)), "council", "icb"));
    }

    [Fact]
    public void TR7_each_tier_has_shares_of_its_own() => Assert.Equal([-850_000m, -650_000m], Pain(Tiers, 1_500_000, Budget(20_000_000, 1_500_000)));

    [Fact]
    public void TR8_ceiling_spills_to_the_other_partner_or_stays_visible()
    {
        Level ceiling = Money.Pounds(750_000m);
        Outturn outturn = Budget(20_000_000, 1_500_000);

        Assert.Equal([-750_000m, -750_000m], Pain(Presets.Capped(Tiers, new PartnerCap("council", ceiling, To.Participant("icb"))), 1_500_000, outturn));
        Settlement residual = Settle(Fund(Presets.Capped(Tiers, new PartnerCap("council", ceiling, To.Residual))), outturn);
        Assert.Equal([-750_000m, -650_000m, -100_000m], [residual["council"].Due.Amount, residual["icb"].Due.Amount, residual.Residual.Amount]);
    }

    [Fact]
    public void TR9_dead_band_is_carried_forward_and_only_the_rest_is_shared()
    {
        Settlement settlement = Settle(Fund(Presets.DeadBand(Rate.Percent(1), Presets.SharedEqually())), Budget(10_000_000, 150_000));

        Assert.Equal([-25_000m, -25_000m, -100_000m], [settlement["council"].Due.Amount, settlement["icb"].Due.Amount, settlement[Account.CarriedForward].Due.Amount]);
    }

    [Fact]
    public void TR10_risk_pool_bears_an_overspend_first()
    {
        RiskShareTerms terms = RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = "fund",
            Participants = Partners("council", "icb"),
            Reserves = [new TaggedReserve("risk-pool", "overspends of the pool")],
            Components = [Component.Saving("fund", gain: Presets.SharedByContribution(), pain: Presets.RiskPoolFirst("risk-pool", Money.Pounds(500_000m), Presets.SharedByContribution()))],
        });
        Settlement settlement = Settle(terms, Overspend(900_000).With(Basis.Contribution, ("council", 60), ("icb", 40)));

        Assert.Equal([-240_000m, -160_000m, -500_000m], [settlement["council"].Due.Amount, settlement["icb"].Due.Amount, settlement[Account.Reserve("risk-pool")].Due.Amount]);
    }

    [Fact]
    public void TR11_lines_are_set_off_before_anything_is_shared()
    {
        Outturn outturn = new("fund", Period)
        {
            Target = Money.Pounds(1_500_000m),
            Actual = new AllowableCost(Lines: [new("home-care", Money.Pounds(800_000m)), new("beds", Money.Pounds(380_000m)), new("equipment", Money.Pounds(440_000m))]),
        };

        Assert.Equal([-72_000m, -48_000m], Due(Lines([Presets.WholeFund(Presets.SharedByContribution())]), outturn.With(Basis.Contribution, ("council", 60), ("icb", 40)), "council", "icb"));
    }

    [Fact]
    public void TR13_overspend_follows_activity() =>
        Assert.Equal([-252_150m, -157_850m], Pain(Presets.SharedByActivity(), 410_000, Overspend(410_000).With(Basis.Activity, ("council", 6_150), ("icb", 3_850))));

    [Fact]
    public void TR14_underspend_is_returned_by_contribution() =>
        Assert.Equal(
            [3_850_000m, 1_150_000m],
            Due(Fund(Presets.SharedByContribution()), Overspend(-5_000_000).With(Basis.Contribution, ("council", 77), ("icb", 23)), "council", "icb"));

    [Fact]
    public void TR22_funder_with_the_last_call_is_relieved_after_the_others_had_their_tenth()
    {
        RiskShareTerms terms = RiskShareTerms.Create("fund", Currency.Gbp, Partners("essex", "southend", "thurrock"),
            Component.Saving("fund", gain: Presets.PriorityClause(Rate.Percent(10), "southend", "thurrock"), pain: Presets.SharedByContribution()));
        Outturn outturn = Overspend(-5).With(Basis.Contribution, ("essex", 40), ("southend", 35), ("thurrock", 25));

        Assert.Equal([0m, 2.92m, 2.08m], Due(terms, outturn, "essex", "southend", "thurrock"));
        Assert.Equal([0.8m, 4.2m, 3.0m], Due(terms, Overspend(-8) with { Bases = outturn.Bases }, "essex", "southend", "thurrock"));
    }

    [Fact]
    public void TR26_partner_bears_a_fixed_share_of_the_deficit_of_the_system() =>
        Assert.Equal([-1_200_000m, -10_800_000m], Pain(Presets.FixedShareOfDeficit("council", Rate.Percent(10), To.Participant("icb")), 12_000_000));

    private static ReportingPeriod Period => ReportingPeriod.Of(FinancialYear.StartingIn(2025));

    private static ValueList<Participant> Partners(params string[] ids) => [.. ids.Select(id => Participant.Owner(id, id))];

    private static RiskShareTerms Fund(ValueList<Stage> treatment, params string[] partners) =>
        RiskShareTerms.Create("fund", Currency.Gbp, partners.Length == 0 ? Partners("council", "icb") : Partners(partners), Presets.WholeFund(treatment));

    private static RiskShareTerms Lines(ValueList<Component> components) =>
        RiskShareTerms.Create(new RiskShareSchedule { Agreement = "fund", Participants = Partners("council", "icb"), Components = components });

    private static Outturn Overspend(decimal overspend) => Budget(Math.Max(-overspend, 0), overspend);

    private static Outturn Budget(decimal budget, decimal overspend) => new("fund", Period) { Target = Money.Pounds(budget), Actual = Money.Pounds(budget + overspend) };

    private static Outturn Contributions(decimal council, decimal icb) => Overspend(1_200_000).With(Basis.Contribution, ("council", council), ("icb", icb));

    private static Outturn Measured(params (string Line, decimal Saving)[] lines) => new("fund", Period)
    {
        Measures = [.. lines.Select(l => new MeasureOutturn(l.Line, Money.Pounds(1_000_000m), Money.Pounds(1_000_000m - l.Saving)))],
    };

    private static Settlement Settle(RiskShareTerms terms, Outturn outturn) => new RiskShareCalculator().Settle(terms, outturn);

    private static decimal[] Due(RiskShareTerms terms, Outturn outturn, params string[] partners)
    {
        Settlement settlement = Settle(terms, outturn);
        return [.. partners.Select(p => settlement[ParticipantId.Of(p)].Due.Amount)];
    }

    private static decimal[] Pain(ValueList<Stage> stages, decimal overspend, Outturn? outturn = null) => Due(Fund(stages), outturn ?? Overspend(overspend), "council", "icb");
}
