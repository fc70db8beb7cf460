using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>The lifecycle begins with the first phase of its template.</summary>
/// <param name="On">The first day.</param>
public sealed record LifecycleStarted(LocalDate On) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.Started;
}
