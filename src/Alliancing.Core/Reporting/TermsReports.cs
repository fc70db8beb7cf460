using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints the terms of a risk share as numbered clauses that a commercial manager can check.</summary>
public static class TermsReports
{
    /// <summary>The terms as plain text.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static string ToText(this RiskShareTerms terms) => PlainText.Write(Clauses.Of(Guard.Against.Null(terms, nameof(terms))));

    /// <summary>The terms as GitHub's Markdown.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static string ToMarkdown(this RiskShareTerms terms) => Markdown.Write(Clauses.Of(Guard.Against.Null(terms, nameof(terms))));
}
