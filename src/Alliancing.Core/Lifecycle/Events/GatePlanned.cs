using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A gate is given a day; conditions that have no day of their own are due on it.</summary>
/// <param name="On">The day on which it is planned.</param>
/// <param name="Gate">The gate's id.</param>
/// <param name="Due">The day on which the gate is to be passed.</param>
public sealed record GatePlanned(LocalDate On, string Gate, LocalDate Due) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.GatePlanned;
}
