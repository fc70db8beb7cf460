namespace Alliancing.Lifecycle;

/// <summary>A document is signed by all who must sign it. Each missing signature counts as lacking.</summary>
/// <param name="Id">The condition's id within its gate.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Signatories">Who must sign; null for every participant that takes part on the day.</param>
public sealed record SignatureCondition(string Id, string Document, ValueList<ParticipantId>? Signatories = null) : GateCondition(Id)
{
    internal override string Requirement => $"signatures on {Document}: {List(Signatories)}";

    internal override bool AsksFor(EvidenceItem item) => item is SignatureEvidence signature && string.Equals(signature.Document, Document, StringComparison.Ordinal);

    internal override ConditionReport Examine(GateCheck check)
    {
        ParticipantId[] wanted = check.Asked(Signatories);
        ParticipantId[] missing = [.. wanted.Where(p => check.Last(this, p) is null)];
        if (wanted.Length == 0)
        {
            return check.NotMet(this, check.Nobody(this, LifecycleFindings.SignatureUnmet, $"signatures on '{Document}'"));
        }

        return missing.Length == 0
            ? check.Met(this, $"{Document} signed by {string.Join(", ", wanted)}")
            : check.NotMet(this, [.. missing.Select(p => check.Lacking(this, LifecycleFindings.SignatureUnmet, $"'{p}' has not signed '{Document}'.", $"the signature of '{p}' on '{Document}'", p.ToString()))]);
    }
}
