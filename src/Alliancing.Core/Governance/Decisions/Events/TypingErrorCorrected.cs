using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A typing error was corrected; positions stay if every seat heard confirms that nothing else changed.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Text">The corrected text.</param>
/// <param name="ConfirmedBy">The seats that confirm.</param>
public sealed record TypingErrorCorrected(Instant At, string Text, ValueList<ParticipantId> ConfirmedBy) : DecisionEvent(At)
{
    /// <summary>The seats that confirm.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ParticipantId> ConfirmedBy { get; init => field = Guard.Against.Null(value, nameof(ConfirmedBy)); } = Guard.Against.Null(ConfirmedBy, nameof(ConfirmedBy));
}
