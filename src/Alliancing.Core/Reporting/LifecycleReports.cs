using Alliancing.Lifecycle;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints where an alliance stands in its lifecycle, and whether it may move on.</summary>
/// <remarks>The text is the same on every machine and in every culture. Names and reasons are printed as they are: characters that would steer a terminal are replaced, and markup is escaped.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(lifecycle.AsAt(new LocalDate(2026, 2, 1)).ToText());
/// string paper = lifecycle.Evaluate(AlliancePhase.Readiness, GateEvidence.None, new LocalDate(2026, 2, 1)).ToMarkdown();
/// </code>
/// </example>
public static class LifecycleReports
{
    /// <summary>The report as plain text with columns lined up.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToText(this PhaseReport report) => PlainText.Write(PhasePaper.Of(Guard.Against.Null(report, nameof(report))));

    /// <summary>The report as GitHub's Markdown.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToMarkdown(this PhaseReport report) => Markdown.Write(PhasePaper.Of(Guard.Against.Null(report, nameof(report))));

    /// <summary>The answer as plain text with columns lined up.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToText(this GateReport report) => PlainText.Write(GatePaper.Of(Guard.Against.Null(report, nameof(report))));

    /// <summary>The answer as GitHub's Markdown.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToMarkdown(this GateReport report) => Markdown.Write(GatePaper.Of(Guard.Against.Null(report, nameof(report))));
}
