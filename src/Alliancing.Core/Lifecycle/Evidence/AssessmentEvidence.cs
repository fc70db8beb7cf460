namespace Alliancing.Lifecycle;

/// <summary>An assessment, such as of a participant's alignment or of the alliance's performance; a later one of the same subject replaces an earlier one.</summary>
/// <param name="Assessment">The assessment's id.</param>
/// <param name="IsMet">Whether the test is met.</param>
/// <param name="Participant">Whom it assesses; null for the alliance as a whole.</param>
/// <param name="Gap">What is lacking; null for nothing.</param>
public sealed record AssessmentEvidence(string Assessment, bool IsMet, ParticipantId? Participant = null, string? Gap = null) : EvidenceItem
{
    internal override string Subject => Assessment;

    internal override ParticipantId? From => Participant;

    internal override string Word => "assessment";
}
