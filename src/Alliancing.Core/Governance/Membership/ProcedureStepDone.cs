using NodaTime;

namespace Alliancing.Governance;

/// <summary>A step was done.</summary>
/// <param name="At">When.</param>
/// <param name="Step">The id of the step.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Decision">The id of the decision that the step took; null when it takes none.</param>
public sealed record ProcedureStepDone(Instant At, string Step, string Evidence, string? Decision = null) : ProcedureEvent(At);
