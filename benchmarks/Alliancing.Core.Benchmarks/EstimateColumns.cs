using System.Runtime.InteropServices;
using Alliancing.RiskShare;

namespace Alliancing.Benchmarks;

/// <summary>Columns of estimates for <see cref="LargeAlliance"/>: target, actual and score of every row, the fees the same for all.</summary>
internal sealed unsafe class EstimateColumns : IDisposable
{
    private const int Lead = 8;

    private readonly SettlementPlan plan;
    private readonly int rows;
    private readonly double[][] memory;
    private readonly ReadOnlyMemory<double>[] columns;
    private readonly double[] fees = [.. LargeAlliance.Fees.Select(f => (double)f)];

    public EstimateColumns(SettlementPlan plan, int rows)
    {
        this.plan = plan;
        this.rows = rows;
        memory = [.. Enumerable.Range(0, 3 + plan.Lines.Count).Select(_ => GC.AllocateArray<double>(rows + Lead, pinned: true))];
        Memory<double>[] aligned = [.. memory.Select(Aligned)];
        for (int i = 0; i < rows; i++)
        {
            aligned[0].Span[i] = 100_000_000 + (i * 7_919L % 1_900_000_000);
            aligned[1].Span[i] = aligned[0].Span[i] * (0.75 + (i * 104_729L % 500 * 0.001));
            aligned[2].Span[i] = (i * 31L % 201) - 100;
        }

        columns = [aligned[0], aligned[1], aligned[2], .. fees.Select(f => (ReadOnlyMemory<double>)new[] { f })];
        Lines = aligned[3..];
    }

    public Memory<double>[] Lines { get; }

    public void ByPlan(int threads = 1) => plan.EvaluateColumns(columns, Lines, threads);

    public void ByHand()
    {
        double** lines = stackalloc double*[Lines.Length];
        for (int l = 0; l < Lines.Length; l++)
            lines[l] = First(Lines[l]);
        HandWrittenColumns.Estimate(First(columns[0]), First(columns[1]), First(columns[2]), fees, lines, rows);
    }

    public void Dispose() => GC.KeepAlive(memory);

    private static double* First(ReadOnlyMemory<double> column) => (double*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(column.Span));

    private Memory<double> Aligned(double[] array)
    {
        nint first = Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
        return array.AsMemory((int)((64 - (first % 64)) % 64 / sizeof(double)), rows);
    }
}
