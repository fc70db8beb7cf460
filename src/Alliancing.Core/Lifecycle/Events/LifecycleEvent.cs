using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Something that happened in the life of an alliance. Status is computed from these events and never stored.</summary>
/// <param name="On">The day on which it is recorded; never before the event that it follows.</param>
public abstract record LifecycleEvent(LocalDate On)
{
    /// <summary>The kind of the event.</summary>
    public abstract LifecycleEventKind Kind { get; }
}
