using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Reporting;

/// <summary>Statements on account that between them show every part of the report.</summary>
internal static class OnAccountAccounts
{
    private static readonly ReportingPeriod FirstHalf = ReportingPeriod.Between(new LocalDate(2025, 4, 1), new LocalDate(2025, 9, 30));
    private static readonly ReportingPeriod First = ReportingPeriod.Of(FinancialYear.StartingIn(2025));
    private static readonly ReportingPeriod Second = ReportingPeriod.Of(FinancialYear.StartingIn(2026));

    /// <summary>Retention, a milestone, an advance, fees, a joiner, a late and an overdue payment, a limit over the life, adjustments and exclusions.</summary>
    public static OnAccountStatement Harbour { get; } = Draw(
        HarbourSchedule(),
        new SettlementHistory("harbour", new LocalDate(2026, 12, 31))
        {
            Statements =
            [
                PeriodStatement.Interim(Half()),
                PeriodStatement.Interim(Year(First, 9_300_000.05m, ("alder", 600_000), ("birch", 600_000), ("cedar", 0)) with { AsAt = new LocalDate(2026, 4, 30) }),
                PeriodStatement.Interim(Months(), "opening"),
            ],
            Payments =
            [
                new AccountPayment(Account.Of("alder"), Money.Pounds(71_000m), new LocalDate(2025, 11, 30), new LocalDate(2025, 11, 28)),
                new AccountPayment(Account.Of("birch"), Money.Pounds(80_000m), new LocalDate(2025, 11, 30), new LocalDate(2025, 12, 10)),
                new AccountPayment(Account.Of("birch"), Money.Pounds(-40m), new LocalDate(2026, 12, 30), null),
            ],
        });

    /// <summary>Losses brought forward, carried, expired and written off; the final statement.</summary>
    public static OnAccountStatement Carried { get; } = Draw(
        Schedule("carried", new OnAccountRules { CarryForward = new LossCarryForward(Periods: 1, Unmet: UnmetLoss.WrittenOff, Clause: "7.2") }),
        new SettlementHistory("carried", new LocalDate(2027, 6, 30))
        {
            Statements = [PeriodStatement.Interim(Plain("carried", First, 900m)), PeriodStatement.Final(Plain("carried", Second, 1_060m))],
            BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(10m), new LocalDate(2026, 3, 31))],
        });

    /// <summary>Ten pence over 6 : 6 : 2, then one penny more: the third takes a penny back.</summary>
    public static OnAccountStatement Rounded { get; } = Draw(
        Schedule("rounded", new OnAccountRules()),
        new SettlementHistory("rounded", new LocalDate(2027, 3, 31))
        {
            Statements = [PeriodStatement.Interim(Plain("rounded", First, 999.80m)), PeriodStatement.Interim(Plain("rounded", Second, 999.98m))],
        });

    private static RiskShareSchedule HarbourSchedule()
    {
        Stage[] side = [Curve.Flat(Rate.Percent(50), rest: To.Owner).UnderClause("8.1"), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers).UnderClause("8.2")];
        return new RiskShareSchedule
        {
            Agreement = "harbour",
            Name = "Harbour works",
            From = new LocalDate(2025, 4, 1),
            Participants =
            [
                Participant.Owner("authority", "Harbour Authority"),
                Participant.Provider("alder", "Alder Construction"),
                Participant.Provider("birch", "Birch Design"),
                Participant.Provider("cedar", "Cedar Systems").During(new LocalDate(2026, 7, 1), null),
            ],
            Components = [Component.Saving("cost", [.. side], [.. side]) with { Name = "Gainshare" }],
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee, "5.1")],
            OnAccount = new OnAccountRules
            {
                Retention = Rate.Percent(20),
                Milestones = [new Milestone("opening", Rate.Percent(90), Criterion.Fact("accepted"), "9.2")],
                LifeLimits = [new ClosingClamp(Recipients.Of("birch"), Account.Owner, AtMost: Level.Amount(Money.Pounds(250_000m)), Clause: "9.4")],
                Advances = Basis.Named("mobilisation"),
                Membership = new MembershipRules(PartShare.None, PartShare.Prorated, Clause: "10.1"),
                LateInterest = Rate.Percent(8),
                Clause = "9.1",
            },
        };
    }

    private static Outturn Half() => Year(FirstHalf, 4_700_000m, ("alder", 300_000), ("birch", 300_000), ("cedar", 0)) with
    {
        Target = new AgreedTarget(Money.Pounds(4_900_000m), [new TargetAdjustment(new LocalDate(2025, 8, 1), Money.Pounds(100_000m), "second berth", "3.4")]),
        AsAt = new LocalDate(2025, 10, 31),
    };

    private static Outturn Months() => Year(ReportingPeriod.Between(new LocalDate(2026, 4, 1), new LocalDate(2026, 9, 30)), 0m, ("alder", 300_000), ("birch", 300_000), ("cedar", 200_000)) with
    {
        Target = new AgreedTarget(Money.Pounds(5_000_000m), [new TargetAdjustment(new LocalDate(2026, 6, 1), Money.Pounds(40_000m), "dredging")]),
        Actual = new AllowableCost(null, [new CostLine("works", Money.Pounds(4_900_000m)), new CostLine("legal", Money.Pounds(10_000m))], [new CostLine("legal", Money.Pounds(10_000m), "disallowed")]),
    };

    private static Outturn Year(ReportingPeriod period, decimal actual, params (string Id, decimal Fee)[] fees) => new Outturn("harbour", period)
    {
        Target = Money.Pounds(10_000_000m),
        Actual = Money.Pounds(actual),
    }
        .With(Basis.FeeAtRisk, [.. fees])
        .With(Basis.Fee, ("alder", 1_000.50m))
        .With(Basis.Named("mobilisation"), ("alder", 60_000m))
        .WithFact("accepted", true);

    private static RiskShareSchedule Schedule(string id, OnAccountRules rules)
    {
        Stage[] side = [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.Volume, Recipients.Providers)];
        return new RiskShareSchedule
        {
            Agreement = id,
            Participants = [Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder"), Participant.Provider("birch", "Birch"), Participant.Provider("cedar", "Cedar")],
            Components = [Component.Saving("cost", [.. side], [.. side])],
            OnAccount = rules,
        };
    }

    private static Outturn Plain(string id, ReportingPeriod period, decimal actual) => new Outturn(id, period) { Target = Money.Pounds(1_000m), Actual = Money.Pounds(actual) }.With(Basis.Volume, ("alder", 6), ("birch", 6), ("cedar", 2));

    private static OnAccountStatement Draw(RiskShareSchedule schedule, SettlementHistory history) => new RiskShareCalculator().Settle(RiskShareTerms.Create(schedule), history);
}
