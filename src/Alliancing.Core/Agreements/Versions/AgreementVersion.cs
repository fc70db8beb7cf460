using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>One version of an agreement, from the day on which it applies.</summary>
/// <param name="Agreement">The agreement as that version has it.</param>
/// <param name="Effective">The first day on which it applies; included.</param>
/// <param name="Decision">The decision that made it; null for the version with which the agreement began.</param>
public sealed record AgreementVersion(AllianceAgreement Agreement, LocalDate Effective, DecisionReport? Decision = null);
