using System.Buffers;
using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <content>Columns of estimates.</content>
public sealed partial class SettlementPlan
{
    /// <summary>How many bytes of lines are worth writing past the cache.</summary>
    private const long Streamed = 4_000_000;

    /// <summary>How many blocks one thread evaluates before it takes the next ones.</summary>
    private const int Batch = 32;

    /// <summary>Evaluates many estimated outturns in floating point, for simulation; nobody is paid by the results.</summary>
    /// <remarks>
    /// A line is the exact amount before whole units are made, to within one minor unit for amounts of up to 10^12 and outturns that are not next to a cliff; closing clamps hold exact sums.
    /// A row that a settlement would refuse for its values, or that states a number that is not finite or a score off its scale, has lines of NaN. A fraction of a unit is a fraction.
    /// The same lines for any number of threads.
    /// </remarks>
    /// <param name="columns">One column for each of <see cref="Columns"/>, in its units: a value for every row, or one for all.</param>
    /// <param name="lines">One column for each of <see cref="Lines"/>, which receives minor units for every row; its length is the number of rows. A line is no column's memory.</param>
    /// <param name="degreeOfParallelism">How many threads work at the same time; 1 or more.</param>
    /// <exception cref="ArgumentException">A column or line is missing, or lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is below 1.</exception>
    public void EvaluateColumns(ReadOnlySpan<ReadOnlyMemory<double>> columns, ReadOnlySpan<Memory<double>> lines, int degreeOfParallelism = 1)
    {
        Guard.Against.OutOfRange(degreeOfParallelism, nameof(degreeOfParallelism), 1, int.MaxValue);
        ReadOnlyMemory<double>[] from = columns.ToArray();
        Memory<double>[] into = lines.ToArray();
        int rows = Rows(Array.ConvertAll(from, c => c.Length), Array.ConvertAll(into, l => l.Length));
        double?[] uniform = Array.ConvertAll(from, c => c.Length == 1 ? c.Span[0] : (double?)null);
        using var pins = new Pins(from, into);
        bool streaming = (long)rows * into.Length * sizeof(double) >= Streamed;
        int batches = (rows + (Batch * Lanes.Rows) - 1) / (Batch * Lanes.Rows);
        if (degreeOfParallelism == 1 || batches < 2)
        {
            using var run = new DoubleRun(_program, Terms, _columns, uniform, Lines.Count);
            for (int batch = 0; batch < batches; batch++)
            {
                Evaluate(run, pins, uniform, batch, rows, streaming);
            }

            return;
        }

        Parallel.For(
            0,
            batches,
            new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism },
            () => new DoubleRun(_program, Terms, _columns, uniform, Lines.Count),
            (batch, _, run) =>
            {
                Evaluate(run, pins, uniform, batch, rows, streaming);
                return run;
            },
            run => run.Dispose());
    }

    private static unsafe void Evaluate(DoubleRun run, Pins pins, double?[] uniform, int batch, int rows, bool streaming)
    {
        int columns = uniform.Length;
        var inputs = new double*[columns];
        var outputs = new double*[pins.Lines.Length];
        double* padded = stackalloc double[0];
        double[] tail = [];
        int end = Math.Min(rows, (batch + 1) * Batch * Lanes.Rows);
        for (int first = batch * Batch * Lanes.Rows; first < end; first += Lanes.Rows)
        {
            int count = Math.Min(Lanes.Rows, end - first);
            if (count % Lanes.Width != 0 && tail.Length == 0)
            {
                // The last rows are padded to a whole vector by repeating the last one.
                tail = GC.AllocateUninitializedArray<double>(columns * Lanes.Rows, pinned: true);
                padded = (double*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(tail));
            }

            for (int c = 0; c < columns; c++)
            {
                inputs[c] = (double*)pins.Columns[c] + (uniform[c] is null ? first : 0);
                if (count % Lanes.Width != 0 && uniform[c] is null)
                {
                    var values = new ReadOnlySpan<double>(inputs[c], count);
                    double* copy = padded + (c * Lanes.Rows);
                    values.CopyTo(new Span<double>(copy, count));
                    new Span<double>(copy + count, Lanes.Rows - count).Fill(values[^1]);
                    inputs[c] = copy;
                }
            }

            for (int l = 0; l < outputs.Length; l++)
            {
                outputs[l] = (double*)pins.Lines[l] + first;
            }

            run.Evaluate(inputs, outputs, count, streaming);
        }
    }

    /// <summary>Holds columns and lines in place while threads work on them.</summary>
    private sealed class Pins : IDisposable
    {
        private readonly MemoryHandle[] _handles;

        public unsafe Pins(ReadOnlyMemory<double>[] columns, Memory<double>[] lines)
        {
            MemoryHandle[] from = Array.ConvertAll(columns, static c => c.Pin());
            MemoryHandle[] into = Array.ConvertAll(lines, static l => l.Pin());
            _handles = [.. from, .. into];
            Columns = Array.ConvertAll(from, static h => (nint)h.Pointer);
            Lines = Array.ConvertAll(into, static h => (nint)h.Pointer);
        }

        public nint[] Columns { get; }

        public nint[] Lines { get; }

        public void Dispose()
        {
            foreach (MemoryHandle handle in _handles)
            {
                handle.Dispose();
            }
        }
    }
}
