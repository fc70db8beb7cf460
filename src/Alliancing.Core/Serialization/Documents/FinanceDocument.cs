using Alliancing.Agreements;
using Alliancing.Budgets;

namespace Alliancing.Serialization;

/// <summary>The money side of an agreement as it stands in its file.</summary>
internal sealed record FinanceDocument(
    ValueList<EnvelopeYear>? Envelope = null,
    ValueList<PlannedSpending>? Spending = null,
    ValueList<CostDocument>? Costs = null,
    InvoicingDocument? Invoicing = null,
    ValueList<PaymentDocument>? Payments = null,
    ValueList<string>? Funds = null)
{
    private readonly FundingEnvelope? _envelope = Envelope is null ? null : FundingEnvelope.Of(Envelope);

    public static FinanceDocument Of(FinancialFramework finance) => new(
        finance.Envelope?.Years,
        Lists.Some(finance.Spending),
        Lists.Some(finance.Costs, CostDocument.Of),
        finance.Invoicing is { } invoicing ? InvoicingDocument.Of(invoicing) : null,
        Lists.Some(finance.Payments, PaymentDocument.Of),
        Lists.Some(finance.Funds));

    public FinancialFramework ToFramework() => new()
    {
        Envelope = _envelope,
        Spending = Spending ?? [],
        Costs = Lists.Each(Costs, c => c.ToItem()),
        Invoicing = Invoicing?.ToInvoicing(),
        Payments = Lists.Each(Payments, p => p.ToPayment()),
        Funds = Funds ?? [],
    };
}
