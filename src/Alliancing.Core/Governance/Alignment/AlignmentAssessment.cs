using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>The assessments of alignment of an alliance's participants.</summary>
/// <remarks>Two are equal when participants and entries are equal in the same order.</remarks>
/// <param name="Participants">The participants, in agreement order.</param>
/// <param name="Entries">The assessments; the latest of each test counts.</param>
/// <example>
/// <code>
/// AlignmentAssessment assessment = new(
///     [Participant.Provider("alder", "Alder Housing")],
///     [new AlignmentEntry("alder", AlignmentTest.Goals, AlignmentVerdict.Aligned, new LocalDate(2026, 1, 12)) { Evidence = ["board paper 4"] }]);
/// AlignmentVerdict verdict = assessment.AsAt(new LocalDate(2026, 3, 2)).Verdict;   // NotAssessed
/// </code>
/// </example>
public sealed record AlignmentAssessment(ValueList<Participant> Participants, ValueList<AlignmentEntry> Entries)
{
    /// <summary>The participants, in agreement order.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Participant> Participants { get; init => field = Guard.Against.Null(value, nameof(Participants)); } = Guard.Against.Null(Participants, nameof(Participants));

    /// <summary>The assessments.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<AlignmentEntry> Entries { get; init => field = Guard.Against.Null(value, nameof(Entries)); } = Guard.Against.Null(Entries, nameof(Entries));

    /// <summary>Says how far the participants are aligned on a day.</summary>
    /// <param name="on">The day; later assessments are left out of account.</param>
    public AlignmentReport AsAt(LocalDate on)
    {
        ValueList<ParticipantAlignment> participants = [.. Participants.Select(participant => Of(participant, on))];
        return new AlignmentReport(on, Least([.. participants.Select(one => one.Verdict)]), participants, [.. AlignmentCheck.Of(this, participants)]);
    }

    private ParticipantAlignment Of(Participant participant, LocalDate on)
    {
        ValueList<AlignmentEntry> latest = [.. Enum.GetValues<AlignmentTest>().Select(test => Latest(participant.Id, test, on)).OfType<AlignmentEntry>()];
        AlignmentVerdict[] verdicts = [.. Enum.GetValues<AlignmentTest>().Select(test => latest.FirstOrDefault(entry => entry.Test == test)?.Verdict ?? AlignmentVerdict.NotAssessed)];
        return new ParticipantAlignment(participant, Least(verdicts), latest);
    }

    private AlignmentEntry? Latest(ParticipantId participant, AlignmentTest test, LocalDate on) =>
        Entries.Where(entry => entry.Participant == participant && entry.Test == test && entry.On <= on).OrderBy(entry => entry.On).LastOrDefault();

    /// <summary>A test failed outweighs one not made, and one not made outweighs those passed.</summary>
    private static AlignmentVerdict Least(AlignmentVerdict[] verdicts) =>
        verdicts.Contains(AlignmentVerdict.NotAligned) ? AlignmentVerdict.NotAligned : verdicts.DefaultIfEmpty(AlignmentVerdict.NotAssessed).Min();
}
