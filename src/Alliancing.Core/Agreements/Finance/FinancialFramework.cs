using Alliancing.Budgets;

namespace Alliancing.Agreements;

/// <summary>The money side of the agreement: the envelope, what it is planned for, which costs are met, how they are invoiced, and the funds through which they pass.</summary>
/// <remarks>The terms of the risk share stand beside it, as <see cref="AllianceAgreement.Terms"/>.</remarks>
public sealed record FinancialFramework
{
    /// <summary>What the commissioners make available, year by year; null when it is not stated.</summary>
    public FundingEnvelope? Envelope { get; init; }

    /// <summary>What it is planned for.</summary>
    public ValueList<PlannedSpending> Spending { get; init; } = [];

    /// <summary>The schedule of allowable costs.</summary>
    public ValueList<CostItem> Costs { get; init; } = [];

    /// <summary>How participants invoice; null when it is not stated.</summary>
    public Invoicing? Invoicing { get; init; }

    /// <summary>The payments foreseen on given days.</summary>
    public ValueList<ScheduledPayment> Payments { get; init; } = [];

    /// <summary>The pooled or aligned funds through which the money passes, by their ids.</summary>
    public ValueList<string> Funds { get; init; } = [];
}
