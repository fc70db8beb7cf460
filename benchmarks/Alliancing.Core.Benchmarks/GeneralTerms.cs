using Alliancing.RiskShare;

namespace Alliancing.Benchmarks;

/// <summary>Terms of three components with twelve stages a side among forty participants.</summary>
internal static class GeneralTerms
{
    private const int Providers = 38;

    public static RiskShareTerms Terms { get; } = RiskShareTerms.Create(new RiskShareSchedule
    {
        Agreement = "benchmark",
        Participants =
        [
            Participant.Owner("council", "Council"), Participant.Owner("board", "Board"),
            .. Enumerable.Range(1, Providers).Select(i => Participant.Provider(FormattableString.Invariant($"p{i}"), "Provider")),
        ],
        Scores = [new ScoreScale("quality", -100, 100)],
        Reserves = [new TaggedReserve("winter")],
        Owners = SplitRule.Shares(("council", Rate.Percent(60)), ("board", Rate.Percent(40))),
        Components = [Of("first", 50), Of("second", 30), Of("third", 20)],
    });

    public static long[] Row(SettlementPlan plan) =>
        [.. plan.Columns.Select((c, at) => c.Kind switch { PlanColumnKind.Target => 20_000_000_00L, PlanColumnKind.Actual => 17_345_678_91, PlanColumnKind.Score => 40, PlanColumnKind.Fact => 1, _ => 100_000_00L + (at * 7_777_77L) })];

    private static Component Of(string id, int portion) => new(id, new SavingMeasure(), Side(), Side(), Portion: Rate.Percent(portion));

    private static ValueList<Stage> Side() =>
    [
        new Threshold(Level.Of(Rate.Percent(1), Basis.Target), To.Owner),
        new Condition(Criterion.Fact("met"), To.Owner),
        new Deductible(Level.Of(Rate.Percent(0.5m), Basis.Target), To.Owner),
        Limit.Side(Rate.Percent(30), Basis.Target, To.Owner),
        Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Rate.Percent(5), Rate.Percent(30)), Band.UpTo(Rate.Percent(10), Rate.Percent(40)), Band.Beyond(Rate.Percent(20))),
        new Modifier(RateExpression.Linear(Driver.Score("quality"), 0.9m, 0.001m), Account.Owner),
        Levy.Of(Rate.Percent(2), To.Owner),
        new Reserve("winter", Money.Pounds(10_000m)),
        Limit.Side(Rate.Percent(8), Basis.Target, To.Owner),
        new Threshold(Money.Pounds(1_000m), To.Owner),
        Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers),
        Limit.EachAt(Rate.Percent(50), Basis.FeeAtRisk, To.Owner),
    ];
}
