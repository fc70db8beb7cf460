using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A milestone of the template is declared not to be needed in this alliance; its strand can be final without it.</summary>
/// <param name="On">The day.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Reason">Why it is not needed; not blank.</param>
public sealed record MilestoneWaived(LocalDate On, string Milestone, string Reason) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.MilestoneWaived;
}
