using NodaTime;

namespace Alliancing.Governance;

/// <summary>The positions of others are hidden until the decision has closed; this cannot be undone.</summary>
/// <param name="At">When it happened.</param>
public sealed record ResultsHidden(Instant At) : DecisionEvent(At);
