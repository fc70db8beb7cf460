using System.Globalization;
using Alliancing.RiskShare;
using CsvHelper;

namespace Alliancing.Cli;

/// <summary>The two files that a batch writes: what is settled, and what is wrong with the other rows.</summary>
internal sealed class BatchOutput : IDisposable
{
    // How many rows a thread writes before it takes the next ones.
    private const int Part = 256;

    private readonly CsvWriter _settled;
    private readonly CsvWriter _problems;
    private readonly int _places;
    private readonly bool _hasLabels;

    /// <exception cref="UnusableException">A file cannot be written.</exception>
    public BatchOutput(SettlementPlan plan, OutturnRows rows, string settledFile, string problemsFile)
    {
        _places = plan.Terms.Currency.MinorUnitDigits;
        _hasLabels = rows.HasLabels;
        _settled = Create(settledFile);
        try
        {
            _problems = Create(problemsFile);
        }
        catch (UnusableException)
        {
            _settled.Dispose();
            throw;
        }

        _settled.WriteHeader([rows.LabelTitle, .. plan.Lines.Select(l => l.ToString())]);
        _problems.WriteHeader(["row", "line", "id", "column", "reason"]);
    }

    /// <summary>Writes a block that has been settled; several threads write its rows, which stand in order all the same.</summary>
    public void Write(OutturnBlock block, int threads)
    {
        Range[] parts = [.. Enumerable.Range(0, (block.Count + Part - 1) / Part).Select(part => (part * Part)..Math.Min(block.Count, (part + 1) * Part))];
        _settled.ParallelWrite(parts, (rows, part) => WriteSettled(rows, block, part), threads);
        foreach (RefusedRow refused in block.Refused())
        {
            WriteRefused(refused);
        }
    }

    public void Dispose()
    {
        _settled.Dispose();
        _problems.Dispose();
    }

    /// <summary>Writes a file anew.</summary>
    /// <exception cref="UnusableException">The file cannot be written.</exception>
    internal static CsvWriter Create(string path)
    {
        try
        {
            return CsvWriter.ToFile(path, new CsvWriterOptions { NewLine = "\n" });
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException($"{path} cannot be written: {broken.Message}", broken);
        }
    }

    private void WriteSettled(CsvWriter rows, OutturnBlock block, Range part)
    {
        Span<byte> text = stackalloc byte[PlainNumber.Longest];
        for (int at = part.Start.Value; at < part.End.Value; at++)
        {
            if (block.IsRefused(at))
            {
                continue;
            }

            if (_hasLabels)
            {
                rows.WriteField(block.Label(at));
            }
            else
            {
                rows.WriteField(block.Row(at), default, CultureInfo.InvariantCulture);
            }

            foreach (long[] line in block.Settled)
            {
                rows.WriteField(PlainNumber.Write(line[at], _places, text));
            }

            rows.EndRecord();
        }
    }

    private void WriteRefused(RefusedRow refused)
    {
        foreach (BatchProblem problem in refused.Problems)
        {
            _problems.WriteField(refused.Row, default, CultureInfo.InvariantCulture);
            _problems.WriteField(refused.Line, default, CultureInfo.InvariantCulture);
            _problems.WriteField(refused.Label);
            _problems.WriteField(problem.Column);
            _problems.WriteField(problem.Reason);
            _problems.EndRecord();
        }
    }
}
