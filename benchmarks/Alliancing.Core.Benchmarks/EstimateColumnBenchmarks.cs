using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>Five million estimated rows of six lines each, beside the same agreement written by hand with vectors and stores past the cache.</summary>
[Config(typeof(BenchmarkConfig))]
public class EstimateColumnBenchmarks : IDisposable
{
    private readonly EstimateColumns columns = new(LargeAlliance.Terms.Compile(), 5_000_000);

    [Benchmark(Baseline = true, Description = "hand-written, vectors, one thread")]
    public void HandWritten() => columns.ByHand();

    [Benchmark(Description = "plan, one thread")]
    public void Plan() => columns.ByPlan();

    [Benchmark(Description = "plan, two threads")]
    public void TwoThreads() => columns.ByPlan(2);

    public void Dispose()
    {
        columns.Dispose();
        GC.SuppressFinalize(this);
    }
}
