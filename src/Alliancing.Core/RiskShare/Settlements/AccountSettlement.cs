namespace Alliancing.RiskShare;

/// <summary>What a settlement gives one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Due">The sum of its lines: positive is due to it, negative is due from it.</param>
public sealed record AccountSettlement(Account Account, ValueList<SettlementLine> Lines, Money Due);
