using Alliancing.RiskShare;
using CsvHelper;

namespace Alliancing.Cli;

/// <summary>Outturns of a CSV file (RFC 4180, comma, UTF-8): a header with the plan's columns in any order, then one outturn a line.</summary>
internal sealed class CsvOutturns : OutturnRows
{
    // No line of an export is longer; a larger one would have to be held in memory.
    private const int LongestRecord = 1_048_576;

    private readonly CsvReader _csv;
    private readonly Queue<CsvMalformedRecord> _malformed = [];
    private readonly int _fields;
    private readonly int[] _fieldOf;
    private readonly long[] _row;

    /// <exception cref="UnusableException">The header does not name the plan's columns.</exception>
    public CsvOutturns(SettlementPlan plan, Stream file, string path)
        : base(plan)
    {
        _csv = CsvReader.Create(
            file,
            new CsvReaderOptions
            {
                Separator = ',',
                AllowLineBreaksInQuotes = false,
                MaxRecordSize = LongestRecord,
                OnMalformedRecord = _malformed.Enqueue,
                TrackLineNumbers = true,
            },
            leaveOpen: true);
        string[] header = [.. _csv.Headers];
        _fields = header.Length;
        LabelTitle = header is ["id" or "row", ..] ? header[0] : "row";
        HasLabel = header is ["id" or "row", ..];
        RequireColumns(header[(HasLabel ? 1 : 0)..], path);
        _fieldOf = [.. plan.Columns.Select(c => Array.IndexOf(header, c.Name))];
        _row = new long[_fieldOf.Length];
    }

    public override string LabelTitle { get; }

    public override long Row => _csv.RowNumber;

    public override long Line => _csv.LineNumber;

    public override string? Label => HasLabel ? _csv.GetString(0) : null;

    private bool HasLabel { get; }

    public override bool Read() => _csv.Read();

    public override void Settle(Span<long> lines, ICollection<BatchProblem> problems)
    {
        if (Malformed() is { } reason)
        {
            problems.Add(new BatchProblem(string.Empty, reason));
            return;
        }

        if (_csv.FieldCount != _fields)
        {
            problems.Add(new BatchProblem(string.Empty, FormattableString.Invariant($"The row has {_csv.FieldCount} fields, the header {_fields}. State every column, and quote a field that holds a comma.")));
            return;
        }

        for (int i = 0; i < _row.Length; i++)
        {
            if (Read(Plan.Columns[i], _csv.GetSpan(_fieldOf[i]), out _row[i]) is { } wrong)
            {
                problems.Add(new BatchProblem(Plan.Columns[i].Name, wrong));
            }
        }

        if (problems.Count == 0)
        {
            Report(Plan.Evaluate(_row, lines), problems);
        }
    }

    public override void Dispose() => _csv.Dispose();

    private static string? Read(PlanColumn column, ReadOnlySpan<byte> text, out long value)
    {
        if (column.Kind != PlanColumnKind.Fact)
        {
            return PlainNumber.Read(text, column.Places, out value);
        }

        string fact = System.Text.Encoding.UTF8.GetString(text);
        value = -1;
        for (int i = 0; i < column.Values.Count; i++)
        {
            value = string.Equals(column.Values[i], fact, StringComparison.Ordinal) ? i : value;
        }

        // A fact may have values that the terms do not name, but an answer is yes or no.
        bool yesOrNo = column.Values is ["false", "true"];
        return fact.Length == 0 || (value < 0 && yesOrNo)
            ? $"'{PlainNumber.Show(text)}' is no value of the fact. {(yesOrNo ? "Write true or false." : $"Write one such as {column.Values[0]}.")}"
            : null;
    }

    private string? Malformed()
    {
        string? reason = null;
        while (_malformed.TryPeek(out CsvMalformedRecord record) && record.RecordNumber <= _csv.RowNumber + 1)
        {
            _malformed.Dequeue();
            reason = record.RecordNumber <= _csv.RowNumber ? reason : record.Reason switch
            {
                CsvMalformedReason.StrayQuote => "A quote stands inside a field without quotes. Quote the whole field and double the quote.",
                CsvMalformedReason.TextAfterClosingQuote => "Text follows a closing quote. Double the quotes inside a quoted field.",
                _ => "A quoted field does not end on its line. Close the quote; a field holds no line breaks.",
            };
        }

        return reason;
    }

    private void RequireColumns(string[] named, string path)
    {
        if (named.Length == 0 && !HasLabel)
        {
            throw new UnusableException($"{path} is empty. Its first line names the columns: {string.Join(',', Plan.Columns)}.");
        }

        string[] expected = [.. Plan.Columns.Select(c => c.Name)];
        string[] wrong =
        [
            .. expected.Except(named, StringComparer.Ordinal).Select(c => $"'{c}' is missing"),
            .. named.Except(expected, StringComparer.Ordinal).Select(c => $"'{c}' is none of the plan's"),
            .. named.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => $"'{g.Key}' stands there more than once"),
        ];
        if (wrong.Length > 0)
        {
            throw new UnusableException($"The header of {path} does not name the plan's columns: {string.Join("; ", wrong)}. Write {string.Join(',', expected)}, with id or row in front if wanted.");
        }
    }
}
