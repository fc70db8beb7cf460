namespace Alliancing.Governance;

/// <summary>What came of a vote on stepping back.</summary>
/// <param name="Result">The result; null when the votes cannot be counted.</param>
/// <param name="Findings">Every reason why not.</param>
public sealed record StepBackOutcome(StepBackResult? Result, ValueList<Finding> Findings);
