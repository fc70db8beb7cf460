using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints a settlement as the statement that goes to the alliance's leadership team.</summary>
/// <remarks>
/// Everybody has a line, the owner included, with the clauses that moved the money; positive amounts are received, negative ones are borne or paid.
/// The text is the same on every machine and in every culture. Names are printed as they are: characters that would steer a terminal are replaced, and markup is escaped.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(settlement.ToText());
/// string minutes = settlement.ToMarkdown();
/// </code>
/// </example>
public static class SettlementReports
{
    /// <summary>The statement as plain text with columns lined up.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settlement"/> is null.</exception>
    public static string ToText(this Settlement settlement) => PlainText.Write(Statement.Of(Guard.Against.Null(settlement, nameof(settlement))));

    /// <summary>The statement as GitHub's Markdown.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settlement"/> is null.</exception>
    public static string ToMarkdown(this Settlement settlement) => Markdown.Write(Statement.Of(Guard.Against.Null(settlement, nameof(settlement))));
}
