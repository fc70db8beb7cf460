using System.Text;
using System.Text.Unicode;
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
    private readonly PlanColumn[] _columns;
    private readonly int[] _fieldOf;
    private readonly int[] _places;
    private readonly byte[][]?[] _facts;
    private readonly List<BatchProblem> _wrong = [];

    /// <exception cref="UnusableException">The header does not name the plan's columns.</exception>
    public CsvOutturns(SettlementPlan plan, Stream file, string path)
        : base(plan)
    {
        _csv = Reader(file, _malformed.Enqueue);
        string[] header = [.. _csv.Headers];
        _fields = header.Length;
        LabelTitle = header is ["id" or "row", ..] ? header[0] : "row";
        HasLabels = header is ["id" or "row", ..];
        RequireColumns(header[(HasLabels ? 1 : 0)..], path);
        _columns = [.. plan.Columns];
        _fieldOf = [.. plan.Columns.Select(c => Array.IndexOf(header, c.Name))];
        _places = [.. plan.Columns.Select(c => c.Places)];
        _facts = [.. plan.Columns.Select(c => c.Kind == PlanColumnKind.Fact ? c.Values.Select(Encoding.UTF8.GetBytes).ToArray() : null)];
    }

    public override string LabelTitle { get; }

    public override long Row => _csv.RowNumber;

    public override bool HasLabels { get; }

    public override void Settle(OutturnBlock block, int threads)
    {
        List<RowProblem> problems = [];
        Plan.SettleColumns(Array.ConvertAll(block.Columns, c => new ReadOnlyMemory<long>(c, 0, block.Count)), Array.ConvertAll(block.Settled, l => new Memory<long>(l, 0, block.Count)), problems, threads);
        foreach (RowProblem problem in problems)
        {
            block.Refuse(problem.Row, Problems(problem.Findings));
        }
    }

    public override void Dispose() => _csv.Dispose();

    /// <summary>Reads a file of outturns from its header on.</summary>
    internal static CsvReader Reader(Stream file, Action<CsvMalformedRecord> onMalformed) => CsvReader.Create(
        file,
        new CsvReaderOptions
        {
            Separator = ',',
            AllowLineBreaksInQuotes = false,
            MaxRecordSize = LongestRecord,
            OnMalformedRecord = onMalformed,
            TrackLineNumbers = true,
        },
        leaveOpen: true);

    protected override bool Read() => _csv.Read();

    protected override void Take(OutturnBlock block)
    {
        if (Malformed() is { } reason)
        {
            Refuse(block, [new BatchProblem(string.Empty, reason)]);
            return;
        }

        if (_csv.FieldCount != _fields)
        {
            Refuse(block, [new BatchProblem(string.Empty, FormattableString.Invariant($"The row has {_csv.FieldCount} fields, the header {_fields}. State every column, and quote a field that holds a comma."))]);
            return;
        }

        _wrong.Clear();
        for (int i = 0; i < _fieldOf.Length; i++)
        {
            if (Read(i, out block.Columns[i][block.Count]) is { } wrong)
            {
                _wrong.Add(new BatchProblem(_columns[i].Name, wrong));
            }
        }

        if (_wrong.Count > 0)
        {
            Refuse(block, [.. _wrong]);
        }
        else if (HasLabels)
        {
            ReadOnlySpan<byte> label = _csv.GetSpan(0);
            block.Add(Row, _csv.LineNumber, Utf8.IsValid(label) ? label : Encoding.UTF8.GetBytes(_csv.GetString(0)));
        }
        else
        {
            block.Add(Row, _csv.LineNumber);
        }
    }

    private void Refuse(OutturnBlock block, IReadOnlyList<BatchProblem> problems) =>
        block.Refuse(new RefusedRow(Row, _csv.LineNumber, HasLabels ? _csv.GetString(0) : string.Empty, problems));

    private string? Read(int column, out long value)
    {
        ReadOnlySpan<byte> text = _csv.GetSpan(_fieldOf[column]);
        if (_facts[column] is not { } facts)
        {
            return PlainNumber.Read(text, _places[column], out value);
        }

        value = -1;
        for (int i = 0; i < facts.Length; i++)
        {
            value = text.SequenceEqual(facts[i]) ? i : value;
        }

        // A fact may have values that the terms do not name, but an answer is yes or no.
        bool yesOrNo = _columns[column].Values is ["false", "true"];
        return text.IsEmpty || (value < 0 && yesOrNo)
            ? $"'{PlainNumber.Show(text)}' is no value of the fact. {(yesOrNo ? "Write true or false." : $"Write one such as {_columns[column].Values[0]}.")}"
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
        if (named.Length == 0 && !HasLabels)
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
