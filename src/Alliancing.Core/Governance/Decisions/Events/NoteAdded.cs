using NodaTime;

namespace Alliancing.Governance;

/// <summary>A note was put with a closed decision; it never alters the record.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Text">The note.</param>
public sealed record NoteAdded(Instant At, string Text) : DecisionEvent(At);
