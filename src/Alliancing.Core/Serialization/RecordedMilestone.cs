using Alliancing.Lifecycle;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>Where a milestone stands by a recorded phase report.</summary>
/// <param name="Id">The milestone's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Strand">The strand to which it belongs.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Wanted">The evidence that it asks for.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Due">The day by which it is wanted; null when none is set.</param>
/// <param name="Reached">The day on which it was reached; null when it was not.</param>
/// <param name="Evidence">The evidence given; null for none.</param>
public sealed record RecordedMilestone(
    string Id,
    string Name,
    AllianceStrand Strand,
    MilestoneStatus Status,
    string Wanted,
    string Owner,
    LocalDate? Due = null,
    LocalDate? Reached = null,
    string? Evidence = null)
{
    /// <summary>Records a milestone.</summary>
    /// <param name="report">The milestone's report.</param>
    /// <returns>The record.</returns>
    public static RecordedMilestone Of(MilestoneReport report) => new(
        report.Milestone.Id, report.Milestone.Name, report.Milestone.Strand, report.Status, report.Milestone.Evidence, report.Owner, report.Due, report.Reached, report.Evidence);
}
