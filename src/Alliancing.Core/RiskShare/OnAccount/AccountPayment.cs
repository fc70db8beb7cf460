using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>A payment that an earlier statement asked for.</summary>
/// <param name="Account">Who received it, or paid it.</param>
/// <param name="Amount">The amount; positive when the account received, negative when it paid.</param>
/// <param name="Due">The day on which it was due.</param>
/// <param name="Paid">The day on which it was paid; null while it is not.</param>
/// <param name="Reference">What tells it from another payment of the same amount on the same days, such as the number of a remittance; null for none.</param>
/// <exception cref="ArgumentException"><paramref name="Reference"/> is blank.</exception>
public sealed record AccountPayment(Account Account, Money Amount, LocalDate Due, LocalDate? Paid, string? Reference = null)
{
    /// <summary>What tells it from another payment of the same amount on the same days; null for none.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Reference { get; init => field = Named(value); } = Named(Reference);

    private static string? Named(string? reference) => reference is null ? null : Guard.Against.NullOrWhiteSpace(reference, nameof(Reference));
}
