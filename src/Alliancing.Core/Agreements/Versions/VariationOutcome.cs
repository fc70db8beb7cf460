namespace Alliancing.Agreements;

/// <summary>What becomes of a variation: the versions with it, or every reason why not.</summary>
/// <param name="Versions">The versions with the new one; null when a finding is an error.</param>
/// <param name="Difference">What the variation changes against the version before it; null when it varies another agreement.</param>
/// <param name="Findings">Everything found.</param>
public sealed record VariationOutcome(AgreementVersions? Versions, AgreementDifference? Difference, ValueList<Finding> Findings);
