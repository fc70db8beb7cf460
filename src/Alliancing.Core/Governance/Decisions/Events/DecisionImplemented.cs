using NodaTime;

namespace Alliancing.Governance;

/// <summary>The decision was carried out.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Failed">The parts that failed; none when all was done.</param>
public sealed record DecisionImplemented(Instant At, ValueList<string> Failed) : DecisionEvent(At);
