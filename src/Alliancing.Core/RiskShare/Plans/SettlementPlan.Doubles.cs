using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
        using var pins = new Pins<double>(from, into);
        bool streaming = (long)rows * into.Length * sizeof(double) >= Streamed;
        int lead = streaming ? Lead(pins, rows) : 0;
        int batches = 1 + ((rows - lead + (Batch * Lanes.Rows) - 1) / (Batch * Lanes.Rows));
        if (BandedColumns.Of(_banded, uniform, _columns, _exact?.Ranges ?? []) is { } banded)
        {
            InBlocks(batches, degreeOfParallelism, batch => Evaluate(banded, pins, uniform, Batched(batch, lead, rows), streaming));
            return;
        }

        if (degreeOfParallelism == 1 || batches < 3)
        {
            using var run = new DoubleRun(_program, Terms, _columns, uniform, Lines.Count);
            for (int batch = 0; batch < batches; batch++)
            {
                Evaluate(run, pins, uniform, Batched(batch, lead, rows), streaming);
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
                Evaluate(run, pins, uniform, Batched(batch, lead, rows), streaming);
                return run;
            },
            run => run.Dispose());
    }

    /// <summary>How many rows stand before the first boundary, where all lines have it in the same row.</summary>
    private static int Lead(Pins<double> pins, int rows)
    {
        int lead = (int)((Lanes.Boundary - (pins.Lines[0] % Lanes.Boundary)) % Lanes.Boundary / sizeof(double));
        return Array.TrueForAll(pins.Lines, l => l % Lanes.Boundary == pins.Lines[0] % Lanes.Boundary) ? Math.Min(lead, rows) : 0;
    }

    /// <summary>The rows of a batch: those before the first boundary, then as many as a thread takes at a time.</summary>
    private static (int First, int End) Batched(int batch, int lead, int rows) => batch == 0
        ? (0, lead)
        : (lead + ((batch - 1) * Batch * Lanes.Rows), Math.Min(rows, lead + (batch * Batch * Lanes.Rows)));

    private unsafe delegate void BlockWork(double*[] inputs, double*[] outputs, int count);

    private static unsafe void Evaluate(DoubleRun run, Pins<double> pins, double?[] uniform, (int First, int End) rows, bool streaming) =>
        InBlocks(pins, uniform, rows, (inputs, outputs, count) => run.Evaluate(inputs, outputs, count, streaming));

    private static unsafe void Evaluate(BandedColumns banded, Pins<double> pins, double?[] uniform, (int First, int End) rows, bool streaming)
    {
        double* scratch = (double*)NativeMemory.AlignedAlloc((nuint)(pins.Lines.Length * Lanes.Rows * sizeof(double)), 64);
        InBlocks(pins, uniform, rows, (inputs, outputs, count) => banded.Evaluate(inputs, outputs, count, scratch, streaming));
        NativeMemory.AlignedFree(scratch);
    }

    private static unsafe void InBlocks(Pins<double> pins, double?[] uniform, (int First, int End) rows, BlockWork work)
    {
        int columns = uniform.Length;
        var inputs = new double*[columns];
        var outputs = new double*[pins.Lines.Length];
        double[] tail = [];
        for (int first = rows.First; first < rows.End; first += Lanes.Rows)
        {
            int count = Math.Min(Lanes.Rows, rows.End - first);
            for (int c = 0; c < columns; c++)
            {
                inputs[c] = (double*)pins.Columns[c] + (uniform[c] is null ? first : 0);
            }

            for (int l = 0; l < outputs.Length; l++)
            {
                outputs[l] = (double*)pins.Lines[l] + first;
            }

            if (count % Lanes.Width != 0)
            {
                tail = Padded(inputs, uniform, count);
            }

            work(inputs, outputs, count);
        }

        GC.KeepAlive(tail);
    }

    /// <summary>Copies the last rows and pads them to a whole vector by repeating the last one.</summary>
    private static unsafe double[] Padded(double*[] inputs, double?[] uniform, int count)
    {
        double[] tail = GC.AllocateUninitializedArray<double>(inputs.Length * Lanes.Rows, pinned: true);
        double* padded = (double*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(tail));
        for (int c = 0; c < inputs.Length; c++)
        {
            if (uniform[c] is null)
            {
                double* copy = padded + (c * Lanes.Rows);
                new ReadOnlySpan<double>(inputs[c], count).CopyTo(new Span<double>(copy, count));
                new Span<double>(copy + count, Lanes.Rows - count).Fill(inputs[c][count - 1]);
                inputs[c] = copy;
            }
        }

        return tail;
    }
}
