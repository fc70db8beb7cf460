namespace Alliancing.Governance;

/// <summary>What came of asking an agenda to take a proposal or an event.</summary>
/// <param name="Agenda">The agenda with it; null when it is refused.</param>
/// <param name="Findings">Every finding; an error refuses.</param>
public sealed record AgendaOutcome(Agenda? Agenda, ValueList<Finding> Findings);
