using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A decision, signature, assessment, check or document that a gate asks for is put on record.</summary>
/// <param name="On">The day.</param>
/// <param name="Item">What is put on record.</param>
public sealed record EvidenceRecorded(LocalDate On, EvidenceItem Item) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.EvidenceRecorded;
}
