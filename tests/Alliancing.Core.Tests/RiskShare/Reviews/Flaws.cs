using Alliancing.Core.Tests.RiskShare.Exposures;
using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.RiskShare.Reviews;

/// <summary>A minimal bad agreement, and its twin with that one thing repaired.</summary>
/// <param name="Id">The finding that fires on the bad one and is silent on the other.</param>
/// <param name="Name">What is wrong.</param>
/// <param name="Path">Where the finding points.</param>
/// <param name="Clause">The clause that it cites; null for none.</param>
internal sealed record Flaw(string Id, string Name, string Path, string? Clause, RiskShareTerms Bad, RiskShareTerms Repaired, Outturn? Outturn = null, Outturn? RepairedOutturn = null)
{
    public Outturn On => Outturn ?? Riverside.Year.WithScore("quality", 0);

    public Outturn RepairedOn => RepairedOutturn ?? On;
}

internal static class Flaws
{
    private static readonly Limit Capped = Limit.Side(Money.Pounds(5), To.Owner);

    /// <summary>A sound agreement of one saving component: half of each pound, a cap on the pain.</summary>
    private static readonly ValueList<Stage> Gain = [Flat(50), ToAlder];
    private static readonly ValueList<Stage> Pain = [Flat(50), Capped, ToAlder];

