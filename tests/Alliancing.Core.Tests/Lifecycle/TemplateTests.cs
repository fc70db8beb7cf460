using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Lifecycle;
using Alliancing.Reporting;
using NodaTime;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

public sealed class TemplateTests
{
    private static readonly LifecycleDefinition Usual = LifecycleTemplates.Alliance.Definition;

    [Fact]
    public void GLA_1_the_four_phases_stand_in_order_with_a_gate_after_each()
    {
        Assert.Equal(["Readiness", "Commitment", "Formation", "Operation"], Usual.Phases.Select(p => p.Name));
        Assert.Equal([AlliancePhase.Readiness, AlliancePhase.Commitment, AlliancePhase.Formation, AlliancePhase.Operation], Usual.Phases.Select(p => p.Phase));
        Assert.Equal(["readiness>commitment", "commitment>formation", "formation>operation", "operation>operation"], Usual.Gates.Select(g => $"{g.From}>{g.To}"));
        Assert.Equal([false, false, false, true], Usual.Gates.Select(g => g.Reentry));
        Assert.All(Usual.Phases, p => Assert.NotNull(p.Purpose));
    }

    // The elements of each phase and strand, as the document lists them.
    [Theory]
    [InlineData("readiness", "strategy", "vision purpose objectives outcomes scope alliance-principles service-principles")]
    [InlineData("readiness", "governance", "governance-framework")]
    [InlineData("readiness", "management", "performance-framework financial-framework")]
    [InlineData("readiness", "procurement", "bid-mode procedure selection-criteria tender-issued")]
    [InlineData("readiness", "approvals", "owner-approval")]
    [InlineData("commitment", "strategy", "aligned-drivers")]
    [InlineData("commitment", "governance", "leadership-team-formed")]
    [InlineData("commitment", "management", "")]
    [InlineData("commitment", "procurement", "groups-formed bids-prepared bids-submitted preferred-bidders-selected")]
    [InlineData("commitment", "approvals", "approval-to-bid")]
    [InlineData("formation", "strategy", "values-and-behaviours")]
    [InlineData("formation", "governance", "leadership-team management-team")]
    [InlineData("formation", "management", "transition-planning service-design shared-infrastructure policies mobilisation")]
    [InlineData("formation", "procurement", "")]
    [InlineData("formation", "approvals", "approval-to-sign agreement-executed go-live")]
    [InlineData("operation", "management", "delivery-plan continuous-improvement learning-and-development reviews")]
    [InlineData("operation", "strategy", "")]
    [InlineData("operation", "governance", "")]
    [InlineData("operation", "procurement", "")]
    [InlineData("operation", "approvals", "")]
    public void GLA_2_each_phase_has_its_elements_in_five_strands(string phase, string strand, string milestones) =>
        Assert.Equal(milestones, string.Join(' ', Usual.Milestones.Where(m => m.Phase.Id == phase && m.Strand.Id == strand).Select(m => m.Id)));

    [Theory]
    [InlineData("tender-issued", "readiness", "milestone tender-issued; strands all")]
    [InlineData("selection", "commitment", "milestone preferred-bidders-selected; milestone leadership-team-formed; strands all")]
    [InlineData("go-live", "formation", "signatures on agreement: everyone; milestone go-live; strands all")]
    [InlineData("high-performance", "operation", "assessment high-performance of all; strands all")]
    public void GLA_3_the_success_of_each_phase_is_what_its_gate_asks_for(string gate, string phase, string conditions)
    {
        PhaseGate found = Usual.Gates.Single(g => g.Id == gate);

        Assert.Equal((phase, conditions), (found.From.Id, string.Join("; ", found.Conditions.Select(c => c.Requirement))));
    }

    [Fact]
    public void GLA_3_the_usual_template_holds_early_signatures_and_ignores_nothing() =>
        Assert.Equal((EarlyPolicy.Hold, 0), (Usual.Early, Usual.Ignored.Count));

    [Fact]
    public void IOP_5_the_milestones_of_In_One_Place_stand_in_order_with_their_days()
    {
        LifecycleDefinition definition = LifecycleTemplates.InOnePlace.Definition;

        Assert.Equal(
            [("concept-agreed", null), ("approvals-in-place", null), ("new-model", new LocalDate(2013, 8, 31)), ("first-people-housed", new LocalDate(2014, 3, 31))],
            definition.Milestones.Select(m => (m.Id, m.Due)));
        Assert.Equal(["readiness", "commitment", "formation", "operation"], definition.Milestones.Select(m => m.Phase.Id));
        Assert.Equal("signatures on approval: everyone", definition.Gates[1].Conditions[0].Requirement);
    }

