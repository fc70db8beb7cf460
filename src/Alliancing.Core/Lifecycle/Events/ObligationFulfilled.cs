using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>What was owed is done.</summary>
/// <param name="On">The day.</param>
/// <param name="Obligation">The obligation's id.</param>
/// <param name="Evidence">What shows it; not blank.</param>
public sealed record ObligationFulfilled(LocalDate On, string Obligation, string Evidence) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.ObligationFulfilled;
}
