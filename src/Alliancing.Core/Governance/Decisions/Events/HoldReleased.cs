using NodaTime;

namespace Alliancing.Governance;

/// <summary>The other decision was resolved, and this one no longer waits for it.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Other">The id of the other decision.</param>
public sealed record HoldReleased(Instant At, string Other) : DecisionEvent(At);
