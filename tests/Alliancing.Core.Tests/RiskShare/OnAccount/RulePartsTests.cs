using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>Every part of the rules and of a history is checked where it stands, at its bounds too.</summary>
public sealed class RulePartsTests
{
    private static readonly OnAccountRules Sum = new();
    private static readonly OnAccountRules Advanced = new() { Advances = Basis.Named("advance") };
    private static readonly OnAccountRules Carries = new() { CarryForward = new LossCarryForward() };
    private static readonly Account Nobody = Account.Of("nobody");

    private static string[] Refused(OnAccountRules rules) => Found(RiskShareTerms.Evaluate(One(rules)).Findings);

    private static string[] Refused(OnAccountRules rules, SettlementHistory history) => Found(new RiskShareCalculator().Evaluate(RiskShareTerms.Create(One(rules)), history).Findings);

    private static string[] Found(IEnumerable<Finding> findings) => [.. findings.Select(f => $"{f.Id} {f.Path}")];

    private static OnAccountRules Releasing(params ReadOnlySpan<Milestone> milestones) => Sum with { Retention = Rate.Percent(50), Milestones = ValueList.Create(milestones) };

    private static SettlementHistory Advance(string of, decimal amount) => History(Interim(Year(2025, 8m).With(Basis.Named("advance"), (of, amount))));

    [Fact]
    public void Rates()
    {
        Assert.Equal(["OA-001 onAccount.retention"], Refused(Sum with { Retention = Rate.Percent(100.01m) }));
        Assert.Equal(["OA-001 onAccount.retention"], Refused(Sum with { Retention = Rate.Percent(-0.01m) }));
        Assert.Equal(["OA-007 onAccount.lateInterest"], Refused(Sum with { LateInterest = Rate.Percent(-0.01m) }));
        Assert.Empty(Refused(Sum with { Retention = Rate.One, LateInterest = Rate.Zero }));
        Assert.Empty(Refused(Sum with { Retention = Rate.Zero }));
    }

    [Fact]
    public void Whose_gain_is_retained()
    {
        Assert.Equal(["RS-010 onAccount.of[1]"], Refused(Sum with { Of = Recipients.Of("alder", "nobody") }));
        Assert.Equal(["OA-008 onAccount.of"], Refused(Sum with { Of = Recipients.Of(Account.Of("alder"), Account.Residual) }));
        Assert.Empty(Refused(Sum with { Of = Recipients.Of("alder", "council") }));
        Assert.Empty(Refused(Sum with { Of = Recipients.Everyone }));
    }

    [Fact]
    public void Milestones()
    {
        Assert.Equal(["OA-002 onAccount.milestones[a].release"], Refused(Releasing(new Milestone("a", Rate.Percent(-1)))));
        Assert.Equal(["OA-002 onAccount.milestones[a].release"], Refused(Releasing(new Milestone("a", Rate.Percent(100.01m)))));
        Assert.Equal(["OA-003 onAccount.milestones[a].release"], Refused(Releasing(new Milestone("a", Rate.Zero))));
        Assert.Equal(["OA-002 onAccount.milestones[a b]"], Refused(Releasing(new Milestone("a b", Rate.One))));
        Assert.Equal(["OA-002 onAccount.milestones[a]"], Refused(Releasing(new Milestone("a", Rate.One), new Milestone("a", Rate.One))));
        Assert.Equal(["RS-039 onAccount.milestones[a].condition.fact"], Refused(Releasing(new Milestone("a", Rate.One, Criterion.Fact("not an id")))));
        Assert.Empty(Refused(Releasing(new Milestone("a", Rate.Percent(50.01m)), new Milestone("b", Rate.One))));
    }

