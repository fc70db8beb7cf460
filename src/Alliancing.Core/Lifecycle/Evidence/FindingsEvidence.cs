namespace Alliancing.Lifecycle;

/// <summary>What a check found, such as a review of the agreement; a later run replaces an earlier one.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Findings">Everything that it found; none when all is well.</param>
public sealed record FindingsEvidence(string Check, ValueList<Finding> Findings) : EvidenceItem
{
    internal override string Subject => Check;

    internal override string Word => "check";
}
