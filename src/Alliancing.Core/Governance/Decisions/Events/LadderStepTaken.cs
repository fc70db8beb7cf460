using NodaTime;

namespace Alliancing.Governance;

/// <summary>A deadlocked decision went to the next step of its ladder.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Step">The name of the step.</param>
public sealed record LadderStepTaken(Instant At, string Step) : DecisionEvent(At);
