using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Alliancing.Benchmarks;

/// <summary>Runs as every other benchmark does, and divides the mean by the number that varies.</summary>
public sealed class ScalingConfig : ManualConfig
{
    public ScalingConfig() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)).AddColumn(new PerUnit());

    private sealed class PerUnit : IColumn
    {
        public string Id => nameof(PerUnit);

        public string ColumnName => "ns per unit";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Mean divided by the number that varies";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { } statistics && benchmarkCase.Parameters[nameof(PlanScalingBenchmarks.Shape)] is ScalingShape shape
                ? (statistics.Mean / shape.Units).ToString("F1", CultureInfo.InvariantCulture)
                : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
