namespace Alliancing.Lifecycle;

/// <summary>A document or another proof is there.</summary>
/// <param name="Id">The condition's id within its gate.</param>
/// <param name="Document">The id under which it is put on record.</param>
/// <param name="Owner">Who provides it.</param>
public sealed record DocumentCondition(string Id, string Document, string Owner) : GateCondition(Id)
{
    internal override string Requirement => "document " + Document;

    internal override bool AsksFor(EvidenceItem item) => item is DocumentEvidence document && string.Equals(document.Id, Document, StringComparison.Ordinal);

    internal override ConditionReport Examine(GateCheck check) => check.Last(this) is DocumentEvidence document
        ? check.Met(this, document.Reference)
        : check.NotMet(this, check.Lacking(this, LifecycleFindings.DocumentUnmet, $"'{Document}' is not on record.", $"'{Document}'", Owner));
}
