using Alliancing.Lifecycle;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>Where one phase stands by a recorded phase report.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Milestones">Its milestones, strand by strand.</param>
/// <param name="Since">The day on which it was entered last; null when it was not.</param>
/// <param name="Entries">How often it was entered.</param>
public sealed record RecordedPhaseSummary(AlliancePhase Phase, string Name, PhaseStatus Status, ValueList<RecordedMilestone> Milestones, LocalDate? Since = null, int Entries = 0)
{
    /// <summary>Records a phase.</summary>
    /// <param name="summary">The phase's summary.</param>
    /// <returns>The record.</returns>
    public static RecordedPhaseSummary Of(PhaseSummary summary) => new(
        summary.Phase.Phase, summary.Phase.Name, summary.Status, [.. summary.Strands.SelectMany(s => s.Milestones).Select(RecordedMilestone.Of)], summary.Since, summary.Entries);
}
