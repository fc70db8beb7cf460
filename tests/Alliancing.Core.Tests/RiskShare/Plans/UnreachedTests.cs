using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Plans;

/// <summary>What no money reaches is not read, so it may be a number that would be refused elsewhere: a plan and its estimates go by that as the calculator does.</summary>
public sealed class UnreachedTests
{
    private static readonly Destination Residual = To.Residual;

    [Fact]
    public void A_level_below_0_in_a_destination_that_nothing_is_sent_to() => Agrees(
        Both(new Deductible(Pounds(100), Residual), Failing(To.Participant("council", Level.Of(Pc(7.5m), Basis.Fee)).Then(Residual)), Shares),
        Variance(10).WithFees(-60, -3, 0));

    [Fact]
    public void A_level_below_0_over_a_tranche_that_nothing_is_left_for() => Agrees(
        Both(Levy.UpTo(Pounds(100), To.Owner), new Waterfall([new Tranche(Basis.Equal, Recipients.Providers, InAll: Level.Of(Pc(50), Basis.Fee))], Residual)),
        Variance(10).WithFees(-60, -3, 0));

    [Theory]
    [InlineData(ClaimsRule.Proportional)]
    [InlineData(ClaimsRule.EqualAwards)]
    [InlineData(ClaimsRule.EqualLosses)]
    [InlineData(ClaimsRule.Talmud)]
    public void Claims_below_0_on_nothing(ClaimsRule rule) => Agrees(
        Both(Levy.UpTo(Pounds(100), To.Owner), new Split(SplitRule.Claims(rule, Basis.Fee), Recipients.Providers, Rest: Residual)),
        Variance(10).WithFees(-60, -3, -14));

    [Fact]
    public void Owners_who_all_weigh_nothing_with_nothing_to_share()
    {
        RiskShareSchedule schedule = Both(Split.Agreed(("alder", Rate.One))) with
        {
            Participants = TwoOwners,
            Groups = [],
            Owners = SplitRule.By(Basis.Fee),
            Closing = [new ClosingClamp(Recipients.Of("alder"), Account.Owner, Pounds(50))],
        };
        Outturn outturn = Variance(10).With(Basis.Fee, ("council", 0), ("board", 0));

        Agrees(schedule, outturn);
        Assert.Equal([double.NaN, double.NaN, double.NaN], Estimates(schedule, outturn with { Actual = Money.Pounds(30) }));
        Assert.Equal(["RS-020 owners"], schedule.Refused(outturn with { Actual = Money.Pounds(30) }));
    }

    [Fact]
    public void A_reserve_that_has_expired_and_that_only_rounding_would_reach()
    {
        RiskShareSchedule schedule = Both(new Waterfall([new Tranche(Basis.Fee, Recipients.Providers, Each: Pounds(500))], To.Reserve("pot"))) with
        {
            Reserves = [new TaggedReserve("pot", Expires: Year.Last.PlusDays(-1))],
        };
        for (int pence = 1; pence < 200; pence++)
        {
            Agrees(schedule, Variance(pence / 100m).WithFees(6.07m, 3.01m, 1.13m));
        }
    }

    private static Condition Failing(Destination destination) => new(Criterion.Money(Level.Whole(Basis.Target), Comparison.AtLeast, Pounds(1_000)), destination);

    private static void Agrees(RiskShareSchedule schedule, Outturn outturn)
    {
        Settlement settled = schedule.Settle(outturn);
        SettlementPlan plan = Plan(schedule);
        var lines = new long[plan.Lines.Count];

        Assert.Empty(plan.Evaluate(Rows.Of(plan, outturn), lines));
        Assert.Equal(plan.Lines.Select(l => settled[l.Account].Due.MinorUnits), lines);
        Assert.Equal(plan.Lines.Select(l => EstimateLaws.Exact(settled, l.Account)), Estimates(schedule, outturn), (exact, estimate) => Math.Abs(exact - estimate) < 1e-6);
    }

    private static double[] Estimates(RiskShareSchedule schedule, Outturn outturn)
    {
        SettlementPlan plan = Plan(schedule);
        return [.. EstimateLaws.Estimate(plan, [Rows.Of(plan, outturn)]).Select(line => line[0])];
    }

    private static SettlementPlan Plan(RiskShareSchedule schedule) => RiskShareTerms.Create(schedule).Compile(new PlanOptions { Period = Year });
}
