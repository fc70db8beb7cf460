using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A milestone of any phase is given a day and, if it is to be another, an owner; a later plan replaces an earlier one.</summary>
/// <param name="On">The day on which it is planned.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Owner">Who sees to it; null for whom the template or an earlier plan names.</param>
public sealed record MilestonePlanned(LocalDate On, string Milestone, LocalDate Due, string? Owner = null) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.MilestonePlanned;
}
