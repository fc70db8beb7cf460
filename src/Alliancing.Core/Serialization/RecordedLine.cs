using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>One line of a recorded settlement.</summary>
/// <param name="Account">The account.</param>
/// <param name="Source">The component's id, <c>entitlements</c> or <c>closing</c>.</param>
/// <param name="Category">What the line is.</param>
/// <param name="Amount">The amount; positive when the account receives.</param>
/// <param name="Exact">The exact amount before closing; null when it is not recorded.</param>
/// <param name="Clauses">The clauses that moved it; null for none.</param>
public sealed record RecordedLine(Account Account, string Source, LineCategory Category, Money Amount, ExactMoney? Exact = null, ValueList<string>? Clauses = null);
