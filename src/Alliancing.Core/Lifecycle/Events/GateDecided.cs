using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A gate of the current phase is decided.</summary>
/// <param name="On">The day.</param>
/// <param name="Gate">The gate's id.</param>
/// <param name="Outcome">Go, hold, recycle or stop.</param>
/// <param name="Decision">The id of the decision by which it was decided; null when none is named.</param>
/// <param name="Reason">Why; asked for by recycle and stop.</param>
/// <param name="Review">The day on which a gate on hold is looked at again, after <paramref name="On"/>; asked for by hold.</param>
/// <param name="To">The earlier phase to which recycling leads; asked for by recycle.</param>
public sealed record GateDecided(
    LocalDate On,
    string Gate,
    GateOutcome Outcome,
    string? Decision = null,
    string? Reason = null,
    LocalDate? Review = null,
    AlliancePhase? To = null) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.GateDecided;
}
