using Alliancing.Lifecycle;

namespace Alliancing.Serialization;

/// <summary>The record of a lifecycle as it stands in a file.</summary>
internal sealed record LifecycleDocument(
    string Id,
    string Name,
    TemplateReference Template,
    ValueList<LifecycleEvent> Events,
    ValueList<ParticipantDocument>? Participants = null,
    ValueList<LifecycleTemplateDocument>? Templates = null)
{
    public static LifecycleDocument Of(LifecycleRecord record) => new(
        record.Id,
        record.Name,
        record.Template,
        [.. record.Events],
        record.Participants.IsEmpty ? null : [.. record.Participants.Select(p => ParticipantDocument.Of(p))],
        record.Templates.IsEmpty ? null : [.. record.Templates.Select(LifecycleTemplateDocument.Of)]);

    public LifecycleRecord ToRecord() => new(Id, Name, Template)
    {
        Participants = [.. (Participants ?? []).Select(p => p.ToParticipant())],
        Templates = [.. (Templates ?? []).Select(t => t.ToDefinition())],
        Events = History.CopyOf(Events),
    };
}
