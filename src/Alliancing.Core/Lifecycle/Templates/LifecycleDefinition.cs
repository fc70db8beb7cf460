namespace Alliancing.Lifecycle;

/// <summary>A template of a lifecycle as data, before it is known to hold together: phases, strands, milestones and the gates between phases.</summary>
/// <remarks>The first phase that holds no other is the one in which a lifecycle begins. <see cref="LifecycleTemplate.Evaluate"/> says whether the definition holds together.</remarks>
/// <param name="Id">The template's id.</param>
/// <param name="Version">The version; a lifecycle keeps the one that it began with until it is migrated.</param>
/// <param name="Name">The name as reports print it.</param>
public sealed record LifecycleDefinition(string Id, string Version, string Name)
{
    /// <summary>The phases in order.</summary>
    public ValueList<PhaseDefinition> Phases { get; init; } = [];

    /// <summary>The strands in the order in which reports print them.</summary>
    public ValueList<StrandDefinition> Strands { get; init; } = [];

    /// <summary>The milestones in the order in which reports print them.</summary>
    public ValueList<PhaseMilestone> Milestones { get; init; } = [];

    /// <summary>The gates. A phase may have several; then at most one may be open at a time.</summary>
    public ValueList<PhaseGate> Gates { get; init; } = [];

    /// <summary>What becomes of a signature or milestone that arrives before its phase opens.</summary>
    public EarlyPolicy Early { get; init; }

    /// <summary>The events that have no effect, and in which phase.</summary>
    public ValueList<IgnoredEvent> Ignored { get; init; } = [];

    /// <summary>The definition's id and version.</summary>
    public TemplateReference Reference => new(Id, Version);
}
