using NodaTime;

namespace Alliancing.Governance;

/// <summary>The text was changed: a new version opens, and nobody has been heard on it.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Text">The new text.</param>
public sealed record TextAmended(Instant At, string Text) : DecisionEvent(At);