    public static readonly Flaw[] All =
    [
        new(
            "RV-001", "a gap above the last band", "components[cost].gain[0]", "8.2",
            Cost([Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(50))).UnderClause("8.2"), ToAlder], Pain),
            Cost([Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(0))), ToAlder], Pain)),
        new(
            "RV-002", "a threshold whose other way shares more", "components[cost]", null,
            Cost([new Threshold(Money.Pounds(20), To.Owner, [Flat(80), ToAlder]), Flat(20), ToAlder], Pain),
            Cost([new Threshold(Money.Pounds(20), To.Owner, [Flat(20), ToAlder]), Flat(20), ToAlder], Pain)),
        new(
            "RV-002", "a floor that grows with the spend", "components[cost]", null,
            Cost([Flat(50), Limit.Floor(Level.Of(Pc(10), Basis.Actual), Account.Owner), ToAlder], Pain),
            Cost(Gain, Pain)),
        new(
            "RV-003", "a modifier that bad scores push below 0", "components[cost].gain[1].factor", "9",
            Cost([Flat(20), new Modifier(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.01m), Account.Owner).UnderClause("9"), ToAlder], Pain),
            Cost([Flat(20), new Modifier(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.01m, min: 0), Account.Owner), ToAlder], Pain)),
        new(
            "RV-004", "seven key result areas", "scores", null,
            RiskShareTerms.Create(Schedule(Component.Saving("cost", Gain, Pain)) with { Scores = Scores(7) }),
            RiskShareTerms.Create(Schedule(Component.Saving("cost", Gain, Pain)) with { Scores = Scores(6) }),
            Riverside.Year),
        new(
            "RV-005", "a cap that no saving can reach", "components[cost].gain[1]", "8.4",
            Cost([Flat(50), Limit.Side(Money.Pounds(51), To.Owner).UnderClause("8.4"), ToAlder], Pain),
            Cost([Flat(50), Limit.Side(Money.Pounds(49), To.Owner).UnderClause("8.4"), ToAlder], Pain)),
        new(
            "RV-005", "a second deductible inside the first", "components[cost].pain[1]", null,
            Cost(Gain, [new Deductible(Money.Pounds(3), To.Owner), new Deductible(Money.Pounds(2), To.Owner), .. Pain]),
            Cost(Gain, [new Deductible(Money.Pounds(3), To.Owner), new Deductible(Money.Pounds(4), To.Owner), .. Pain])),
        new(
            "RV-005", "a threshold above the target", "components[cost].gain[0]", null,
            Cost([new Threshold(Level.Of(Pc(120), Basis.Target), To.Owner), .. Gain], Pain),
            Cost([new Threshold(Level.Of(Pc(90), Basis.Target), To.Owner), .. Gain], Pain)),
        new(
            "RV-005", "a threshold of nothing", "components[cost].gain[0]", null,
            Cost([new Threshold(Money.Pounds(0), To.Owner), .. Gain], Pain),
            Cost([new Threshold(Money.Pounds(1), To.Owner), .. Gain], Pain)),
        new(
            "RV-005", "a levy of nothing", "components[cost].gain[1]", "8.6",
            Cost([Flat(50), Levy.Of(Pc(0), To.Owner).UnderClause("8.6"), ToAlder], Pain),
            Cost([Flat(50), Levy.Of(Pc(2), To.Owner).UnderClause("8.6"), ToAlder], Pain)),
        new(
            "RV-005", "a modifier of one", "components[cost].pain[1]", "9",
            Cost(Gain, [Flat(50), new Modifier(RateExpression.Number(1), Account.Owner).UnderClause("9"), Capped, ToAlder]),
            Cost(Gain, [Flat(50), new Modifier(RateExpression.Number(0.9m), Account.Owner).UnderClause("9"), Capped, ToAlder])),
        new(
            "RV-005", "a condition that every saving meets", "components[cost].gain[0]", null,
            Cost([new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.AtLeast, Money.Pounds(0)), To.Owner), .. Gain], Pain),
            Cost([new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.AtLeast, Money.Pounds(1)), To.Owner), .. Gain], Pain)),
        new(
            "RV-005", "a condition that no saving meets", "components[cost].gain[0]", null,
            Cost([new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.Above, Level.Whole(Basis.Target)), To.Owner), .. Gain], Pain),
            Cost([new Condition(Criterion.Money(Level.Whole(Basis.Variance), Comparison.Above, Level.Of(Pc(10), Basis.Target)), To.Owner), .. Gain], Pain)),
        new(
            "RV-006", "no target", "outturn.target", null,
            Cost(Gain, Pain),
            Cost(Gain, Pain),
            Riverside.Year with { Target = null },
            Riverside.Year),
        new(
            "RV-006", "no target of a measure", "outturn.measures[works].target", null,
            Terms(new Component("works", new SavingMeasure("works"), Gain, Pain)),
            Terms(new Component("works", new SavingMeasure("works"), Gain, Pain)),
            Riverside.Year,
            Riverside.Year with { Measures = [new MeasureOutturn("works", Money.Pounds(100), null)] }),
        new(
            "RV-007", "pain without gain", "components[cost].gain", null,
            Cost([], Pain),
            Cost(Gain, Pain)),
        new(
            "RV-007", "gain without pain", "components[cost].pain", null,
            Cost(Gain, [Flat(0), ToAlder]),
            Cost(Gain, Pain)),
        new(
            "RV-008", "a first-pound threshold of 5 %", "components[cost].gain[0]", "8.3",
            Cost([new Threshold(Level.Of(Pc(5), Basis.Target), To.Owner).UnderClause("8.3"), .. Gain], Pain),
            Cost([new Deductible(Level.Of(Pc(5), Basis.Target), To.Owner).UnderClause("8.3"), .. Gain], Pain)),
        new(
            "RV-009", "pain without a cap", "components[cost]", null,
            Cost(Gain, [Flat(50), ToAlder]),
            Cost(Gain, Pain)),
        new(
            "RV-010", "an excess that nobody bears", "components[cost]", null,
            Cost(Gain, [Flat(50), Limit.Side(Money.Pounds(5), To.Residual), ToAlder]),
            Cost(Gain, Pain)),
        new(
            "RV-011", "a band whose rate a score takes above 100 %", "components[cost].gain[0].bands[0].rate", "8.2",
            Cost([Curve.Flat(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.01m), To.Owner).UnderClause("8.2"), ToAlder], Pain),
            Cost([Curve.Flat(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.01m, 0, 1), To.Owner).UnderClause("8.2"), ToAlder], Pain)),
        new(
            "RV-011", "a levy that a score takes below 0", "components[cost].gain[1].rate", null,
            Cost([Flat(50), Levy.Of(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.01m, max: 1), To.Owner), ToAlder], Pain),
            Cost([Flat(50), Levy.Of(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.005m), To.Owner), ToAlder], Pain),
            RepairedOutturn: Riverside.Year.WithScore("quality", 0)),
        new(
            "RV-012", "a floor whose source is empty", "components[cost].gain[1]", "8.5",
            Cost([Flat(100), Limit.Floor(Money.Pounds(1), Account.Owner).UnderClause("8.5"), ToAlder], Pain),
            Cost([Flat(100), ToAlder], Pain)),
        new(
            "RV-013", "a basis that the outturn lacks", "actual", null,
            Cost([Flat(50), ByFee], Pain),
            Cost([Flat(50), ByFee], Pain),
            Riverside.Year with { Bases = [] },
            Riverside.Year),
        new(
            "RV-014", "retention without a last day", "onAccount.retention", "10.1",
            OnAccount(new OnAccountRules { Retention = Pc(20), Clause = "10.1" }),
            OnAccount(new OnAccountRules { Retention = Pc(20), Clause = "10.1" }, new NodaTime.LocalDate(2030, 3, 31))),
        new(
            "RV-014", "retention that only a condition releases", "onAccount.retention", null,
            OnAccount(new OnAccountRules { Retention = Pc(20), Milestones = [new Milestone("handover", Pc(100), Criterion.Fact("accepted"))] }),
            OnAccount(new OnAccountRules { Retention = Pc(20), Milestones = [new Milestone("handover", Pc(100))] })),
        new(
            "RV-014", "refunds with a final statement that never comes", "onAccount.refunds", "10.2",
            OnAccount(new OnAccountRules { Refunds = RefundTiming.AtFinal, Clause = "10.2" }),
            OnAccount(new OnAccountRules { Refunds = RefundTiming.AtOnce, Clause = "10.2" })),
    ];

    private static RiskShareTerms OnAccount(OnAccountRules rules, NodaTime.LocalDate? to = null) =>
        RiskShareTerms.Create(Schedule(Component.Saving("cost", Gain, Pain)) with { OnAccount = rules, To = to });

    private static ValueList<ScoreScale> Scores(int count) => [.. Enumerable.Range(1, count).Select(i => new ScoreScale($"area-{i}", 0, 100))];
}
