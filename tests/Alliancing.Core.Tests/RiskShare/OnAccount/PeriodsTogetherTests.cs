using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>What a limit over the life reads: target, actual and bases of all periods together.</summary>
public sealed class PeriodsTogetherTests
{
    private static readonly Basis Claims = Basis.Named("claims");

    [Fact]
    public void A_basis_adds_up_whether_a_period_states_it_in_all_or_by_participant() => Assert.Equal(
        Money.Pounds(10m),
        Together(
            Claims,
            Year(2025, 100m) with { Bases = [new BasisOutturn(Claims, 60m)] },
            Year(2026, 100m) with { Bases = [new BasisOutturn(Claims, null, [new BasisAmount(Account.Of("alder"), 30m), new BasisAmount(Account.Of("birch"), 10m)])] }));

    [Fact]
    public void Parts_of_one_period_alone_are_not_taken_for_the_parts_of_all()
    {
        RiskShareSchedule schedule = Two(new OnAccountRules { LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner, Level.Of(Rate.Percent(10), Claims))] });
        BasisOutturn parts = new(Claims, null, [new BasisAmount(Account.Of("alder"), 30m), new BasisAmount(Account.Of("birch"), 10m)]);
        SettlementHistory Stated(BasisOutturn first) => History(Interim(Year(2025, 100m) with { Bases = [first] }), Final(Year(2026, 100m) with { Bases = [parts] }));

        Assert.All(Refused(schedule, Stated(new BasisOutturn(Claims, 60m))), f => Assert.Equal("RS-014", f.Id));
        Assert.NotEmpty(Refused(schedule, Stated(new BasisOutturn(Claims, 60m))));
        Assert.Equal(Money.Pounds(6m), Settle(schedule, Stated(parts))["alder"].Entitlement);
    }

    [Fact]
    public void A_basis_that_every_period_states_in_all_adds_up() => Assert.Equal(
        Money.Pounds(10m),
        Together(Claims, Year(2025, 100m) with { Bases = [new BasisOutturn(Claims, 60m)] }, Year(2026, 100m) with { Bases = [new BasisOutturn(Claims, 40m)] }));

    [Fact]
    public void Targets_and_actuals_add_up()
    {
        Assert.Equal(Money.Pounds(200m), Together(Basis.Target, Year(2025, 700m), Year(2026, 700m)));
        Assert.Equal(Money.Pounds(60m), Together(Basis.Actual, Year(2025, 700m), Year(2026, 700m)));
    }

    [Fact]
    public void Bases_that_are_too_large_together_are_refused_by_name()
    {
        decimal most = 500_000_000_000_000_000m;
        RiskShareSchedule schedule = Two(Limited(Level.Of(Rate.Percent(10), Claims)));

        Finding beyond = Assert.Single(Refused(schedule, Claimed(most, most + 1)));
        Assert.Equal(("RS-033", "history.statements"), (beyond.Id, beyond.Path));
        Assert.Contains("over all periods together, bases.named:claims is beyond", beyond.Message, StringComparison.Ordinal);
        Assert.Empty(Refused(schedule, Claimed(most, most)));

        static SettlementHistory Claimed(decimal first, decimal second) => History(
            Interim(Year(2025, 100m) with { Bases = [new BasisOutturn(Claims, first)] }),
            Final(Year(2026, 100m) with { Bases = [new BasisOutturn(Claims, second)] }));
    }

    [Fact]
    public void Targets_and_actuals_that_are_too_large_together_are_refused_by_name()
    {
        Outturn Half(int year) => Year(year, 0m) with { Target = Money.FromMinorUnits(long.MaxValue / 4 * 3, Currency.Gbp), Actual = Money.FromMinorUnits(long.MaxValue / 4 * 3, Currency.Gbp) };

        Finding beyond = Assert.Single(Refused(One(Limited(Level.Amount(Money.Pounds(1m)))), History(Interim(Half(2025)), Final(Half(2026)))));
        Assert.Contains("over all periods together, target, actual is beyond", beyond.Message, StringComparison.Ordinal);
    }

    /// <summary>What alder and birch share at most: a tenth of a basis of both years.</summary>
    private static Money Together(Basis basis, Outturn first, Outturn second)
    {
        OnAccountStatement drawn = Settle(Two(Limited(Level.Of(Rate.Percent(10), basis))), History(Interim(first), Final(second)));
        return drawn["alder"].Entitlement + drawn["birch"].Entitlement;
    }

    private static OnAccountRules Limited(Level most) => new() { LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner, most, Together: true)] };

    private static IEnumerable<Finding> Refused(RiskShareSchedule schedule, SettlementHistory history) =>
        new RiskShareCalculator().Evaluate(RiskShareTerms.Create(schedule), history).Findings.Where(f => f.Severity == Severity.Error);
}
