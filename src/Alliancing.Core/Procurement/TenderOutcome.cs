namespace Alliancing.Procurement;

/// <summary>What came of evaluating a tender: the evaluation, or every reason why not.</summary>
/// <param name="Evaluation">The evaluation; null when a finding is an error.</param>
/// <param name="Findings">Every finding.</param>
public sealed record TenderOutcome(TenderEvaluation? Evaluation, ValueList<Finding> Findings);
