using NodaTime;

namespace Alliancing.Governance;

/// <summary>Somebody asked to reveal hidden positions.</summary>
/// <param name="At">When it happened.</param>
public sealed record ResultsRevealed(Instant At) : DecisionEvent(At);
