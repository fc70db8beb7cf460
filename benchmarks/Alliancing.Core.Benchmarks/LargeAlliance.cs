using Alliancing.RiskShare;

namespace Alliancing.Benchmarks;

/// <summary>The alliance on which plans are measured: an owner and five providers, four marginal bands a side, a score that modifies the amount, a limit of the side and one of each provider.</summary>
/// <remarks>The same agreement is written by hand in <see cref="HandWrittenPlan"/>.</remarks>
internal static class LargeAlliance
{
    public static readonly string[] Providers = ["alder", "birch", "cedar", "damson", "elder"];

    public static readonly long[] Fees = [600_000_00, 450_000_00, 300_000_00, 210_000_00, 150_000_00];

    public static RiskShareTerms Terms { get; } = RiskShareTerms.Create(new RiskShareSchedule
    {
        Agreement = "benchmark",
        Participants = [Participant.Owner("council", "Owner"), .. Providers.Select(p => Participant.Provider(p, p))],
        Scores = [new ScoreScale("quality", -100, 100)],
        Components =
        [
            Component.Saving(
                "cost",
                gain: Side([(5, 30), (10, 40), (20, 50), (0, 20)], 0.9m, 0.002m, 8),
                pain: Side([(4, 50), (10, 40), (25, 30), (0, 10)], 1m, -0.002m, 6)),
        ],
    });

    /// <summary>Target, actual and score, and the fee of each provider, as a row of the plan.</summary>
    public static long[] Row(long target, long actual, long score) => [target, actual, score, .. Fees];

    private static ValueList<Stage> Side((int To, int Rate)[] bands, decimal start, decimal slope, int most) =>
    [
        Curve.Marginal(Basis.Target, To.Owner, [.. bands.Select(b => b.To == 0 ? Band.Beyond(Rate.Percent(b.Rate)) : Band.UpTo(Rate.Percent(b.To), Rate.Percent(b.Rate)))]),
        new Modifier(RateExpression.Linear(Driver.Score("quality"), start, slope, 0.5m, 1.1m), Account.Owner),
        Limit.Side(Rate.Percent(most), Basis.Target, To.Owner),
        Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers),
        Limit.EachAt(Rate.Percent(100), Basis.FeeAtRisk, To.Owner),
    ];
}
