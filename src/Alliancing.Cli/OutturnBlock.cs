using System.Text;
using Alliancing.RiskShare;

namespace Alliancing.Cli;

/// <summary>Outturns that follow each other in a file, read and settled together; its memory is used again for later ones.</summary>
internal sealed class OutturnBlock
{
    // Enough for every thread of a large machine to have rows of its own; a few megabytes.
    private const int Most = 16_384;
    private const int MostBytes = 8_388_608;

    private readonly long[] _rows = new long[Most];
    private readonly long[] _lines = new long[Most];
    private readonly bool[] _isRefused = new bool[Most];
    private readonly List<RefusedRow> _refused = [];
    private readonly Texts _labels = new();

    public OutturnBlock(SettlementPlan plan)
    {
        Columns = [.. plan.Columns.Select(_ => new long[Most])];
        Settled = [.. plan.Lines.Select(_ => new long[Most])];
    }

    /// <summary>How many outturns can be read; the others are refused already.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the block takes no more; asked before it is settled.</summary>
    public bool IsFull => Count + _refused.Count == Most || Documents.Size > MostBytes;

    /// <summary>What the outturns state, one column for each of the plan's, where the file has numbers.</summary>
    public long[][] Columns { get; }

    /// <summary>The outturns, where the file has documents.</summary>
    public Texts Documents { get; } = new();

    /// <summary>What is settled, one column for each of the plan's lines, in the places of the outturns that can be read.</summary>
    public long[][] Settled { get; }

    /// <summary>How many outturns of the block are not settled.</summary>
    public int Refusals => _refused.Count;

    public void Clear()
    {
        _isRefused.AsSpan(0, Count).Clear();
        Count = 0;
        Documents.Clear();
        _labels.Clear();
        _refused.Clear();
    }

    /// <summary>Takes an outturn whose numbers, or whose document, stand in their place.</summary>
    /// <param name="row">Its number in the file, from 1.</param>
    /// <param name="line">The line of the file where it starts, from 1.</param>
    public void Add(long row, long line)
    {
        _rows[Count] = row;
        _lines[Count] = line;
        Count++;
    }

    /// <summary>Takes an outturn that the file calls by a name.</summary>
    /// <param name="row">Its number in the file, from 1.</param>
    /// <param name="line">The line of the file where it starts, from 1.</param>
    /// <param name="label">What the file calls it, in UTF-8.</param>
    public void Add(long row, long line, ReadOnlySpan<byte> label)
    {
        _labels.Add(label);
        Add(row, line);
    }

    /// <summary>Refuses an outturn that cannot be read.</summary>
    public void Refuse(RefusedRow refused) => _refused.Add(refused);

    /// <summary>Refuses an outturn that can be read and cannot be settled.</summary>
    public void Refuse(int at, IReadOnlyList<BatchProblem> problems)
    {
        _isRefused[at] = true;
        _refused.Add(new RefusedRow(_rows[at], _lines[at], Encoding.UTF8.GetString(Label(at)), problems));
    }

    public bool IsRefused(int at) => _isRefused[at];

    /// <summary>The number of an outturn in the file, from 1.</summary>
    public long Row(int at) => _rows[at];

    /// <summary>What the file calls an outturn; empty where it has no names.</summary>
    public ReadOnlySpan<byte> Label(int at) => _labels.Count == 0 ? [] : _labels[at];

    /// <summary>The outturns that are not settled, in the order of the file.</summary>
    public IEnumerable<RefusedRow> Refused() => _refused.OrderBy(r => r.Row);
}
