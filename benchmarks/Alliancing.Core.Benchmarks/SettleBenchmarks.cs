using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>One outturn of a project alliance with six providers, beside the same agreement written by hand.</summary>
[MemoryDiagnoser, Config(typeof(BenchmarkConfig))]
public class SettleBenchmarks
{
    private static readonly string[] Providers = ["alder", "birch", "cedar", "damson", "elder", "fir"];
    private static readonly long[] Fees = [600_000_00, 450_000_00, 300_000_00, 210_000_00, 150_000_00, 90_000_00];

    private readonly RiskShareTerms terms = ProjectAlliance(Providers);
    private readonly Outturn outturn = Pain(Providers, Fees, Money.Pounds(20_000_000m), Money.Pounds(23_456_789.01m));
    private readonly RiskShareCalculator calculator = new();
    private readonly SettlementOptions silent = new() { Trace = false };
    private readonly long[] lines = new long[7];

    [Benchmark(Baseline = true, Description = "hand-written for this agreement")]
    public long[] HandWritten()
    {
        HandWrittenSettlement.Settle(20_000_000_00, 23_456_789_01, Fees, lines);
        return lines;
    }

    [Benchmark(Description = "settled, no trace")]
    public Settlement Silent() => calculator.Settle(terms, outturn, silent);

    [Benchmark(Description = "settled and explained")]
    public Settlement Explained() => calculator.Settle(terms, outturn);

    internal static RiskShareTerms ProjectAlliance(string[] providers)
    {
        ValueList<Stage> share = [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)];
        return RiskShareTerms.Create(
            "benchmark",
            Currency.Gbp,
            [Participant.Owner("owner-body", "Owner"), .. providers.Select(p => Participant.Provider(p, p))],
            Component.Saving("cost", gain: share, pain: [.. share, Limit.EachAt(Rate.One, Basis.FeeAtRisk, To.Owner)]));
    }

    internal static Outturn Pain(string[] providers, long[] fees, Money target, Money actual) =>
        new Outturn("benchmark", ReportingPeriod.Of(FinancialYear.StartingIn(2025))) { Target = target, Actual = actual }
            .With(Basis.FeeAtRisk, [.. providers.Zip(fees, (p, f) => (p, f / 100m))]);
}
