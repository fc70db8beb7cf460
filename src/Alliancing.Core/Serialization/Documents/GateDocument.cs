using Alliancing.Lifecycle;

namespace Alliancing.Serialization;

/// <summary>A gate as it stands in a template's file.</summary>
internal sealed record GateDocument(string Id, string Name, AlliancePhase From, AlliancePhase To, ValueList<GateCondition> Conditions, bool? Reentry = null)
{
    public static GateDocument Of(PhaseGate gate) => new(gate.Id, gate.Name, gate.From, gate.To, gate.Conditions, gate.Reentry ? true : null);

    public PhaseGate ToGate() => new(Id, Name, From, To, Conditions, Reentry ?? false);
}