    [Fact]
    public void Losses_carried_forward()
    {
        const string path = "onAccount.carryForward";
        OnAccountRules With(LossCarryForward carry) => Sum with { CarryForward = carry };

        Assert.Equal([$"OA-005 {path}.periods"], Refused(With(new LossCarryForward(Periods: 0))));
        Assert.Equal([$"OA-005 {path}"], Refused(With(new LossCarryForward(Periods: 1, Until: new LocalDate(2026, 1, 1)))));
        Assert.Equal([$"OA-005 {path}"], Refused(Carries with { Method = SeriesMethod.Cumulative }));
        Assert.Equal([$"RS-010 {path}.counterparty"], Refused(With(new LossCarryForward(Unmet: UnmetLoss.WrittenOff, Counterparty: Nobody))));
        Assert.Equal([$"OA-005 {path}.counterparty"], Refused(With(new LossCarryForward(Unmet: UnmetLoss.WrittenOff, Counterparty: Account.CarriedForward))));
        Assert.Empty(Refused(With(new LossCarryForward(Unmet: UnmetLoss.Due, Counterparty: Nobody))));
        Assert.Empty(Refused(With(new LossCarryForward(Unmet: UnmetLoss.WrittenOff, Counterparty: Account.Residual))));
        Assert.Empty(Refused(With(new LossCarryForward(Unmet: UnmetLoss.WrittenOff, Counterparty: Account.Of("alder")))));
        Assert.Empty(Refused(With(new LossCarryForward(Until: new LocalDate(2026, 1, 1)))));
    }

    [Fact]
    public void Membership()
    {
        const string path = "onAccount.membership";
        OnAccountRules With(MembershipRules membership) => Sum with { Membership = membership };

        Assert.Equal([$"OA-006 {path}.beforeJoining", $"OA-006 {path}.afterLeaving"], Refused(With(new MembershipRules(PartShare.Prorated, PartShare.Prorated, PartShare.Prorated, PartShare.Prorated, PartShare.Prorated))));
        Assert.Equal([$"RS-010 {path}.counterparty"], Refused(With(new MembershipRules(Counterparty: Nobody))));
        Assert.Equal([$"OA-006 {path}.counterparty"], Refused(With(new MembershipRules(Counterparty: Account.CarriedForward))));
        Assert.Empty(Refused(With(new MembershipRules(Counterparty: Account.Residual))));
    }

