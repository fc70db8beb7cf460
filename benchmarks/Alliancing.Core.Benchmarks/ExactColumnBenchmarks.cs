using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>A million rows settled exactly, on one thread and on two.</summary>
[MemoryDiagnoser, Config(typeof(BenchmarkConfig))]
public class ExactColumnBenchmarks
{
    private const int Rows = 1_000_000;

    private readonly SettlementPlan plan = LargeAlliance.Terms.Compile();
    private readonly List<RowProblem> problems = [];
    private readonly Memory<long>[] lines = [.. Enumerable.Range(0, 6).Select(_ => new long[Rows].AsMemory())];
    private readonly ReadOnlyMemory<long>[] columns =
    [
        Column(i => 1_000_000_00 + (i * 7_919 % 2_900_000_000)),
        Column(i => 1_000_000_00 + (i * 104_729 % 2_900_000_000)),
        Column(i => (i * 31 % 201) - 100),
        .. LargeAlliance.Fees.Select(f => (ReadOnlyMemory<long>)new[] { f }),
    ];

    [Benchmark(Baseline = true, Description = "one thread")]
    public void One() => plan.SettleColumns(columns, lines, problems, 1);

    [Benchmark(Description = "two threads")]
    public void Two() => plan.SettleColumns(columns, lines, problems, 2);

    private static ReadOnlyMemory<long> Column(Func<long, long> value) => Enumerable.Range(0, Rows).Select(i => value(i)).ToArray();
}
