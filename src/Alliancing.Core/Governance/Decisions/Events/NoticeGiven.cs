using NodaTime;

namespace Alliancing.Governance;

/// <summary>Notice of the decision was sent to every seat.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Opens">When the decision will open.</param>
public sealed record NoticeGiven(Instant At, Instant Opens) : DecisionEvent(At);
