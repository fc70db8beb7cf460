namespace Alliancing.Cli;

/// <summary>One reason why an outturn of a batch is not settled.</summary>
/// <param name="Column">The column or the place in the document; empty means the row as a whole.</param>
/// <param name="Reason">What is wrong and what to do.</param>
internal sealed record BatchProblem(string Column, string Reason);
