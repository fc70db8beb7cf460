using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Two programmes with milestones of their own.</summary>
public static partial class LifecycleTemplates
{
    private static LifecycleDefinition InOnePlaceDefinition()
    {
        const string board = "programme board";
        LocalDate endOfSummer = new(2013, 8, 31);
        LocalDate endOfMarch = new(2014, 3, 31);
        return new LifecycleDefinition("in-one-place", "1", "In One Place")
        {
            Phases =
            [
                new(AlliancePhase.Readiness, "Readiness", "Agree the concept."),
                new(AlliancePhase.Commitment, "Commitment", "Put approvals in place at all partners."),
                new(AlliancePhase.Formation, "Formation", "Set up the new model."),
                new(AlliancePhase.Operation, "Operation", "Bring people home."),
            ],
            Strands = FiveStrands(),
            Milestones =
            [
                new("concept-agreed", "Concept agreed", AlliancePhase.Readiness, AllianceStrand.Strategy, "minute of the programme board", board),
                new("approvals-in-place", "Approvals in place at all partners", AlliancePhase.Commitment, AllianceStrand.Approvals, "approval of each partner", "partners"),
                new("new-model", "New model", AlliancePhase.Formation, AllianceStrand.Management, "the model in place", board, endOfSummer),
                new("first-people-housed", "First people housed", AlliancePhase.Operation, AllianceStrand.Management, "first tenancies", "project teams", endOfMarch),
            ],
            Gates =
            [
                new("concept", "Concept agreed", AlliancePhase.Readiness, AlliancePhase.Commitment, [new MilestoneCondition("concept", "concept-agreed")]),
                new("approvals", "Approvals in place at all partners", AlliancePhase.Commitment, AlliancePhase.Formation,
                    [new SignatureCondition("partners", "approval"), new MilestoneCondition("approvals", "approvals-in-place")]),
                new("model", "New model", AlliancePhase.Formation, AlliancePhase.Operation, [new MilestoneCondition("model", "new-model")]),
            ],
            Early = EarlyPolicy.Hold,
        };
    }

    private static LifecycleDefinition RegionalCommissioningDefinition()
    {
        const string group = "planning group of lead managers";
        AlliancePhase pressures = AlliancePhase.Of("common-pressures");
        AlliancePhase comparison = AlliancePhase.Of("comparison");
        AlliancePhase capacity = AlliancePhase.Of("capacity");
        AlliancePhase options = AlliancePhase.Of("structural-options");
        return new LifecycleDefinition("regional-commissioning", "1", "Regional commissioning: next steps")
        {
            Phases =
            [
                new(pressures, "Common pressures", "Agree what the councils have in common."),
                new(comparison, "Comparison of needs", "Compare eligibility and levels of need for parity."),
                new(capacity, "Capacity", "Find the capacity to go on."),
                new(options, "Structural options", "Appraise the options for a regional structure."),
            ],
            Strands = FiveStrands(),
            Milestones =
            [
                new("pressures-agreed", "Common pressures agreed", pressures, AllianceStrand.Strategy, "list of common pressures", group),
                new("budgets-compared", "Budget plans compared", pressures, AllianceStrand.Management, "comparison of the authorities' budget plans", group),
                new("eligibility-compared", "Eligibility compared", comparison, AllianceStrand.Management, "comparison of eligibility criteria", group),
                new("needs-compared", "Levels of need compared", comparison, AllianceStrand.Management, "comparison of levels of need", group),
                new("capacity-bid", "Bid for capacity funding", capacity, AllianceStrand.Procurement, "bid submitted", group),
                new("monthly-meetings", "Monthly meetings for about twelve months", options, AllianceStrand.Governance, "minutes of the planning group", group),
                new("options-appraised", "Structural options appraised", options, AllianceStrand.Strategy, "option appraisal", group),
            ],
            Gates =
            [
                new("pressures", "Common pressures agreed", pressures, comparison, [new StrandsCondition("strands")]),
                new("comparison", "Eligibility and needs compared", comparison, capacity, [new StrandsCondition("strands")]),
                new("capacity", "Bid for capacity funding made", capacity, options, [new StrandsCondition("strands")]),
            ],
        };
    }
}
