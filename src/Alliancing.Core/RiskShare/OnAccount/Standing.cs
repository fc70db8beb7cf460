namespace Alliancing.RiskShare;

/// <summary>Where the accounts stand at one statement, before anything is paid.</summary>
/// <param name="Lines">The lines to date, with what the carry-forward adds.</param>
/// <param name="Components">What each component came to, to date.</param>
/// <param name="Release">The part of the gain to date that is released.</param>
/// <param name="IsFinal">Whether nothing is to come.</param>
/// <param name="Shares">Of each participant covered: its parts.</param>
internal sealed record Standing(ValueList<SettlementLine> Lines, ValueList<ComponentSettlement> Components, Rate Release, bool IsFinal, IReadOnlyDictionary<Account, ShareParts> Shares)
{
    public Money Entitlement(Account account, Currency currency) => EntitlementToDate.Sum(Lines.Where(l => l.Account == account), currency);
}

/// <summary>How one participant's share to date is held.</summary>
/// <param name="Gain">The gain to date that may be retained: the share to date and the losses carried; below 0 it is pain.</param>
/// <param name="Retained">What of it is retained; 0 or more.</param>
/// <param name="Carried">The losses that stand against later gains; 0 or more.</param>
/// <param name="Refund">What was released and is left to the final statement to come back; 0 or more.</param>
internal sealed record ShareParts(Money Gain, Money Retained, Money Carried, Money Refund)
{
    public Money Released => (Gain.IsPositive ? Gain : Money.Zero(Gain.Currency)) - Retained + Refund;
}
