namespace Alliancing.Cli;

/// <summary>An outturn of a batch that is not settled, and everything that is wrong with it.</summary>
/// <param name="Row">The number of the outturn, from 1; a header and blank lines do not count.</param>
/// <param name="Line">The line of the file where it starts, from 1, as an editor counts.</param>
/// <param name="Label">What the file calls the row; empty when it has no column for that.</param>
/// <param name="Problems">Every reason why not.</param>
internal sealed record RefusedRow(long Row, long Line, string Label, IReadOnlyList<BatchProblem> Problems);
