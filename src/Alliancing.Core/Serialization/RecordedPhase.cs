using Alliancing.Lifecycle;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>Where an alliance stood in its lifecycle on a day, as it is recorded in a file.</summary>
/// <param name="Lifecycle">The lifecycle's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Template">The template in force.</param>
/// <param name="On">The day.</param>
/// <param name="Status">How the lifecycle stands.</param>
/// <param name="Phases">The phases in the template's order, with their milestones.</param>
/// <param name="Current">The current phase, or the one in which it was stopped; null when it has not begun.</param>
/// <param name="Review">The day on which a gate on hold is looked at again; null when none is on hold.</param>
/// <param name="MayPass">Whether the alliance may move on; null when no gate lies ahead.</param>
/// <param name="Gates">The gates ahead with what is lacking; null for none.</param>
/// <param name="Findings">What else stands in the way of moving on; null for nothing.</param>
/// <param name="Decided">Every decision at a gate, in order; null for none.</param>
/// <param name="Obligations">Every obligation, in order; null for none.</param>
/// <param name="HeldEvidence">Signatures that arrived before their phase opened; null for none.</param>
public sealed record RecordedPhase(
    string Lifecycle,
    string Name,
    TemplateReference Template,
    LocalDate On,
    LifecycleStatus Status,
    ValueList<RecordedPhaseSummary> Phases,
    AlliancePhase? Current = null,
    LocalDate? Review = null,
    bool? MayPass = null,
    ValueList<RecordedGate>? Gates = null,
    ValueList<RecordedFinding>? Findings = null,
    ValueList<LifecycleEvent>? Decided = null,
    ValueList<RecordedObligation>? Obligations = null,
    ValueList<EvidenceItem>? HeldEvidence = null)
{
    /// <summary>Records a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static RecordedPhase Of(PhaseReport report)
    {
        Guard.Against.Null(report, nameof(report));
        return new RecordedPhase(
            report.Lifecycle,
            report.Name,
            report.Template,
            report.On,
            report.Status,
            [.. report.Phases.Select(RecordedPhaseSummary.Of)],
            report.Current?.Phase,
            report.Review,
            report.Gate?.MayPass,
            report.Gate is { } gate ? Lists.Some(gate.Gates, RecordedGate.Of) : null,
            report.Gate is { } ahead ? Lists.Some(ahead.Findings, RecordedFinding.Of) : null,
            Lists.Some<GateDecided, LifecycleEvent>(report.Decided, static decided => decided),
            Lists.Some(report.Obligations, RecordedObligation.Of),
            Lists.Some<SignatureEvidence, EvidenceItem>(report.HeldEvidence, static held => held));
    }
}
