using Alliancing.RiskShare;

namespace Alliancing.Cli;

/// <summary>The outturns of a file, read one block after the other, so that a file may be of any length.</summary>
internal abstract class OutturnRows(SettlementPlan plan) : IDisposable
{
    /// <summary>What the first column of the settled rows is called: <c>id</c> where the file names its rows so, otherwise <c>row</c>.</summary>
    public virtual string LabelTitle => "row";

    /// <summary>Whether the file names its rows; they are numbered otherwise.</summary>
    public virtual bool HasLabels => false;

    /// <summary>The number of the outturn that was read last, from 1; a header and blank lines do not count.</summary>
    public abstract long Row { get; }

    protected SettlementPlan Plan { get; } = plan;

    /// <summary>Reads on until a block is full or the file ends; the block is not full then.</summary>
    /// <remarks>When this throws, the outturns before the place that cannot be read stand in the block.</remarks>
    public void Fill(OutturnBlock block)
    {
        block.Clear();
        while (!block.IsFull && Read())
        {
            Take(block);
        }
    }

    /// <summary>Settles a block that was filled, or says everything that is wrong with its outturns; another may be written meanwhile.</summary>
    public abstract void Settle(OutturnBlock block, int threads);

    public abstract void Dispose();

    /// <summary>Goes to the next outturn.</summary>
    /// <returns>Whether there is one.</returns>
    protected abstract bool Read();

    /// <summary>Takes the outturn that was read last into a block, or refuses it there.</summary>
    protected abstract void Take(OutturnBlock block);

    protected static IReadOnlyList<BatchProblem> Problems(IEnumerable<Finding> findings)
    {
        const string Root = "outturn.";
        return
        [
            .. findings
                .Where(f => f.Severity == Severity.Error)
                .Select(f => new BatchProblem(f.Path.StartsWith(Root, StringComparison.Ordinal) ? f.Path[Root.Length..] : f.Path, $"{f.Id}: {f.Message}")),
        ];
    }
}
