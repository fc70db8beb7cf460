using System.Globalization;
using Alliancing.RiskShare;
using CsvHelper;

namespace Alliancing.Cli;

/// <summary>The two files that a batch writes: what is settled, and what is wrong with the other rows.</summary>
internal sealed class BatchOutput : IDisposable
{
    private readonly CsvWriter _settled;
    private readonly CsvWriter _problems;
    private readonly Currency _currency;

    /// <exception cref="UnusableException">A file cannot be written.</exception>
    public BatchOutput(SettlementPlan plan, string labelTitle, string settledFile, string problemsFile)
    {
        _currency = plan.Terms.Currency;
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

        _settled.WriteHeader([labelTitle, .. plan.Lines.Select(l => l.ToString())]);
        _problems.WriteHeader(["row", "line", "id", "column", "reason"]);
    }

    public void Settled(OutturnRows rows, ReadOnlySpan<long> lines)
    {
        Span<char> text = stackalloc char[64];
        if (rows.Label is { } label)
        {
            _settled.WriteField(label);
        }
        else
        {
            _settled.WriteField(rows.Row, default, CultureInfo.InvariantCulture);
        }

        foreach (long units in lines)
        {
            Money.FromMinorUnits(units, _currency).TryFormat(text, out int length, "F", CultureInfo.InvariantCulture);
            _settled.WriteField(text[..length]);
        }

        _settled.EndRecord();
    }

    public void Refused(OutturnRows rows, IEnumerable<BatchProblem> problems)
    {
        foreach (BatchProblem problem in problems)
        {
            _problems.WriteField(rows.Row, default, CultureInfo.InvariantCulture);
            _problems.WriteField(rows.Line, default, CultureInfo.InvariantCulture);
            _problems.WriteField(rows.Label ?? string.Empty);
            _problems.WriteField(problem.Column);
            _problems.WriteField(problem.Reason);
            _problems.EndRecord();
        }
    }

    public void Dispose()
    {
        _settled.Dispose();
        _problems.Dispose();
    }

    private static CsvWriter Create(string path)
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
}
