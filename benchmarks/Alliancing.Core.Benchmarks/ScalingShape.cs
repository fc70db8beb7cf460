using Alliancing.RiskShare;

namespace Alliancing.Benchmarks;

/// <summary>Terms of a size: one number varies, the others stand at 5 participants, 4 bands, 5 stages a side and 1 component.</summary>
/// <remarks>
/// They are settled step by step whatever their size: a stated levy keeps them from the shape that is settled in one pass.
/// The stages beyond the first are stated amounts, as rates multiply denominators and many of them leave 128 bits.
/// </remarks>
public sealed record ScalingShape
{
    private const int Extra = 5;

    private ScalingShape(string varied, int units)
    {
        Varied = varied;
        Units = units;
    }

    /// <summary>Every row of the table.</summary>
    public static IReadOnlyList<ScalingShape> All { get; } =
    [
        .. new[] { 2, 5, 20, 50, 200 }.Select(n => new ScalingShape("participants", n) { Participants = n }),
        .. new[] { 1, 5, 20, 50 }.Select(n => new ScalingShape("bands a side", n) { Bands = n }),
        .. new[] { 1, 5, 10, 20, 30 }.Select(n => new ScalingShape("stages a side", n) { Stages = n }),
        .. new[] { 1, 2, 5, 10 }.Select(n => new ScalingShape("components", n) { Components = n }),
    ];

    /// <summary>What varies.</summary>
    public string Varied { get; }

    /// <summary>How many there are of it.</summary>
    public int Units { get; }

    private int Participants { get; init; } = 5;

    private int Bands { get; init; } = 4;

    private int Stages { get; init; } = 5;

    private int Components { get; init; } = 1;

    /// <summary>The terms, compiled.</summary>
    public SettlementPlan Compile() => RiskShareTerms.Create(new RiskShareSchedule
    {
        Agreement = "benchmark",
        Participants = [Participant.Owner("council", "Council"), .. Enumerable.Range(1, Participants - 1).Select(i => Participant.Provider(FormattableString.Invariant($"p{i}"), "Provider"))],
        Components = [.. Enumerable.Range(1, Components).Select(i => new Component(FormattableString.Invariant($"c{i}"), new SavingMeasure(), Side(), Side(), Portion: Rate.Percent(100m / Components)))],
    }).Compile();

    /// <summary>Rows from a large saving to a large overrun.</summary>
    public static long[][] Rows(SettlementPlan plan) =>
    [
        .. Enumerable.Range(0, 64).Select(i => plan.Columns.Select((c, at) => c.Kind switch
        {
            PlanColumnKind.Target => 20_000_000_00L + (i * 7_919),
            PlanColumnKind.Actual => (long)(20_000_000_00 * (0.7 + (i * 0.01))),
            _ => 100_000_00L + (at * 7_777_77L),
        }).ToArray()),
    ];

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Varied} = {Units}");

    private ValueList<Stage> Side()
    {
        var split = Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers);
        return Stages == 1
            ? [split]
            :
            [
                Curve.Marginal(Basis.Target, To.Owner, [.. Enumerable.Range(1, Bands - 1).Select(b => Band.UpTo(Rate.Percent(b), Rate.Percent(60 - b))), Band.Beyond(Rate.Percent(5))]),
                new Levy(To.Owner, Amount: Money.Pounds(1_000m)),
                Limit.Side(Rate.Percent(20), Basis.Target, To.Owner),
                .. Enumerable.Range(0, Stages - Extra).Select(i => i % 2 == 0 ? (Stage)new Threshold(Money.Pounds(100m + i), To.Owner) : Limit.Side(Money.Pounds(4_000_000m - (i * 10_000m)), To.Owner)),
                split,
                Limit.EachAt(Rate.Percent(100), Basis.FeeAtRisk, To.Owner),
            ];
    }
}
