using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>How and when participants invoice, and when they are paid.</summary>
/// <param name="Frequency">How often.</param>
/// <param name="PaymentDays">The calendar days from a valid invoice to payment; 0 to 365. Public bodies must pay within 30 (Procurement Act 2023, s. 68).</param>
/// <param name="InArrears">Whether the period is invoiced after it has ended.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
/// <exception cref="ArgumentException"><paramref name="Frequency"/> is not defined, or the days are outside 0 to 365.</exception>
public sealed record Invoicing(InvoiceFrequency Frequency, int PaymentDays = 30, bool InArrears = true, string? Clause = null)
{
    /// <summary>How often.</summary>
    /// <exception cref="ArgumentException">The value is not a defined frequency.</exception>
    public InvoiceFrequency Frequency { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Frequency)); } = Guard.Against.EnumOutOfRange(Frequency, nameof(Frequency));

    /// <summary>The calendar days from a valid invoice to payment; 0 to 365.</summary>
    /// <exception cref="ArgumentException">The value is outside 0 to 365.</exception>
    public int PaymentDays { get; init => field = Guard.Against.OutOfRange(value, nameof(PaymentDays), 0, 365); } = Guard.Against.OutOfRange(PaymentDays, nameof(PaymentDays), 0, 365);

    /// <inheritdoc/>
    public override string ToString()
    {
        string often = Frequency switch
        {
            InvoiceFrequency.Monthly => "monthly",
            InvoiceFrequency.Quarterly => "quarterly",
            InvoiceFrequency.Yearly => "yearly",
            _ => "on each milestone",
        };
        return $"invoiced {often} {(InArrears ? "in arrears" : "in advance")}, paid within {PaymentDays} days{(Clause is null ? string.Empty : $" [clause {Clause}]")}";
    }
}
