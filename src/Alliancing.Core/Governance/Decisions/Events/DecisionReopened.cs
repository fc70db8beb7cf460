using NodaTime;

namespace Alliancing.Governance;

/// <summary>A closed decision was opened again; the old result is kept.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Deadline">The new deadline.</param>
/// <param name="Why">The reason, such as new information.</param>
public sealed record DecisionReopened(Instant At, Deadline Deadline, string Why) : DecisionEvent(At);
