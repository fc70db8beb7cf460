namespace Alliancing.RiskShare;

/// <summary>One line of a settlement: an account, where the money comes from, and how much.</summary>
/// <param name="Account">The account.</param>
/// <param name="Source">The component's id, <c>entitlements</c> or <c>closing</c>.</param>
/// <param name="Category">What the line is.</param>
/// <param name="Amount">The amount; positive when the account receives.</param>
/// <param name="Exact">The exact amount before closing.</param>
/// <param name="Clauses">The clauses that moved it, in the order in which they applied.</param>
public sealed record SettlementLine(Account Account, string Source, LineCategory Category, Money Amount, ExactMoney Exact, ValueList<string> Clauses);
