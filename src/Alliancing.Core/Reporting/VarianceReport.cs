using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints where a variance comes from: target change, price, volume, performance, exclusions and what nobody explains.</summary>
/// <remarks>Amounts are exact and every table adds up to the variance; positive parts make a saving. A settlement's own statement carries the same tables where its outturn gives the parts.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(VarianceAnalysis.Of(terms, outturn).ToText());
/// </code>
/// </example>
public static class VarianceReport
{
    /// <summary>The analysis as plain text with columns lined up.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string ToText(this VarianceAnalysis analysis) => PlainText.Write(VarianceTables.Report(Guard.Against.Null(analysis, nameof(analysis))));

    /// <summary>The analysis as GitHub's Markdown.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string ToMarkdown(this VarianceAnalysis analysis) => Markdown.Write(VarianceTables.Report(Guard.Against.Null(analysis, nameof(analysis))));
}
