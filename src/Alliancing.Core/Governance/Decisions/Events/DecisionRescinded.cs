using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A later decision under the same rule took this one back.</summary>
/// <param name="At">When it happened.</param>
/// <param name="ByDecision">The id of the later decision.</param>
/// <param name="Test">The test under which the later decision was agreed.</param>
/// <param name="Consequences">What follows from taking it back.</param>
/// <param name="Mitigation">What is done about that.</param>
public sealed record DecisionRescinded(Instant At, string ByDecision, DecisionTest Test, ValueList<string> Consequences, string Mitigation) : DecisionEvent(At)
{
    /// <summary>What follows from taking it back.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Consequences { get; init => field = Guard.Against.Null(value, nameof(Consequences)); } = Guard.Against.Null(Consequences, nameof(Consequences));
}
