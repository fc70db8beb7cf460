using Alliancing.RiskShare;

namespace Alliancing.Agreements;

/// <summary>An agreement as it is written, before it has been checked.</summary>
/// <remarks>
/// <see cref="AllianceAgreement.Create(AgreementDraft)"/> checks it. A draft is copied and changed with <see langword="with"/>; parts that are not written yet stay empty, so that a roster in readiness
/// and a signed agreement are the same type.
/// </remarks>
/// <param name="Header">Who agrees, from when to when, in which currency.</param>
public sealed record AgreementDraft(AgreementHeader Header)
{
    /// <summary>The charter; null when it is not written.</summary>
    public AllianceCharter? Charter { get; init; }

    /// <summary>What is said of participants beyond their names; at most one entry each.</summary>
    public ValueList<MemberParticulars> Members { get; init; } = [];

    /// <summary>Who decides what; null when it is not written.</summary>
    public GovernanceFramework? Governance { get; init; }

    /// <summary>The money side; null when it is not written.</summary>
    public FinancialFramework? Finance { get; init; }

    /// <summary>Where the performance framework stands; null when there is none.</summary>
    public PerformanceReference? Performance { get; init; }

    /// <summary>The risk-share schedule; null when the agreement has none. Its own header is taken from <see cref="Header"/>.</summary>
    public RiskShareSchedule? RiskShare { get; init; }
}
