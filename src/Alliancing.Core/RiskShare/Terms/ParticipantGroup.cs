namespace Alliancing.RiskShare;

/// <summary>A named group of participants, with an account of its own that a later split pays on.</summary>
/// <param name="Id">The group's id.</param>
/// <param name="Members">The members; at least one, each a participant of the agreement.</param>
public sealed record ParticipantGroup(string Id, ValueList<ParticipantId> Members);
