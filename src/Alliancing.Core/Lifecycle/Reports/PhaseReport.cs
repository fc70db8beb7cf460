using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A lifecycle on a day: the phases, what is done, missing and late, the gate ahead with its conditions, the gates behind with their decisions, and the obligations.</summary>
/// <remarks>It is computed from the events up to the day, those of the day included, and is stored nowhere.</remarks>
/// <param name="Lifecycle">The lifecycle's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Template">The template in force.</param>
/// <param name="TemplateName">The template's name.</param>
/// <param name="On">The day.</param>
/// <param name="Version">The number of events up to the day.</param>
/// <param name="Status">How the lifecycle stands.</param>
/// <param name="Current">The current phase, or the one in which it was stopped; null when it has not begun.</param>
/// <param name="Phases">The phases in the template's order.</param>
/// <param name="Gate">The gate ahead, on the evidence on record; null when it has not begun or was stopped.</param>
/// <param name="Decided">Every decision at a gate, in order.</param>
/// <param name="Obligations">Every obligation, in order.</param>
/// <param name="HeldEvidence">Signatures that arrived before their phase opened, and count once it is.</param>
public sealed record PhaseReport(
    string Lifecycle,
    string Name,
    TemplateReference Template,
    string TemplateName,
    LocalDate On,
    int Version,
    LifecycleStatus Status,
    PhaseDefinition? Current,
    ValueList<PhaseSummary> Phases,
    GateReport? Gate,
    ValueList<GateDecided> Decided,
    ValueList<ObligationReport> Obligations,
    ValueList<SignatureEvidence> HeldEvidence)
{
    /// <summary>The day on which a gate on hold is looked at again; null when none is on hold.</summary>
    public LocalDate? Review => Status == LifecycleStatus.OnHold ? Decided[^1].Review : null;

    /// <summary>Whether the day of that review has passed.</summary>
    public bool IsReviewOverdue => On > Review;

    /// <summary>The milestones that are reached.</summary>
    public ValueList<MilestoneReport> Done => Milestones(MilestoneStatus.Done);

    /// <summary>The milestones of phases that are or were open that are not reached and not late.</summary>
    public ValueList<MilestoneReport> Missing =>
        [.. Phases.Where(p => p.Status != PhaseStatus.NotOpen).SelectMany(p => p.Strands).SelectMany(s => s.Milestones).Where(m => m.Status == MilestoneStatus.Missing)];

    /// <summary>The milestones that are late, of any phase.</summary>
    public ValueList<MilestoneReport> Late => Milestones(MilestoneStatus.Late);

    /// <summary>The milestones that were reached before their phase opened, and count once it is.</summary>
    public ValueList<MilestoneReport> HeldMilestones => Milestones(MilestoneStatus.Held);

    /// <summary>The milestones that are declared not to be needed.</summary>
    public ValueList<MilestoneReport> Waived => Milestones(MilestoneStatus.Waived);

    /// <summary>A phase.</summary>
    /// <param name="phase">A phase of the template.</param>
    /// <exception cref="KeyNotFoundException">The template has no such phase.</exception>
    public PhaseSummary this[AlliancePhase phase] => Phases.FirstOrDefault(p => p.Phase.Phase == phase)
        ?? throw new KeyNotFoundException($"The template {Template} has no phase '{phase}'. Its phases are {string.Join(", ", Phases.Select(p => p.Phase.Phase))}.");

    private ValueList<MilestoneReport> Milestones(MilestoneStatus status) =>
        [.. Phases.SelectMany(p => p.Strands).SelectMany(s => s.Milestones).Where(m => m.Status == status)];
}
