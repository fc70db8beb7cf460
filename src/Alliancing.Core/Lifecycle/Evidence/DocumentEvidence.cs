namespace Alliancing.Lifecycle;

/// <summary>A document or another proof is there; a later one of the same id replaces an earlier one.</summary>
/// <param name="Id">The id by which conditions ask for it.</param>
/// <param name="Reference">Where it is found; not blank.</param>
public sealed record DocumentEvidence(string Id, string Reference) : EvidenceItem
{
    internal override string Subject => Id;

    internal override string Word => "document";
}
