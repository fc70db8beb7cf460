using System.Text.Json.Serialization;
using Alliancing.Governance;
using Alliancing.Lifecycle;

namespace Alliancing.Serialization;

/// <summary>How phases, events, evidence and conditions of a lifecycle stand in JSON.</summary>
internal static class LifecycleConverters
{
    private const string IdPattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new TextScalar<AlliancePhase>("a phase: readiness, commitment, formation, operation or an id of its own", IdPattern, AlliancePhase.TryParse, p => p.Id),
        new TextScalar<AllianceStrand>("a strand: strategy, governance, management, procurement, approvals or an id of its own", IdPattern, AllianceStrand.TryParse, s => s.Id),
        Events(), Evidence(), Conditions(),
        new EnumScalar<LifecycleEventKind>(), new EnumScalar<GateOutcome>(), new EnumScalar<EarlyPolicy>(), new EnumScalar<DecisionOutcome>(),
        new ValueListConverter<LifecycleEvent>(), new ValueListConverter<GateCondition>(), .. AgreementConverters.Participants,
        new ValueListConverter<LifecycleTemplateDocument>(), new ValueListConverter<GateDocument>(), new ValueListConverter<PhaseDefinition>(),
        new ValueListConverter<StrandDefinition>(), new ValueListConverter<PhaseMilestone>(), new ValueListConverter<IgnoredEvent>(),
        new ValueListConverter<AllianceStrand>(), new ValueListConverter<ParticipantId>(), new ValueListConverter<DecisionOutcome>(), new ValueListConverter<Finding>(),
    ];

    /// <summary>What reports of a lifecycle have besides.</summary>
    public static IReadOnlyList<JsonConverter> Reports { get; } =
    [
        .. All,
        new EnumScalar<LifecycleStatus>(), new EnumScalar<PhaseStatus>(), new EnumScalar<MilestoneStatus>(), new EnumScalar<ObligationStatus>(),
        new ValueListConverter<RecordedPhaseSummary>(), new ValueListConverter<RecordedMilestone>(), new ValueListConverter<RecordedGate>(), new ValueListConverter<UnmetCondition>(),
        new ValueListConverter<RecordedFinding>(), new ValueListConverter<RecordedObligation>(), new ValueListConverter<EvidenceItem>(),
    ];

    private static UnionConverter<LifecycleEvent> Events() => new UnionConverter<LifecycleEvent>("LifecycleEvent")
        .ByTag<LifecycleStarted>("event", "started")
        .ByTag<MilestonePlanned>("event", "milestonePlanned")
        .ByTag<GatePlanned>("event", "gatePlanned")
        .ByTag<MilestoneReached>("event", "milestoneReached")
        .ByTag<MilestoneReopened>("event", "milestoneReopened")
        .ByTag<MilestoneWaived>("event", "milestoneWaived")
        .ByTag<EvidenceRecorded>("event", "evidenceRecorded")
        .ByTag<GateDecided>("event", "gateDecided")
        .ByTag<ObligationUndertaken>("event", "obligationUndertaken")
        .ByTag<ObligationFulfilled>("event", "obligationFulfilled")
        .ByTag<TemplateMigrated>("event", "templateMigrated");

    private static UnionConverter<EvidenceItem> Evidence() => new UnionConverter<EvidenceItem>("EvidenceItem")
        .ByTag<DecisionEvidence>("kind", "decision")
        .ByTag<SignatureEvidence>("kind", "signature")
        .ByTag<AssessmentEvidence>("kind", "assessment")
        .ByTag<FindingsEvidence>("kind", "findings")
        .ByTag<DocumentEvidence>("kind", "document");

    private static UnionConverter<GateCondition> Conditions() => new UnionConverter<GateCondition>("GateCondition")
        .ByTag<MilestoneCondition>("kind", "milestone")
        .ByTag<StrandsCondition>("kind", "strands")
        .ByTag<DecisionCondition>("kind", "decision")
        .ByTag<SignatureCondition>("kind", "signatures")
        .ByTag<AssessmentCondition>("kind", "assessment")
        .ByTag<DocumentCondition>("kind", "document")
        .ByTag<CheckCondition>("kind", "check");
}
