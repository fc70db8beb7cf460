namespace Alliancing.Governance;

/// <summary>What came of asking a procedure to take an event.</summary>
/// <param name="Procedure">The procedure with the event; null when it is refused.</param>
/// <param name="Findings">Every reason why not.</param>
public sealed record ProcedureOutcome(Procedure? Procedure, ValueList<Finding> Findings);
