using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>How a participant was assessed on one of the four tests.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Test">The test.</param>
/// <param name="Verdict">What the assessment came to.</param>
/// <param name="On">The day of the assessment.</param>
public sealed record AlignmentEntry(ParticipantId Participant, AlignmentTest Test, AlignmentVerdict Verdict, LocalDate On)
{
    /// <summary>The test.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public AlignmentTest Test { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Test)); } = Guard.Against.EnumOutOfRange(Test, nameof(Test));

    /// <summary>What the assessment came to.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public AlignmentVerdict Verdict { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Verdict)); } = Guard.Against.EnumOutOfRange(Verdict, nameof(Verdict));

    /// <summary>What the verdict rests on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Evidence { get; init => field = Guard.Against.Null(value, nameof(Evidence)); } = [];

    /// <summary>What is still missing.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Gaps { get; init => field = Guard.Against.Null(value, nameof(Gaps)); } = [];
}
