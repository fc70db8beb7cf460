using Alliancing.RiskShare;

namespace Alliancing.Cli;

/// <summary>The outturns of a file, read one after the other, so that a file may be of any length.</summary>
internal abstract class OutturnRows(SettlementPlan plan) : IDisposable
{
    /// <summary>What the first column of the settled rows is called: <c>id</c> where the file names its rows so, otherwise <c>row</c>.</summary>
    public virtual string LabelTitle => "row";

    /// <summary>The number of the outturn that was read last, from 1; a header and blank lines do not count.</summary>
    public abstract long Row { get; }

    /// <summary>The line of the file where it starts, from 1, as an editor counts.</summary>
    public abstract long Line { get; }

    /// <summary>What the file calls the row; null when it has no column for that.</summary>
    public virtual string? Label => null;

    protected SettlementPlan Plan { get; } = plan;

    /// <summary>Goes to the next outturn.</summary>
    /// <returns>Whether there is one.</returns>
    public abstract bool Read();

    /// <summary>Settles the outturn that was read last, or says everything that is wrong with it.</summary>
    /// <param name="lines">Receives the plan's lines in minor units.</param>
    /// <param name="problems">Receives the reasons why not.</param>
    public abstract void Settle(Span<long> lines, ICollection<BatchProblem> problems);

    public abstract void Dispose();

    protected static void Report(IEnumerable<Finding> findings, ICollection<BatchProblem> problems)
    {
        const string Root = "outturn.";
        foreach (Finding finding in findings.Where(f => f.Severity == Severity.Error))
        {
            string column = finding.Path.StartsWith(Root, StringComparison.Ordinal) ? finding.Path[Root.Length..] : finding.Path;
            problems.Add(new BatchProblem(column, $"{finding.Id}: {finding.Message}"));
        }
    }
}
