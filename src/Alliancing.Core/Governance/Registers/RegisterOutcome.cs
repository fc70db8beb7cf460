namespace Alliancing.Governance;

/// <summary>What came of recording a decision in a register.</summary>
/// <param name="Register">The longer register; the register as it was when nothing could be recorded, or nothing was new.</param>
/// <param name="Findings">Every finding; an error means that nothing was recorded.</param>
public sealed record RegisterOutcome(DecisionRegister Register, ValueList<Finding> Findings)
{
    /// <summary>Whether nothing was recorded because a finding is an error.</summary>
    public bool IsRefused => Findings.Any(finding => finding.Severity == Severity.Error);
}
