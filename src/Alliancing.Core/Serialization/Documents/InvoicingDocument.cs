using Alliancing.Agreements;

namespace Alliancing.Serialization;

/// <summary>How participants invoice, as it stands in an agreement's file.</summary>
internal sealed record InvoicingDocument(InvoiceFrequency Frequency, int? PaymentDays = null, bool? InArrears = null, string? Clause = null)
{
    private const int UsualDays = 30;

    private readonly Invoicing _invoicing = new(Frequency, PaymentDays ?? UsualDays, InArrears ?? true, Clause);

    public static InvoicingDocument Of(Invoicing invoicing) => new(
        invoicing.Frequency,
        invoicing.PaymentDays == UsualDays ? null : invoicing.PaymentDays,
        invoicing.InArrears ? null : false,
        invoicing.Clause);

    public Invoicing ToInvoicing() => _invoicing;
}
