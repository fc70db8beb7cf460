namespace Alliancing.Lifecycle;

/// <summary>What is on record of the life of one alliance: its template, the participants, and the events in order.</summary>
/// <remarks>It is what a file holds. Participants are values here: the lifecycle asks only who they are and from when until when they take part.</remarks>
/// <param name="Id">The lifecycle's id.</param>
/// <param name="Name">The alliance's name.</param>
/// <param name="Template">The version of the template with which it begins.</param>
public sealed record LifecycleRecord(string Id, string Name, TemplateReference Template)
{
    /// <summary>The participants in agreement order, with the days of accession and leaving.</summary>
    public ValueList<Participant> Participants { get; init; } = [];

    /// <summary>Templates of its own, beside <see cref="LifecycleTemplates.All"/>.</summary>
    public ValueList<LifecycleDefinition> Templates { get; init; } = [];

    /// <summary>The events from the first to the last.</summary>
    public History<LifecycleEvent> Events { get; init; } = [];
}
