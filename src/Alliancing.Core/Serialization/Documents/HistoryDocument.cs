using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A settlement history as it stands in a file; its outturns stand inside it.</summary>
internal sealed record HistoryDocument(
    string Agreement,
    LocalDate AsAt,
    ValueList<StatementDocument> Statements,
    Currency? Currency = null,
    ValueList<AccountPayment>? Payments = null,
    ValueList<BroughtForwardLoss>? BroughtForward = null)
{
    public ValueList<StatementDocument> Statements { get; init; } = InOneCurrency(Statements, Currency ?? default);

    public static HistoryDocument Of(SettlementHistory history, Currency currency) => new(
        history.Agreement,
        history.AsAt,
        [.. history.Statements.Select(s => StatementDocument.Of(s, currency))],
        currency,
        history.Payments.Count == 0 ? null : history.Payments,
        history.BroughtForward.Count == 0 ? null : history.BroughtForward);

    public SettlementHistory ToHistory() => new(Agreement, AsAt)
    {
        Statements = [.. Statements.Select(s => s.ToStatement())],
        Payments = Payments ?? [],
        BroughtForward = BroughtForward ?? [],
    };

    // Amounts are read in the document's currency, so an outturn inside it cannot have one of its own.
    private static ValueList<StatementDocument> InOneCurrency(ValueList<StatementDocument> statements, Currency currency) =>
        statements.FirstOrDefault(s => s.Outturn.Currency is { } other && other != currency) is { } statement
            ? throw new ArgumentException($"The outturn of {statement.Outturn.Period} is in {statement.Outturn.Currency}, the history in {currency}. One history has one currency.", nameof(statements))
            : statements;
}
