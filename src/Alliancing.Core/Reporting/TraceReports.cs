using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints a trace so that a person can perform the calculation again by hand.</summary>
/// <remarks>
/// Every value is exact: a decimal where it ends, otherwise the fraction with its value to two places beside it. What was considered and not applied is printed too.
/// A step names its rule and its clause; what it <c>reads</c> from the outturn or from an earlier step, by that step's id; what it <c>uses</c> of the terms, with the
/// clause and the day since which it holds; which way <c>applies</c>; what it <c>moves</c>; and what it <c>gives</c>, <c>rounded to</c> whole units where that differs.
/// What is worked out for a step (a level, a rate, a band, a weight) stands on a line of its own before the step's result. The last step adds up what is due to each.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(settlement.Trace!.ToText());
/// </code>
/// </example>
public static class TraceReports
{
    /// <summary>The trace as indented plain text.</summary>
    /// <param name="trace">The trace.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trace"/> is null.</exception>
    public static string ToText(this Trace trace) => PlainText.Write(Explanation.Of(Guard.Against.Null(trace, nameof(trace))));

    /// <summary>The trace as nested lists in GitHub's Markdown.</summary>
    /// <param name="trace">The trace.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trace"/> is null.</exception>
    public static string ToMarkdown(this Trace trace) => Markdown.Write(Explanation.Of(Guard.Against.Null(trace, nameof(trace))));
}
