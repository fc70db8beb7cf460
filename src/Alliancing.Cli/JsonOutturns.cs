using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary>Outturns of a file of JSON lines: one document (alliancing.outturn.v1) a line; blank lines are passed over.</summary>
internal sealed class JsonOutturns(SettlementPlan plan, Stream file, string path) : OutturnRows(plan)
{
    private byte[] _buffer = new byte[65_536];
    private int _start;
    private int _end;
    private Range _document;
    private long _row;
    private long _line;

    public override long Row => _row;

    public override void Settle(OutturnBlock block, int threads)
    {
        long[][] settled = block.Settled;
        var problems = new IReadOnlyList<BatchProblem>?[block.Count];
        Parallel.For(0, block.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, at => problems[at] = Settle(block.Documents[at], settled, at));
        for (int at = 0; at < problems.Length; at++)
        {
            if (problems[at] is { } wrong)
            {
                block.Refuse(at, wrong);
            }
        }
    }

    public override void Dispose()
    {
        // The file belongs to the caller.
    }

    protected override bool Read()
    {
        while (TryLine())
        {
            _line++;
            if (_line == 1 && _buffer.AsSpan(_document).StartsWith("\uFEFF"u8))
            {
                _document = (_document.Start.Value + "\uFEFF"u8.Length).._document.End;
            }

            if (_buffer.AsSpan(_document).ContainsAnyExcept(" \t\r"u8))
            {
                _row++;
                return true;
            }
        }

        return false;
    }

    protected override void Take(OutturnBlock block)
    {
        block.Documents.Add(_buffer.AsSpan(_document));
        block.Add(_row, _line);
    }

    /// <summary>Settles one document into its place, or says everything that is wrong with it.</summary>
    private IReadOnlyList<BatchProblem>? Settle(ReadOnlySpan<byte> document, long[][] settled, int at)
    {
        DocumentOutcome<Outturn> outcome = AllianceJson.ReadOutturn(document);
        var lines = new long[settled.Length];
        ValueList<Finding> findings = outcome.Document is { } outturn ? Plan.Evaluate(outturn, lines) : outcome.Findings;
        if (Problems(findings) is { Count: > 0 } problems)
        {
            return problems;
        }

        for (int l = 0; l < lines.Length; l++)
        {
            settled[l][at] = lines[l];
        }

        return null;
    }

    /// <summary>Finds the next line, without its end.</summary>
    private bool TryLine()
    {
        int searched = _start;
        while (true)
        {
            int at = _buffer.AsSpan(searched.._end).IndexOf((byte)'\n');
            if (at >= 0)
            {
                _document = _start..(searched + at);
                _start = searched + at + 1;
                return true;
            }

            int waiting = _end - _start;
            if (!Fill())
            {
                _document = _start.._end;
                _start = _end;
                return waiting > 0;
            }

            searched = _start + waiting;
        }
    }

    /// <summary>Reads on behind what waits, in a larger buffer when it is full.</summary>
    private bool Fill()
    {
        byte[] into = _end - _start < _buffer.Length ? _buffer : new byte[_buffer.Length * 2];
        if (into.Length > 2 * AllianceJson.LargestSize)
        {
            throw new UnusableException(FormattableString.Invariant($"Line {_line + 1} of {path} is larger than {AllianceJson.LargestSize / 1024 / 1024} MB, which no document is. Write one outturn a line."));
        }

        _buffer.AsSpan(_start.._end).CopyTo(into);
        _end -= _start;
        _start = 0;
        _buffer = into;
        int read = file.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
