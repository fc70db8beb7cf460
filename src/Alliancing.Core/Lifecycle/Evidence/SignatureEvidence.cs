namespace Alliancing.Lifecycle;

/// <summary>A participant has signed a document. Signing twice is signing once.</summary>
/// <param name="Document">The document's id, such as <c>agreement</c>.</param>
/// <param name="Participant">Who signed.</param>
public sealed record SignatureEvidence(string Document, ParticipantId Participant) : EvidenceItem
{
    internal override string Subject => Document;

    internal override ParticipantId? From => Participant;

    internal override string Word => "document to sign";
}