    [Fact]
    public void IOP_5_the_gate_after_commitment_waits_for_the_approval_of_every_partner()
    {
        LifecycleRecord record = new("gwent", "In One Place", LifecycleTemplates.InOnePlace.Reference) { Participants = [Council, Alder, Birch] };
        AllianceLifecycle lifecycle = AllianceLifecycle.Begin(record, new LocalDate(2012, 9, 1)).With(
            new MilestoneReached(new LocalDate(2012, 10, 1), "concept-agreed", "minute"),
            new GateDecided(new LocalDate(2012, 10, 2), "concept", GateOutcome.Go),
            new MilestoneReached(new LocalDate(2013, 1, 1), "approvals-in-place", "letters"),
            new EvidenceRecorded(new LocalDate(2013, 1, 1), new SignatureEvidence("approval", "council")),
            new EvidenceRecorded(new LocalDate(2013, 1, 1), new SignatureEvidence("approval", "birch")));

        Assert.Equal(["alder"], lifecycle.Evaluate(AlliancePhase.Commitment, GateEvidence.None, new LocalDate(2013, 1, 1)).Unmet.Select(u => u.Owner));
        Assert.Equal(["new-model"], lifecycle.AsAt(new LocalDate(2013, 9, 1)).Late.Select(m => m.Milestone.Id));
        Assert.Empty(lifecycle.AsAt(new LocalDate(2013, 8, 31)).Late);
    }

    [Fact]
    public void NW_4_the_next_steps_have_an_owner_each_and_end_with_the_structural_options()
    {
        LifecycleDefinition definition = LifecycleTemplates.RegionalCommissioning.Definition;

        Assert.Equal(["common-pressures", "comparison", "capacity", "structural-options"], definition.Phases.Select(p => p.Phase.Id));
        Assert.All(definition.Milestones, m => Assert.Equal("planning group of lead managers", m.Owner));
        Assert.Equal(["pressures-agreed", "budgets-compared", "eligibility-compared", "needs-compared", "capacity-bid", "monthly-meetings", "options-appraised"], definition.Milestones.Select(m => m.Id));
        Assert.Equal(["common-pressures>comparison", "comparison>capacity", "capacity>structural-options"], definition.Gates.Select(g => $"{g.From}>{g.To}"));
    }

    [Fact]
    public void Every_template_holds_together_without_a_finding_and_has_a_version()
    {
        Assert.Equal(["alliance version 1", "in-one-place version 1", "regional-commissioning version 1"], LifecycleTemplates.All.Select(t => t.ToString()));
        Assert.All(LifecycleTemplates.All, t => Assert.Empty(LifecycleTemplate.Evaluate(t.Definition).Findings));
        Assert.All(LifecycleTemplates.All, t => Assert.Equal(["strategy", "governance", "management", "procurement", "approvals"], t.Definition.Strands.Select(s => s.Strand.Id)));
    }

    [Fact]
    public void The_usual_template_as_it_is_drawn() => Golden.Match(LifecycleTemplates.Alliance.ToMermaid(), "tests/Alliancing.Core.Tests/Lifecycle/alliance.golden.mmd");

    [Fact]
    public void A_walk_from_readiness_to_operation_passes_every_gate_on_its_way()
    {
        AllianceLifecycle lifecycle = AllianceLifecycle.Create(Walk.Record);
        PhaseReport end = lifecycle.AsAt(new LocalDate(2027, 1, 1));

        Assert.Equal([PhaseStatus.Passed, PhaseStatus.Passed, PhaseStatus.Passed, PhaseStatus.Complete], end.Phases.Select(p => p.Status));
        Assert.Equal([GateOutcome.Hold, GateOutcome.Go, GateOutcome.Go, GateOutcome.Go, GateOutcome.Go], end.Decided.Select(d => d.Outcome));
        Assert.Equal(2, end[AlliancePhase.Operation].Entries);
        Assert.Equal(["groups-formed"], end.Waived.Select(m => m.Milestone.Id));
        Assert.Equal(Usual.Milestones.Count - 1, end.Done.Count);
        Assert.Empty(end.Missing);
        Assert.Empty(end.Late);
        Assert.Equal(ObligationStatus.FulfilledLate, Assert.Single(end.Obligations).Status);
        Assert.Equal(lifecycle.Version, end.Version);
        Assert.Equal("harbour, version " + lifecycle.Version, lifecycle.ToString());
    }

