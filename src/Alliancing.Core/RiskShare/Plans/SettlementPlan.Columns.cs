using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <content>Many outturns in columns.</content>
public sealed partial class SettlementPlan
{
    /// <summary>How many rows one thread settles before it takes the next ones.</summary>
    private const int Block = 2_048;

    /// <summary>Settles many outturns exactly; a bad row does not stop the others.</summary>
    /// <remarks>The same lines and problems for any number of threads. A column with a single value holds it for every row.</remarks>
    /// <param name="columns">One column of whole numbers for each of <see cref="Columns"/>, in its units: a value for every row, or one for all.</param>
    /// <param name="lines">One column for each of <see cref="Lines"/>, which receives minor units for every row; its length is the number of rows.</param>
    /// <param name="problems">Receives the rows that are refused, in order; their lines are 0.</param>
    /// <param name="degreeOfParallelism">How many threads work at the same time; 1 or more.</param>
    /// <exception cref="ArgumentException">A column or line is missing, or lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is below 1.</exception>
    public void SettleColumns(
        ReadOnlySpan<ReadOnlyMemory<long>> columns, ReadOnlySpan<Memory<long>> lines, ICollection<RowProblem> problems, int degreeOfParallelism = 1)
    {
        Guard.Against.Null(problems, nameof(problems));
        Guard.Against.OutOfRange(degreeOfParallelism, nameof(degreeOfParallelism), 1, int.MaxValue);
        ReadOnlyMemory<long>[] from = columns.ToArray();
        Memory<long>[] into = lines.ToArray();
        int rows = Rows(Array.ConvertAll(from, c => c.Length), Array.ConvertAll(into, l => l.Length));
        using var pins = new Pins<long>(from, into);
        bool[] uniform = Array.ConvertAll(from, static c => c.Length == 1);
        var found = new List<RowProblem>?[(rows + Block - 1) / Block];
        InBlocks(found.Length, degreeOfParallelism, block => found[block] = SettleBlock(pins, uniform, block * Block, Math.Min(rows, (block + 1) * Block)));
        foreach (RowProblem problem in found.SelectMany(f => f ?? []))
        {
            problems.Add(problem);
        }
    }

    private static void InBlocks(int blocks, int degreeOfParallelism, Action<int> work)
    {
        if (degreeOfParallelism == 1)
        {
            for (int block = 0; block < blocks; block++)
            {
                work(block);
            }

            return;
        }

        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism }, work);
    }

    private unsafe List<RowProblem>? SettleBlock(Pins<long> pins, bool[] uniform, int first, int end)
    {
        List<RowProblem>? problems = null;
        var row = new long[_columns.Length];
        var settled = new long[Lines.Count];
        for (int i = first; i < end; i++)
        {
            for (int c = 0; c < row.Length; c++)
            {
                row[c] = ((long*)pins.Columns[c])[uniform[c] ? 0 : i];
            }

            ValueList<Finding> findings = Run(row, settled);
            if (findings.Count > 0)
            {
                (problems ??= []).Add(new RowProblem(i, findings));
            }

            for (int l = 0; l < settled.Length; l++)
            {
                ((long*)pins.Lines[l])[i] = settled[l];
            }
        }

        return problems;
    }

    private int Rows(int[] columns, int[] lines)
    {
        RequirePlaces(columns.Length, lines.Length);
        int rows = lines.Length == 0 ? 0 : lines[0];
        for (int l = 0; l < lines.Length; l++)
        {
            if (lines[l] != rows)
            {
                throw new ArgumentException(FormattableString.Invariant($"The line '{Lines[l]}' has {lines[l]} places, the first line {rows}. Give every line one place for each row."), nameof(lines));
            }
        }

        for (int c = 0; c < columns.Length; c++)
        {
            if (columns[c] != rows && columns[c] != 1)
            {
                throw new ArgumentException(FormattableString.Invariant($"The column '{_columns[c]}' has {columns[c]} values and the lines {rows} rows. Give a value for every row, or one for all."), nameof(columns));
            }
        }

        return rows;
    }
}
