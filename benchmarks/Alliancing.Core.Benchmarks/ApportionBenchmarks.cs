using Alliancing.Apportionment;
using BenchmarkDotNet.Attributes;

namespace Alliancing.Benchmarks;

/// <summary>£1,234,567.89 over seven participants' fees, beside the same work written by hand for small numbers only.</summary>
[MemoryDiagnoser, Config(typeof(BenchmarkConfig))]
public class ApportionBenchmarks
{
    private const long TotalMinorUnits = 123_456_789;

    private readonly Money total = Money.Pounds(1_234_567.89m);
    private readonly long[] weights = [3150, 2275, 1640, 1190, 875, 560, 310];
    private readonly long[] largeWeights = [.. new long[] { 3150, 2275, 1640, 1190, 875, 560, 310 }.Select(weight => weight * 1_000_000_000_000_000)];
    private readonly decimal[] decimalWeights = [0.3150m, 0.2275m, 0.1640m, 0.1190m, 0.0875m, 0.0560m, 0.0310m];
    private readonly long[] shares = new long[7];
    private readonly Money[] moneyShares = new Money[7];

    [Benchmark(Baseline = true, Description = "hand-written, unchecked")]
    public long[] HandWritten()
    {
        HandWrittenApportionment.ByWeights(TotalMinorUnits, weights, shares);
        return shares;
    }

    [Benchmark(Description = "span of minor units")]
    public long[] Span()
    {
        Apportion.ByWeights(TotalMinorUnits, weights, shares);
        return shares;
    }

    [Benchmark(Description = "span of Money")]
    public Money[] MoneySpan()
    {
        Apportion.ByWeights(total, weights, moneyShares);
        return moneyShares;
    }

    [Benchmark(Description = "new array of Money")]
    public Money[] Array() => Apportion.ByWeights(total, weights);

    [Benchmark(Description = "decimal weights, span of Money")]
    public Money[] Decimals()
    {
        Apportion.ByWeights(total, decimalWeights, moneyShares);
        return moneyShares;
    }

    [Benchmark(Description = "128-bit products, span of minor units")]
    public long[] Wide()
    {
        Apportion.ByWeights(TotalMinorUnits, largeWeights, shares);
        return shares;
    }
}