    [Fact]
    public void Before_it_begins_a_lifecycle_is_in_no_phase()
    {
        PhaseReport report = AllianceLifecycle.Create(Walk.Record).AsAt(new LocalDate(2025, 1, 5));

        Assert.Equal((LifecycleStatus.NotBegun, null, null, 0), (report.Status, report.Current, report.Gate, report.Version));
        Assert.All(report.Phases, p => Assert.Equal((PhaseStatus.NotOpen, null, 0, false), (p.Status, p.Since, p.Entries, p.IsCurrent)));
        Assert.Equal("Readiness is not the current phase. The lifecycle has not begun.", AllianceLifecycle.Create(Walk.Record).Evaluate(default, GateEvidence.None, new LocalDate(2025, 1, 5)).Findings[0].Message);
    }

    [Fact]
    public void Done_missing_and_late_are_told_apart()
    {
        PhaseReport report = In(3).With(Reached(5, "budget")).AsAt(new LocalDate(2026, 7, 1));
        PhaseReport dayBefore = In(3).With(Reached(5, "budget")).AsAt(new LocalDate(2026, 6, 30));
        PhaseReport early = In(1).AsAt(new LocalDate(2026, 7, 1));

        Assert.Equal(("ready chosen budget", "", "deed"), (Names(report.Done), Names(report.Missing), Names(report.Late)));
        Assert.Equal(("", "deed"), (Names(dayBefore.Late), Names(dayBefore.Missing)));
        Assert.Equal(("deed", "ready"), (Names(early.Late), Names(early.Missing)));

        static string Names(IEnumerable<MilestoneReport> milestones) => string.Join(' ', milestones.Select(m => m.Milestone.Id));
    }

    [Fact]
    public void A_phase_that_the_template_does_not_have_is_no_question()
    {
        AllianceLifecycle lifecycle = In(1);

        Assert.StartsWith("The template small version 1 has no phase 'operation'. Its phases are readiness, commitment, formation.", Assert.Throws<ArgumentException>(() => lifecycle.Evaluate(AlliancePhase.Operation, GateEvidence.None, Day(1))).Message, StringComparison.Ordinal);
        Assert.Equal("The template small version 1 has no phase 'operation'. Its phases are readiness, commitment, formation.", Assert.Throws<KeyNotFoundException>(() => lifecycle.AsAt(Day(1))[AlliancePhase.Operation]).Message);
        Assert.Throws<ArgumentNullException>(() => lifecycle.Evaluate(default, null!, Day(1)));
        Assert.Throws<ArgumentNullException>(() => AllianceLifecycle.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => LifecycleTemplate.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => lifecycle.Append(1, null!));
    }

    [Fact]
    public void A_lifecycle_begins_once_and_with_a_record_that_holds_together()
    {
        Assert.Equal(In(1), AllianceLifecycle.Begin(Record(Small), Start));
        Assert.Equal(["LC-059"], Assert.Throws<LifecycleRefusedException>(() => AllianceLifecycle.Begin(Record(Small, Started()), Start)).Findings.Ids());
        Assert.Equal(["LC-020"], Assert.Throws<LifecycleRefusedException>(() => AllianceLifecycle.Begin(Record(Small) with { Template = new("x", "1") }, Start)).Findings.Ids());
    }

    [Fact]
    public void An_instant_is_the_day_that_London_has()
    {
        AllianceLifecycle lifecycle = In(3);
        Instant lateInSummer = Instant.FromUtc(2026, 6, 30, 23, 0);

        Assert.Equal(new LocalDate(2026, 7, 1), lifecycle.AsAt(lateInSummer).On);
        Assert.Equal(["deed"], lifecycle.AsAt(lateInSummer).Late.Select(m => m.Milestone.Id));
        Assert.Empty(lifecycle.AsAt(lateInSummer - Duration.Epsilon).Late);
        Assert.Equal(new LocalDate(2026, 7, 1), lifecycle.Evaluate(AlliancePhase.Formation, GateEvidence.None, lateInSummer).On);
        Assert.Equal(new LocalDate(2026, 12, 31), lifecycle.AsAt(Instant.FromUtc(2026, 12, 31, 23, 59)).On);
    }

    [Fact]
    public void Lifecycles_are_equal_when_their_records_are()
    {
        Assert.Equal(In(2), In(2));
        Assert.NotEqual(In(2), In(1));
        Assert.False(In(2).Equals(null));
        Assert.Equal(("riverside", 3), (In(2).Id, In(2).Version));
        Assert.Equal(LifecycleTemplate.Create(Small), In(2).Template);
    }
}
