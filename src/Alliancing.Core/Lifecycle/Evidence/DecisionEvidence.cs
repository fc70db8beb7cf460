using Alliancing.Governance;
using Ardalis.GuardClauses;

namespace Alliancing.Lifecycle;

/// <summary>A decision as a gate needs it: which one, what came of it, and whether it has taken effect. A later state of the same decision replaces an earlier one.</summary>
/// <param name="Decision">The decision's id.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="IsEffective">Whether nothing stands any longer between the decision and its effect.</param>
public sealed record DecisionEvidence(string Decision, DecisionOutcome Outcome, bool IsEffective) : EvidenceItem
{
    /// <summary>What a report says of a decision.</summary>
    /// <param name="report">The report, as at the day on which the gate is looked at.</param>
    /// <returns>The decision's id, its outcome and whether it has taken effect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static DecisionEvidence Of(DecisionReport report)
    {
        Guard.Against.Null(report, nameof(report));
        return new DecisionEvidence(report.Decision.Id, report.Outcome, report.IsEffective);
    }

    internal override string Subject => Decision;

    internal override string Word => "decision";
}
