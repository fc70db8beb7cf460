using NodaTime;

namespace Alliancing.Governance;

/// <summary>A body ratified the decision.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Body">The participant whose board it is.</param>
/// <param name="Evidence">The minute or letter.</param>
public sealed record Ratified(Instant At, ParticipantId Body, string Evidence) : DecisionEvent(At);
