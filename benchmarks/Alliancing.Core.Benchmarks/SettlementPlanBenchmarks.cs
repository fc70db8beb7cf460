using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>One row of an alliance with six participants, beside the same agreement written by hand.</summary>
[MemoryDiagnoser, Config(typeof(BenchmarkConfig))]
public class SettlementPlanBenchmarks
{
    private readonly SettlementPlan plan = LargeAlliance.Terms.Compile();
    private readonly long[][] rows = [.. Enumerable.Range(0, 64).Select(i => LargeAlliance.Row(20_000_000_00 + (i * 7_919), (long)(20_000_000_00 * (0.7 + (i * 0.01))), (i % 41 * 5) - 100))];
    private readonly long[] lines = new long[6];
    private int next;

    [Benchmark(Baseline = true, Description = "hand-written on long and Int128")]
    public long[] HandWritten()
    {
        HandWrittenPlan.Settle(rows[next++ & 63], lines);
        return lines;
    }

    [Benchmark(Description = "plan")]
    public long[] Plan()
    {
        plan.Settle(rows[next++ & 63], lines);
        return lines;
    }
}
