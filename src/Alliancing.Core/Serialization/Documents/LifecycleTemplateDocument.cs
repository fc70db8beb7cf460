using Alliancing.Lifecycle;

namespace Alliancing.Serialization;

/// <summary>A template of a lifecycle as it stands in a file.</summary>
internal sealed record LifecycleTemplateDocument(
    string Id,
    string Version,
    string Name,
    ValueList<PhaseDefinition> Phases,
    ValueList<StrandDefinition> Strands,
    ValueList<PhaseMilestone> Milestones,
    ValueList<GateDocument> Gates,
    EarlyPolicy? Early = null,
    ValueList<IgnoredEvent>? Ignored = null)
{
    public static LifecycleTemplateDocument Of(LifecycleDefinition definition) => new(
        definition.Id,
        definition.Version,
        definition.Name,
        definition.Phases,
        definition.Strands,
        definition.Milestones,
        [.. definition.Gates.Select(GateDocument.Of)],
        definition.Early == default ? null : definition.Early,
        definition.Ignored.IsEmpty ? null : definition.Ignored);

    public LifecycleDefinition ToDefinition() => new(Id, Version, Name)
    {
        Phases = Phases,
        Strands = Strands,
        Milestones = Milestones,
        Gates = [.. Gates.Select(g => g.ToGate())],
        Early = Early ?? default,
        Ignored = Ignored ?? [],
    };
}
