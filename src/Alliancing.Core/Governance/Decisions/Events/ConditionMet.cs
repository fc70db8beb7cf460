using NodaTime;

namespace Alliancing.Governance;

/// <summary>A condition of the matter was met.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Condition">The condition as the matter words it.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record ConditionMet(Instant At, string Condition, string Evidence) : DecisionEvent(At);
