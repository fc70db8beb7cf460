using NodaTime;

namespace Alliancing.Governance;

/// <summary>What a decision had come to before it was reopened.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="ClosedAt">When it had closed.</param>
/// <param name="ReopenedAt">When it was reopened.</param>
/// <param name="Why">Why it was reopened.</param>
public sealed record EarlierResult(DecisionOutcome Outcome, Instant ClosedAt, Instant ReopenedAt, string Why);
