using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A phase on a day.</summary>
/// <param name="Phase">The phase as the template defines it.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Since">The day on which it was last entered; null when it is not open.</param>
/// <param name="Entries">How often it was entered, by its gate, by recycling or by re-entry; 0 for never, and for a phase that holds others.</param>
/// <param name="Strands">Its strands that have milestones, in the template's order.</param>
public sealed record PhaseSummary(PhaseDefinition Phase, PhaseStatus Status, LocalDate? Since, int Entries, ValueList<StrandReport> Strands)
{
    /// <summary>Whether it is the phase in which the alliance stands, or one around it.</summary>
    public bool IsCurrent => Status is PhaseStatus.Open or PhaseStatus.Complete;
}
