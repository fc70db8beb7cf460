namespace Alliancing.Governance;

/// <summary>What is missing or unfounded in assessments of alignment.</summary>
internal static class AlignmentCheck
{
    public static IEnumerable<Finding> Of(AlignmentAssessment assessment, ValueList<ParticipantAlignment> participants)
    {
        foreach (ParticipantId stranger in assessment.Entries.Select(entry => entry.Participant).Distinct().Where(id => assessment.Participants.All(participant => participant.Id != id)))
            yield return Finding.Error(GovernanceIds.AlignmentStranger, $"alignment[{stranger}]", $"'{stranger}' is assessed and is not a participant. Add it to the participants or drop the assessment.");
        foreach (ParticipantAlignment one in participants)
        {
            foreach (AlignmentTest test in Enum.GetValues<AlignmentTest>().Where(test => one.Latest.All(entry => entry.Test != test)))
                yield return Finding.Warning(GovernanceIds.AlignmentMissing, Place(one, test), $"{one.Participant.Name} has not been assessed on {Name(test)}. Assess it before it joins.");
            foreach (AlignmentEntry entry in one.Latest.Where(entry => entry.Verdict >= AlignmentVerdict.AlignedWithActions && entry.Evidence.IsEmpty))
                yield return Finding.Error(GovernanceIds.AlignmentEvidence, Place(one, entry.Test), $"{one.Participant.Name} is held to be aligned on {Name(entry.Test)} without evidence. Name what the verdict rests on.");
            foreach (AlignmentEntry entry in one.Latest.Where(entry => entry.Verdict == AlignmentVerdict.AlignedWithActions && entry.Gaps.IsEmpty))
                yield return Finding.Error(GovernanceIds.AlignmentGaps, Place(one, entry.Test), $"{one.Participant.Name} is to take actions on {Name(entry.Test)}, and no gap is named. Name what is to be closed, or call it aligned.");
        }
    }

    private static string Place(ParticipantAlignment one, AlignmentTest test) => $"alignment[{one.Participant.Id}].{Name(test)}";

    private static string Name(AlignmentTest test) => test switch
    {
        AlignmentTest.Goals => "goals",
        AlignmentTest.Drivers => "drivers",
        AlignmentTest.Commitment => "commitment",
        _ => "governance",
    };
}
