using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Alliancing.Benchmarks;

/// <summary>Runs in the process that was built, because this version of BenchmarkDotNet builds no project for the newest runtime.</summary>
public sealed class BenchmarkConfig : ManualConfig
{
    public BenchmarkConfig() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
}
