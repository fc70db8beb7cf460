using Alliancing.Agreements;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A payment that the agreement foresees, as it stands in its file.</summary>
internal sealed record PaymentDocument(string Id, string Text, LocalDate Due, bool? Survives = null, string? Clause = null)
{
    private readonly ScheduledPayment _payment = new(Id, Text, Due, Survives ?? false, Clause);

    public static PaymentDocument Of(ScheduledPayment payment) => new(payment.Id, payment.Text, payment.Due, payment.Survives ? true : null, payment.Clause);

    public ScheduledPayment ToPayment() => _payment;
}
