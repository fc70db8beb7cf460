namespace Alliancing.RiskShare;

/// <summary>Where one account stands: what it is entitled to, and how that is paid.</summary>
/// <remarks>Due, paid, recouped, retained and carried forward together are the entitlement, always.</remarks>
/// <param name="Account">The account.</param>
/// <param name="Lines">Its lines to date.</param>
/// <param name="Entitlement">The sum of its lines to date; positive when it is to receive.</param>
/// <param name="Before">Its entitlement by the statement before; nothing at the first.</param>
/// <param name="Paid">What was paid to it, less what it paid.</param>
/// <param name="Retained">What is retained now; 0 or more.</param>
/// <param name="RetainedBefore">What was retained by the statement before.</param>
/// <param name="CarriedForward">Losses that stand against later gains, and refunds left to the final statement; 0 or less.</param>
/// <param name="Recouped">What has been set against its advance in all; 0 or more.</param>
/// <param name="AdvanceOwed">What of its advance is still to be recouped.</param>
/// <param name="Due">What is due now: positive to the account, negative from it. Arrears of earlier statements are in it, interest is not.</param>
public sealed record OnAccountPosition(
    Account Account,
    ValueList<SettlementLine> Lines,
    Money Entitlement,
    Money Before,
    Money Paid,
    Money Retained,
    Money RetainedBefore,
    Money CarriedForward,
    Money Recouped,
    Money AdvanceOwed,
    Money Due)
{
    /// <summary>What this statement adds to the entitlement.</summary>
    public Money Change => Entitlement - Before;

    /// <summary>What this statement releases of, or consumes from, what was retained before; nothing when more is retained.</summary>
    public Money RetentionReleased => RetainedBefore > Retained ? RetainedBefore - Retained : Money.Zero(Retained.Currency);
}
