using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>One row of terms of every size, one number varying at a time.</summary>
[MemoryDiagnoser, Config(typeof(ScalingConfig))]
public class PlanScalingBenchmarks
{
    private const int Rows = 64;

    private SettlementPlan plan = null!;
    private long[][] rows = null!;
    private long[] lines = null!;

    [ParamsSource(nameof(Shapes))]
    public ScalingShape Shape { get; set; } = null!;

    public static IEnumerable<ScalingShape> Shapes => ScalingShape.All;

    [GlobalSetup]
    public void Compile()
    {
        plan = Shape.Compile();
        rows = ScalingShape.Rows(plan);
        lines = new long[plan.Lines.Count];
        if (plan.IsBanded || !Array.TrueForAll(rows, r => plan.TryCompiled(r, lines)))
            throw new InvalidOperationException($"{Shape}: {plan} does not settle every row step by step.");
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "plan")]
    public long[] Plan()
    {
        foreach (long[] row in rows)
            plan.Settle(row, lines);
        return lines;
    }
}
