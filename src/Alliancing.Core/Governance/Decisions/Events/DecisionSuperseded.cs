using NodaTime;

namespace Alliancing.Governance;

/// <summary>A later decision replaced this one.</summary>
/// <param name="At">When it happened.</param>
/// <param name="ByDecision">The id of the later decision.</param>
public sealed record DecisionSuperseded(Instant At, string ByDecision) : DecisionEvent(At);
