using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints findings for people.</summary>
public static class FindingReports
{
    private static readonly Column[] Columns = [new("id"), new("severity"), new("where"), new("finding"), new("source")];

    /// <summary>The findings as plain text, one on a line, in the order given.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The text; empty when there are none. Lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string ToText(this IEnumerable<Finding> findings) =>
        string.Concat(Guard.Against.Null(findings, nameof(findings)).Select(f => Words.Clean(f.ToString()) + "\n"));

    /// <summary>The findings as a table in GitHub's Markdown, in the order given.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The Markdown; empty when there are none. Lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<Finding> findings)
    {
        string[][] rows = [.. Guard.Against.Null(findings, nameof(findings)).Select(Row)];
        return rows.Length == 0 ? string.Empty : Markdown.Write(new Report().Add(new Table(Columns, rows)));
    }

    private static string[] Row(Finding finding) =>
        [finding.Id, Word(finding.Severity), finding.Path, finding.Message, finding.Citation?.ToString() ?? string.Empty];

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advisory",
    };
}
