using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A milestone on a day.</summary>
/// <param name="Milestone">The milestone as the template defines it.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Version">How often it was reached; 0 for never.</param>
/// <param name="Reached">The day on which it was last reached; null when it is not reached.</param>
/// <param name="Evidence">What shows that it is reached, or why it is waived or reopened; null for nothing.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Due">The last day on which it is in time; null when no day is set.</param>
public sealed record MilestoneReport(
    PhaseMilestone Milestone,
    MilestoneStatus Status,
    int Version,
    LocalDate? Reached,
    string? Evidence,
    string Owner,
    LocalDate? Due)
{
    /// <summary>Whether nothing remains to be done about it: it is reached or waived.</summary>
    public bool IsFinal => Status is MilestoneStatus.Done or MilestoneStatus.Waived;
}
