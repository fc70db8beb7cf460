using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>A payment that an earlier statement asked for.</summary>
/// <param name="Account">Who received it, or paid it.</param>
/// <param name="Amount">The amount; positive when the account received, negative when it paid.</param>
/// <param name="Due">The day on which it was due.</param>
/// <param name="Paid">The day on which it was paid; null while it is not.</param>
public sealed record AccountPayment(Account Account, Money Amount, LocalDate Due, LocalDate? Paid);
