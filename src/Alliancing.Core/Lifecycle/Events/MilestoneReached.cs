using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A milestone is reached; reached again after it was reopened, it has the next version.</summary>
/// <param name="On">The day.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Evidence">What shows it, such as a document or a minute; not blank.</param>
/// <param name="By">The participant that reached it; null for the alliance as a whole.</param>
public sealed record MilestoneReached(LocalDate On, string Milestone, string Evidence, ParticipantId? By = null) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.MilestoneReached;
}
