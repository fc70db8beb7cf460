using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>One row of <see cref="GeneralTerms"/>, beside the calculator.</summary>
[MemoryDiagnoser, Config(typeof(BenchmarkConfig))]
public class GeneralPlanBenchmarks
{
    private static readonly SettlementOptions Untraced = new() { Trace = false };

    private readonly SettlementPlan plan = GeneralTerms.Terms.Compile();
    private readonly RiskShareCalculator calculator = new();
    private readonly long[] row;
    private readonly Outturn outturn;
    private readonly long[] lines;

    public GeneralPlanBenchmarks()
    {
        row = GeneralTerms.Row(plan);
        outturn = plan.ToOutturn(row);
        lines = new long[plan.Lines.Count];
    }

    [Benchmark(Baseline = true, Description = "calculator, no trace")]
    public Settlement Calculator() => calculator.Settle(GeneralTerms.Terms, outturn, Untraced);

    [Benchmark(Description = "plan")]
    public long[] Plan()
    {
        plan.Settle(row, lines);
        return lines;
    }
}