    [Fact]
    public void Advances_and_limits_over_the_life()
    {
        Assert.Equal(["RS-007 onAccount.advances"], Refused(Sum with { Advances = Basis.Target }));
        Assert.Equal(["RS-007 onAccount.advances"], Refused(Sum with { Advances = Basis.Equal }));
        Assert.Equal(
            ["RS-036 onAccount.lifeLimits[1]"],
            Refused(Sum with { LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner, Level.Amount(Money.Pounds(1m))), new ClosingClamp(Recipients.Providers, Account.Owner)] }));
    }

    [Fact]
    public void Amounts_of_advances()
    {
        const string path = "history.statements[0].outturn.bases.named:advance";

        Assert.Equal([$"OA-028 {path}"], Refused(Advanced, Advance("residual", 1m)));
        Assert.Equal([$"OA-028 {path}"], Refused(Advanced, Advance("alder", 92_233_720_368_547.76m)));
        Assert.Equal([$"OA-028 {path}"], Refused(Advanced, Advance("alder", 100_000_000_000_000_000_000m)));
        Assert.Equal([$"OA-028 {path}"], Refused(Advanced, Advance("alder", -0.01m)));
        Assert.Equal([$"RS-014 {path}"], Refused(Advanced, History(Interim(Year(2025, 8m).With(Basis.Named("advance"), 4m)))));
        Assert.Equal(Money.Pounds(92_233_720_368_543.75m), Settle(One(Advanced), Advance("alder", 92_233_720_368_547.75m))["alder"].AdvanceOwed);
        Assert.Equal(
            [$"OA-028 {path}", $"OA-028 {path}"],
            Refused(Advanced, History(Interim(Year(2025, 8m).With(Basis.Named("advance"), ("residual", 1m), ("council", -1m), ("alder", 0m))))));
    }

    [Fact]
    public void Losses_brought_forward()
    {
        const string path = "history.broughtForward[0]";
        SettlementHistory With(BroughtForwardLoss loss) => History(Interim(Year(2025, 8m))) with { BroughtForward = [loss] };

        Assert.Equal([$"OA-025 {path}.loss"], Refused(Carries, With(new BroughtForwardLoss("alder", Money.Pounds(0m)))));
        Assert.Equal([$"OA-025 {path}.loss"], Refused(Carries, With(new BroughtForwardLoss("alder", Money.Of(1m, Currency.Eur)))));
        Assert.Equal([$"OA-025 {path}.participant"], Refused(Carries, With(new BroughtForwardLoss("council", Money.Pounds(1m)))));
        Assert.Equal([$"OA-025 {path}.participant"], Refused(Carries, With(new BroughtForwardLoss("nobody", Money.Pounds(1m)))));
        Assert.Equal([$"OA-025 {path}"], Refused(Sum, With(new BroughtForwardLoss("alder", Money.Pounds(1m)))));
        Assert.Equal([$"OA-024 {path}"], Refused(Carries, With(new BroughtForwardLoss("alder", Money.Pounds(1m), new LocalDate(2026, 3, 30)))));
        Assert.Empty(Refused(Carries, With(new BroughtForwardLoss("alder", Money.Pounds(0.01m), new LocalDate(2026, 3, 31)))));
    }

    [Fact]
    public void Payments()
    {
        const string path = "history.payments[0]";
        static AccountPayment Payment(string account, decimal amount, LocalDate due, LocalDate? paid) => new(Account.Parse(account), Money.Pounds(amount), due, paid);
        SettlementHistory With(AccountPayment payment) => History(Interim(Year(2025, 8m))) with { Payments = [payment] };
        var first = new LocalDate(2025, 4, 1);

        Assert.Equal([$"OA-019 {path}"], Refused(Sum, With(Payment("alder", 1m, first, first.PlusDays(-1)))));
        Assert.Equal([$"OA-019 {path}"], Refused(Sum, With(Payment("alder", 1m, first.PlusDays(-1), first))));
        Assert.Equal([$"OA-019 {path}"], Refused(Sum, With(Payment("alder", 1m, first.PlusDays(-1), null))));
        Assert.Equal([$"OA-020 {path}.paid"], Refused(Sum, With(Payment("alder", 1m, first, AsAt.PlusDays(1)))));
        Assert.Equal([$"OA-021 {path}.account"], Refused(Sum, With(Payment("payee:nobody", 1m, first, first))));
        Assert.Equal([$"OA-022 {path}.amount"], Refused(Sum, With(Payment("alder", 0m, first, first))));
        Assert.Empty(Refused(Sum, With(Payment("residual", 0.01m, first, first))));
        Assert.Empty(Refused(Sum, With(Payment("alder", 1m, AsAt.PlusDays(1), null))));
    }

    [Fact]
    public void Statements()
    {
        OnAccountRules life = Sum with { Method = SeriesMethod.Cumulative };
        static PeriodStatement Months(int from, int to) => Interim(Of(ReportingPeriod.Between(new LocalDate(2025, 3, 1).PlusMonths(from), new LocalDate(2025, 3, 1).PlusMonths(to + 1).PlusDays(-1)), 1m));

        Assert.Equal(["OA-012 history.statements[1]"], Refused(Sum, History(Months(1, 3), Months(5, 6))));
        Assert.Equal(["OA-013 history.statements[1]"], Refused(Sum, History(Months(1, 3), Months(3, 6))));
        Assert.Equal(["OA-014 history.statements[1]"], Refused(Sum, History(Months(1, 3), Months(1, 2))));
        Assert.Equal(["OA-014 history.statements[1]"], Refused(life, History(Months(1, 3), Months(1, 2))));
        Assert.Equal(["OA-016 history.statements[1]"], Refused(life, History(Months(1, 3), Months(2, 6))));
        Assert.Equal(["OA-016 history.statements[2]"], Refused(life, History(Months(1, 3), Months(1, 4), Months(4, 6))));
        Assert.Equal(["OA-026 history.statements[0]"], Refused(Sum, History(Months(2, 3))));
        Assert.Empty(Refused(Sum, History(Months(1, 3), Months(1, 3), Months(4, 4), Months(4, 6))));
        Assert.Empty(Refused(life, History(Months(1, 3), Months(1, 3), Months(1, 4))));
    }
}
