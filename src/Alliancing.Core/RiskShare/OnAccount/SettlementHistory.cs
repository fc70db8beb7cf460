using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>The statements of an agreement so far, and what was paid on them.</summary>
/// <example>
/// <code>
/// Outturn audited = outturn with { Actual = outturn.Actual };
/// var history = new SettlementHistory("riverside", AsAt: new LocalDate(2027, 5, 1))
/// {
///     Statements = [PeriodStatement.Interim(outturn), PeriodStatement.Final(audited)],
///     Payments = [new AccountPayment(Account.Of("alder"), Money.Pounds(3_200m), new LocalDate(2026, 6, 1), new LocalDate(2026, 5, 20))],
/// };
/// OnAccountOutcome outcome = new RiskShareCalculator().Evaluate(terms, history);
/// </code>
/// </example>
/// <param name="Agreement">The id of the agreement.</param>
/// <param name="AsAt">The day on which the account is drawn up; nothing later is in it.</param>
public sealed record SettlementHistory(string Agreement, LocalDate AsAt)
{
    /// <summary>The statements, in their order; at least one. The last is the one that is drawn up.</summary>
    public required ValueList<PeriodStatement> Statements { get; init; }

    /// <summary>The payments made, or due and not yet made.</summary>
    public ValueList<AccountPayment> Payments { get; init; } = [];

    /// <summary>The losses of the time before the first statement.</summary>
    public ValueList<BroughtForwardLoss> BroughtForward { get; init; } = [];

    /// <summary>What is wrong with the history whatever its terms: statements out of order, with gaps or overlaps, days beyond its own, payments that stand there twice.</summary>
    /// <returns>The findings; none when nothing is. Under its terms <see cref="RiskShareCalculator.Evaluate(RiskShareTerms, SettlementHistory, SettlementOptions?)"/> finds the same, and what the terms add.</returns>
    public ValueList<Finding> Review()
    {
        var findings = new List<Finding>();
        new HistoryOrder(this, findings).Run();
        return [.. findings];
    }

    /// <summary>The day on which a statement was drawn up: the last one on the day of the history, an earlier one when its outturn says, otherwise when its period had ended.</summary>
    internal LocalDate DrawnOn(int statement)
    {
        if (statement == Statements.Count - 1)
        {
            return AsAt;
        }

        LocalDate day = Statements[0].Outturn.AsAt ?? Statements[0].Period.Last;
        for (int i = 1; i <= statement; i++)
        {
            day = Statements[i].Outturn.AsAt ?? LocalDate.Max(day, Statements[i].Period.Last);
        }

        return day;
    }
}
