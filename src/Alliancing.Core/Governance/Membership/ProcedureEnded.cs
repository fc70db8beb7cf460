using NodaTime;

namespace Alliancing.Governance;

/// <summary>A procedure ended before its last step, such as when an allegation was withdrawn.</summary>
/// <param name="At">When.</param>
/// <param name="Why">Why.</param>
public sealed record ProcedureEnded(Instant At, string Why) : ProcedureEvent(At);
