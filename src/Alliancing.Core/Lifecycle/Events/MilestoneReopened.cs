using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A milestone that was reached or waived is open again, so that its strand and phase are no longer complete.</summary>
/// <param name="On">The day.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record MilestoneReopened(LocalDate On, string Milestone, string Reason) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.MilestoneReopened;
}
