using Alliancing.Governance;

namespace Alliancing.Lifecycle;

/// <summary>A decision has come out as asked and has taken effect.</summary>
/// <param name="Id">The condition's id within its gate.</param>
/// <param name="Decision">The decision's id.</param>
/// <param name="Owner">Who brings it about.</param>
/// <param name="Outcomes">The outcomes that will do; null for unanimous alone.</param>
public sealed record DecisionCondition(string Id, string Decision, string Owner, ValueList<DecisionOutcome>? Outcomes = null) : GateCondition(Id)
{
    internal override string Requirement => $"decision {Decision}: {string.Join(", ", Allowed)}";

    private ValueList<DecisionOutcome> Allowed => Outcomes ?? [DecisionOutcome.Unanimous];

    internal override bool AsksFor(EvidenceItem item) => item is DecisionEvidence decision && string.Equals(decision.Decision, Decision, StringComparison.Ordinal);

    internal override ConditionReport Examine(GateCheck check)
    {
        var decision = (DecisionEvidence?)check.Last(this);
        string? problem = decision switch
        {
            null => $"decision '{Decision}' is not on record.",
            _ when !Allowed.Contains(decision.Outcome) => $"decision '{Decision}' is {DecisionWords.Of(decision.Outcome)}.",
            { IsEffective: false } => $"decision '{Decision}' is {DecisionWords.Of(decision.Outcome)} and has not taken effect.",
            _ => null,
        };
        return problem is null
            ? check.Met(this, $"decision {Decision}, {DecisionWords.Of(decision!.Outcome)}")
            : check.NotMet(this, check.Lacking(this, LifecycleFindings.DecisionUnmet, problem, $"decision '{Decision}', {string.Join(" or ", Allowed.Select(DecisionWords.Of))}, in effect", Owner));
    }
}
