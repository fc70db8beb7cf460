using Alliancing.Governance;

namespace Alliancing.Lifecycle;

/// <summary>A decision as a gate needs it: which one, what came of it, and whether it has taken effect. A later state of the same decision replaces an earlier one.</summary>
/// <param name="Decision">The decision's id.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="IsEffective">Whether nothing stands any longer between the decision and its effect.</param>
public sealed record DecisionEvidence(string Decision, DecisionOutcome Outcome, bool IsEffective) : EvidenceItem
{
    internal override string Subject => Decision;

    internal override string Word => "decision";
}
