namespace Alliancing.RiskShare;

/// <summary>A payment that was made late, or is overdue when the account is drawn up.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Days">How many days late; 1 or more.</param>
/// <param name="Interest">What the terms add for it, with the payment's sign; nothing when they state no interest.</param>
public sealed record LatePayment(AccountPayment Payment, int Days, Money Interest);
