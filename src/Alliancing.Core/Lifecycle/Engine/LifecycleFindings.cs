namespace Alliancing.Lifecycle;

/// <summary>The ids of the findings of this room, in one place.</summary>
internal static class LifecycleFindings
{
    // Templates.
    public const string Blank = "LC-001";
    public const string Duplicate = "LC-002";
    public const string UnknownPhase = "LC-003";
    public const string PhaseCycle = "LC-004";
    public const string OuterPhase = "LC-005";
    public const string UnknownStrand = "LC-006";
    public const string ConditionMilestone = "LC-007";
    public const string SameGate = "LC-008";
    public const string ImplicitReentry = "LC-009";
    public const string NoConditions = "LC-010";
    public const string Unreachable = "LC-011";
    public const string GateCycle = "LC-012";
    public const string NotIgnorable = "LC-013";
    public const string NoPhases = "LC-014";

    // The record of a lifecycle.
    public const string UnknownTemplate = "LC-020";
    public const string TemplateTwice = "LC-021";
    public const string RecordBlank = "LC-022";
    public const string ParticipantTwice = "LC-023";

    // Events.
    public const string NotBegun = "LC-030";
    public const string BegunTwice = "LC-031";
    public const string Order = "LC-032";
    public const string Stopped = "LC-033";
    public const string UnknownMilestone = "LC-034";
    public const string PhaseNotOpen = "LC-035";
    public const string PhasePassed = "LC-036";
    public const string MilestoneState = "LC-037";
    public const string UnknownParticipant = "LC-038";
    public const string BeforeAccession = "LC-039";
    public const string AfterLeaving = "LC-040";
    public const string NotAskedFor = "LC-041";
    public const string UnknownGate = "LC-042";
    public const string GateOfOtherPhase = "LC-043";
    public const string GatesOverlap = "LC-044";
    public const string Review = "LC-045";
    public const string RecycleTarget = "LC-046";
    public const string NoReason = "LC-047";
    public const string NoEvidence = "LC-048";
    public const string ObligationTwice = "LC-049";
    public const string ObligationToItself = "LC-050";
    public const string ObligationDue = "LC-051";
    public const string UnknownObligation = "LC-052";
    public const string FulfilledTwice = "LC-053";
    public const string UnknownVersion = "LC-054";
    public const string MigrationLosesPhase = "LC-055";
    public const string MigrationLosesMilestone = "LC-056";
    public const string Ignored = "LC-057";
    public const string Held = "LC-058";
    public const string Conflict = "LC-059";

    // Gates.
    public const string NotCurrent = "LC-060";
    public const string NoGate = "LC-061";
    public const string MilestoneUnmet = "LC-070";
    public const string StrandUnmet = "LC-071";
    public const string DecisionUnmet = "LC-072";
    public const string SignatureUnmet = "LC-073";
    public const string AssessmentUnmet = "LC-074";
    public const string DocumentUnmet = "LC-075";
    public const string CheckUnmet = "LC-076";
}
