namespace Alliancing.Governance;

/// <summary>What came of asking a decision to take an event.</summary>
/// <param name="Decision">The decision with the event; the decision as it was when the event is refused or changes nothing.</param>
/// <param name="Findings">Every finding; an error refuses the event.</param>
public sealed record StepOutcome(Decision Decision, ValueList<Finding> Findings)
{
    /// <summary>Whether the event was refused, so that nothing has changed.</summary>
    public bool IsRefused => Findings.Any(finding => finding.Severity == Severity.Error);
}
