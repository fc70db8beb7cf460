using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints a statement on account: what is due now and why, statement by statement.</summary>
/// <remarks>
/// For every account: the entitlement to date, what of it is retained or carried forward, what was recouped and paid before, and what is due; then every earlier statement as it was drawn up,
/// the lines with their clauses, the rules that make cash of them, and the payments with what was late. The text is the same on every machine and in every culture.
/// </remarks>
/// <example>
/// <code>
/// RiskShareTerms onAccount = RiskShareTerms.Create(terms.Schedule with { OnAccount = new OnAccountRules { Retention = Rate.Percent(20) } });
/// var history = new SettlementHistory("riverside", AsAt: new LocalDate(2026, 5, 1)) { Statements = [PeriodStatement.Interim(outturn)] };
/// Console.WriteLine(new RiskShareCalculator().Settle(onAccount, history).ToText());
/// </code>
/// </example>
public static class OnAccountReports
{
    /// <summary>The statement as plain text with columns lined up.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public static string ToText(this OnAccountStatement statement) => PlainText.Write(OnAccountSheet.Of(Guard.Against.Null(statement, nameof(statement))));

    /// <summary>The statement as GitHub's Markdown.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public static string ToMarkdown(this OnAccountStatement statement) => Markdown.Write(OnAccountSheet.Of(Guard.Against.Null(statement, nameof(statement))));
}
