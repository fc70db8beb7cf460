using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>One line of a recorded settlement.</summary>
/// <param name="Account">The account.</param>
/// <param name="Source">The component's id, <c>entitlements</c>, <c>closing</c> or a place in the on-account rules.</param>
/// <param name="Category">What the line is.</param>
/// <param name="Amount">The amount; positive when the account receives.</param>
/// <param name="Exact">The exact amount before closing; null when it is not recorded.</param>
/// <param name="Clauses">The clauses that moved it; null for none.</param>
public sealed record RecordedLine(Account Account, string Source, LineCategory Category, Money Amount, ExactMoney? Exact = null, ValueList<string>? Clauses = null)
{
    /// <summary>Records a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The record.</returns>
    public static RecordedLine Of(SettlementLine line) => new(line.Account, line.Source, line.Category, line.Amount, line.Exact, line.Clauses.Count == 0 ? null : line.Clauses);
}
