using NodaTime;

namespace Alliancing.Governance;

/// <summary>The decision waits for another that cannot be effective together with it.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Other">The id of the other decision.</param>
public sealed record HeldBehind(Instant At, string Other) : DecisionEvent(At);
