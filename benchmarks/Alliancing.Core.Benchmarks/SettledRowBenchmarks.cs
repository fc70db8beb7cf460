using Alliancing.Reporting;
using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>A row that can be explained: recorded as numbers when it is settled, and explained by the calculator when somebody asks.</summary>
/// <remarks>Recording writes no step of the explanation: that is made by settling the recorded row anew, which the last two calls include.</remarks>
[MemoryDiagnoser, Config(typeof(BenchmarkConfig))]
public class SettledRowBenchmarks
{
    private readonly SettlementPlan plan = LargeAlliance.Terms.Compile();
    private readonly long[][] rows = [.. Enumerable.Range(0, 64).Select(i => LargeAlliance.Row(20_000_000_00 + (i * 7_919), (long)(20_000_000_00 * (0.7 + (i * 0.01))), (i % 41 * 5) - 100))];
    private readonly long[] lines = new long[6];
    private readonly long[] records;
    private int next;

    public SettledRowBenchmarks() => records = new long[64 * (plan.Columns.Count + lines.Length)];

    [Benchmark(Baseline = true, Description = "settled by the plan, nothing kept")]
    public long[] Settled()
    {
        plan.Settle(rows[next++ & 63], lines);
        return lines;
    }

    [Benchmark(Description = "settled and recorded in the caller's buffer, to be explained later")]
    public long[] Recorded()
    {
        int at = next++ & 63;
        Span<long> record = records.AsSpan(at * (plan.Columns.Count + lines.Length), plan.Columns.Count + lines.Length);
        rows[at].CopyTo(record);
        plan.Settle(record[..plan.Columns.Count], record[plan.Columns.Count..]);
        return records;
    }

    [Benchmark(Description = "settled and recorded as a settled row, to be explained later")]
    public SettledRow Kept() => plan.Settle(rows[next++ & 63]);

    [Benchmark(Description = "settled, recorded and explained: the calculator's settlement with its trace")]
    public Settlement Explained() => plan.Settle(rows[next++ & 63]).Explain();

    [Benchmark(Description = "settled, recorded, explained, and the trace rendered as text")]
    public string Rendered() => plan.Settle(rows[next++ & 63]).Explain().Trace!.ToText();
}
