using NodaTime;

namespace Alliancing.Governance;

/// <summary>The proposal was withdrawn.</summary>
/// <param name="At">When it happened.</param>
/// <param name="UnderDecision">The id of the agreed decision that withdraws it, needed once it has opened; null before.</param>
/// <param name="Test">The test under which that decision was agreed; null before opening.</param>
public sealed record DecisionWithdrawn(Instant At, string? UnderDecision = null, DecisionTest? Test = null) : DecisionEvent(At);
