namespace Alliancing.Lifecycle;

/// <summary>An assessment is met, by the alliance as a whole or by each participant. Each that is not counts as lacking.</summary>
/// <param name="Id">The condition's id within its gate.</param>
/// <param name="Assessment">The assessment's id.</param>
/// <param name="Owner">Who has it carried out.</param>
/// <param name="EachParticipant">Whether every participant that takes part on the day needs one of its own.</param>
public sealed record AssessmentCondition(string Id, string Assessment, string Owner, bool EachParticipant = false) : GateCondition(Id)
{
    internal override string Requirement => $"assessment {Assessment} of {(EachParticipant ? "each" : "all")}";

    internal override bool AsksFor(EvidenceItem item) =>
        item is AssessmentEvidence assessment && string.Equals(assessment.Assessment, Assessment, StringComparison.Ordinal) && assessment.Participant is null != EachParticipant;

    internal override ConditionReport Examine(GateCheck check)
    {
        ParticipantId?[] wanted = EachParticipant ? [.. check.Asked(null).Select(p => (ParticipantId?)p)] : [null];
        if (wanted.Length == 0)
        {
            return check.NotMet(this, check.Nobody(this, LifecycleFindings.AssessmentUnmet, $"assessment '{Assessment}'"));
        }

        UnmetCondition[] lacking = [.. wanted.Select(p => Problem(check, p)).OfType<UnmetCondition>()];
        return lacking.Length == 0
            ? check.Met(this, EachParticipant ? $"{Assessment} met by {string.Join(", ", wanted)}" : $"{Assessment} met")
            : check.NotMet(this, lacking);
    }

    private UnmetCondition? Problem(GateCheck check, ParticipantId? participant)
    {
        string of = participant is { } named ? $" of '{named}'" : string.Empty;
        string? problem = (AssessmentEvidence?)check.Last(this, participant) switch
        {
            null => $"assessment '{Assessment}'{of} is not on record.",
            { IsMet: false, Gap: { } gap } => $"assessment '{Assessment}'{of} is not met: {gap}.",
            { IsMet: false } => $"assessment '{Assessment}'{of} is not met.",
            _ => null,
        };
        return problem is null ? null : check.Lacking(this, LifecycleFindings.AssessmentUnmet, problem, $"assessment '{Assessment}'{of}, met", Owner);
    }
}
