using NodaTime;

namespace Alliancing.Governance;

/// <summary>A body refused to ratify the decision.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Body">The participant whose board it is.</param>
/// <param name="Why">Why.</param>
public sealed record RatificationRefused(Instant At, ParticipantId Body, string Why) : DecisionEvent(At);
