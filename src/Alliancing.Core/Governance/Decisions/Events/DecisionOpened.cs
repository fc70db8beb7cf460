using NodaTime;

namespace Alliancing.Governance;

/// <summary>The decision opened, and its electorate was frozen.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Deadline">The last instant at which a position counts; null leaves it to the rule.</param>
public sealed record DecisionOpened(Instant At, Deadline? Deadline) : DecisionEvent(At);
