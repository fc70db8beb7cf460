namespace Alliancing.Governance;

/// <summary>How far one participant is aligned: the latest assessment of each test, and what they come to together.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Verdict">The least of the four verdicts; not assessed when a test is missing and none failed.</param>
/// <param name="Latest">The latest assessment of each test that was made, in the order of the tests.</param>
public sealed record ParticipantAlignment(Participant Participant, AlignmentVerdict Verdict, ValueList<AlignmentEntry> Latest)
{
    /// <summary>What is still missing, over all tests.</summary>
    public ValueList<string> Gaps => [.. Latest.SelectMany(entry => entry.Gaps)];
}
