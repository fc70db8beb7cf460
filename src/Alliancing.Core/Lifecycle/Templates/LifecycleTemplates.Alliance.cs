namespace Alliancing.Lifecycle;

/// <summary>The usual life of a public-sector alliance.</summary>
public static partial class LifecycleTemplates
{
    private const string Bidders = "bidders";
    private const string Manager = "alliance manager";

    private static LifecycleDefinition AllianceDefinition() => new("alliance", "1", "Alliance lifecycle")
    {
        Phases =
        [
            new(AlliancePhase.Readiness, "Readiness", "Get the basics right to drive an alliance way of working."),
            new(AlliancePhase.Commitment, "Commitment", "Confirm that members have aligned drivers and a commitment to collaboration, openness and innovation."),
            new(AlliancePhase.Formation, "Formation", "Create one team, set up governance and prepare for a smooth transition."),
            new(AlliancePhase.Operation, "Operation", "Make a real positive impact; continuously improve and evolve."),
        ],
        Strands = FiveStrands(),
        Milestones = [.. ReadinessMilestones(), .. CommitmentMilestones(), .. FormationMilestones(), .. OperationMilestones()],
        Gates =
        [
            new("tender-issued", "Tender issued", AlliancePhase.Readiness, AlliancePhase.Commitment,
                [new MilestoneCondition("tender-issued", "tender-issued"), new StrandsCondition("strands")]),
            new("selection", "Preferred bidders selected and leadership team formed", AlliancePhase.Commitment, AlliancePhase.Formation,
                [
                    new MilestoneCondition("preferred-bidders", "preferred-bidders-selected"),
                    new MilestoneCondition("leadership-team", "leadership-team-formed"),
                    new StrandsCondition("strands"),
                ]),
            new("go-live", "Agreement signed and alliance launched", AlliancePhase.Formation, AlliancePhase.Operation,
                [new SignatureCondition("agreement-signed", "agreement"), new MilestoneCondition("launched", "go-live"), new StrandsCondition("strands")]),
            new("high-performance", "High-performance alliance", AlliancePhase.Operation, AlliancePhase.Operation,
                [new AssessmentCondition("high-performance", "high-performance", Leadership), new StrandsCondition("strands")],
                Reentry: true),
        ],
        Early = EarlyPolicy.Hold,
    };

    private static IEnumerable<PhaseMilestone> ReadinessMilestones()
    {
        AlliancePhase phase = AlliancePhase.Readiness;
        return
        [
            new("vision", "Vision", phase, AllianceStrand.Strategy, "charter with the vision", Commissioner),
            new("purpose", "Purpose", phase, AllianceStrand.Strategy, "charter with the purpose", Commissioner),
            new("objectives", "Objectives", phase, AllianceStrand.Strategy, "charter with the objectives", Commissioner),
            new("outcomes", "Outcomes", phase, AllianceStrand.Strategy, "charter with outcomes, measures and baselines", Commissioner),
            new("scope", "Scope", phase, AllianceStrand.Strategy, "charter with the scope, in and out", Commissioner),
            new("alliance-principles", "Alliance principles", phase, AllianceStrand.Strategy, "charter with the alliance principles", Commissioner),
            new("service-principles", "Service principles", phase, AllianceStrand.Strategy, "charter with the principles of the service", Commissioner),
            new("governance-framework", "Leadership and governance arrangements", phase, AllianceStrand.Governance, "governance framework", Commissioner),
            new("performance-framework", "Performance framework", phase, AllianceStrand.Management, "performance framework", Commissioner),
            new("financial-framework", "Financial framework", phase, AllianceStrand.Management, "financial framework with the funding envelope", Commissioner),
            new("bid-mode", "Mode of bids decided", phase, AllianceStrand.Procurement, "procurement strategy: group or individual bids", Commissioner),
            new("procedure", "Open or restricted procedure decided", phase, AllianceStrand.Procurement, "procurement strategy: the procedure", Commissioner),
            new("selection-criteria", "Selection criteria", phase, AllianceStrand.Procurement, "weighted criteria with minimum thresholds", Commissioner),
            new("owner-approval", "Owner approval", phase, AllianceStrand.Approvals, "minute of the owner's approval to go to tender", Commissioner),
            new("tender-issued", "Tender issued", phase, AllianceStrand.Procurement, "published tender notice", Commissioner),
        ];
    }

    private static IEnumerable<PhaseMilestone> CommitmentMilestones()
    {
        AlliancePhase phase = AlliancePhase.Commitment;
        return
        [
            new("aligned-drivers", "Aligned drivers confirmed", phase, AllianceStrand.Strategy, "alignment assessment of each member", Commissioner),
            new("leadership-team-formed", "Leadership team formed", phase, AllianceStrand.Governance, "names of the leadership team, with authority to commit", Commissioner),
            new("groups-formed", "Groups formed", phase, AllianceStrand.Procurement, "members of each group that bids", Bidders),
            new("bids-prepared", "Bids prepared", phase, AllianceStrand.Procurement, "bids ready for approval", Bidders),
            new("approval-to-bid", "Bidders' organisational approvals to bid", phase, AllianceStrand.Approvals, "approval of each bidder's organisation", Bidders),
            new("bids-submitted", "Bids submitted", phase, AllianceStrand.Procurement, "bids received in time", Bidders),
            new("preferred-bidders-selected", "Preferred bidders selected", phase, AllianceStrand.Procurement, "evaluation report and notice to bidders", Commissioner),
        ];
    }

    private static IEnumerable<PhaseMilestone> FormationMilestones()
    {
        AlliancePhase phase = AlliancePhase.Formation;
        return
        [
            new("values-and-behaviours", "Values and behaviours", phase, AllianceStrand.Strategy, "values and behaviours agreed by the members", Leadership),
            new("leadership-team", "Leadership team at work", phase, AllianceStrand.Governance, "terms of reference and first minutes", Leadership),
            new("management-team", "Alliance manager and management team appointed", phase, AllianceStrand.Governance, "appointments on a best-person basis, with reasons", Leadership),
            new("transition-planning", "Transition planned", phase, AllianceStrand.Management, "transition plan", Manager),
            new("service-design", "Detailed service design", phase, AllianceStrand.Management, "detailed service design", Manager),
            new("shared-infrastructure", "Shared infrastructure", phase, AllianceStrand.Management, "shared systems and premises in place", Manager),
            new("policies", "Policies", phase, AllianceStrand.Management, "policies adopted", Manager),
            new("mobilisation", "Mobilisation", phase, AllianceStrand.Management, "mobilisation plan completed", Manager),
            new("approval-to-sign", "Organisational approvals to sign", phase, AllianceStrand.Approvals, "approval of each member's organisation", "members"),
            new("agreement-executed", "Agreement executed", phase, AllianceStrand.Approvals, "executed alliance agreement", Leadership),
            new("go-live", "Alliance launched", phase, AllianceStrand.Approvals, "go-live confirmed", Leadership),
        ];
    }

    private static IEnumerable<PhaseMilestone> OperationMilestones()
    {
        AlliancePhase phase = AlliancePhase.Operation;
        return
        [
            new("delivery-plan", "Ongoing delivery to the delivery plan", phase, AllianceStrand.Management, "delivery plan in use", Manager),
            new("continuous-improvement", "Continuous improvement", phase, AllianceStrand.Management, "improvement log", Manager),
            new("learning-and-development", "Learning and development", phase, AllianceStrand.Management, "learning and development programme", Manager),
            new("reviews", "Reviews and health checks", phase, AllianceStrand.Management, "health check of the alliance", Leadership),
        ];
    }
}
