using NodaTime;

namespace Alliancing.Governance;

/// <summary>How far the participants of an alliance are aligned on a day; a gate of the lifecycle may require it.</summary>
/// <param name="On">The day.</param>
/// <param name="Verdict">The least of the participants' verdicts; not assessed when one is and none failed.</param>
/// <param name="Participants">Each participant, in agreement order.</param>
/// <param name="Findings">What is missing or unfounded.</param>
public sealed record AlignmentReport(LocalDate On, AlignmentVerdict Verdict, ValueList<ParticipantAlignment> Participants, ValueList<Finding> Findings)
{
    /// <summary>Whether every participant is aligned, if need be with actions, and every verdict is founded.</summary>
    public bool MayJoin => Verdict >= AlignmentVerdict.AlignedWithActions && Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>The alignment of one participant.</summary>
    /// <param name="participant">The participant.</param>
    /// <exception cref="ArgumentException">There is no such participant.</exception>
    public ParticipantAlignment this[ParticipantId participant] => Participants.FirstOrDefault(one => one.Participant.Id == participant)
        ?? throw new ArgumentException($"'{participant}' is not a participant. They are {string.Join(", ", Participants.Select(one => one.Participant.Id))}.", nameof(participant));
}
