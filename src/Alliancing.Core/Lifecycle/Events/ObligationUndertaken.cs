using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A participant undertakes something towards another by a day.</summary>
/// <param name="On">The day on which it is undertaken.</param>
/// <param name="Obligation">The obligation's id.</param>
/// <param name="What">What is owed; not blank.</param>
/// <param name="By">The participant that owes it.</param>
/// <param name="To">The participant to which it is owed, another one.</param>
/// <param name="Due">The last day on which it is in time; not before <paramref name="On"/>.</param>
public sealed record ObligationUndertaken(LocalDate On, string Obligation, string What, ParticipantId By, ParticipantId To, LocalDate Due) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.ObligationUndertaken;
}
