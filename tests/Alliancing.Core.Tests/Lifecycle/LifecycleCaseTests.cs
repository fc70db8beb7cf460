using Alliancing.Governance;
using Alliancing.Lifecycle;
using Alliancing.Reporting;
using Alliancing.Serialization;
using NodaTime;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>The cases L01 to L20. L02, L09 and L16 hold because nothing could break them; <see cref="AbsenceTests"/> asserts that.</summary>
public sealed class LifecycleCaseTests
{
    [Fact]
    public void L01_a_gate_that_is_not_open_is_refused_with_every_condition_that_is_unmet_and_nothing_changes()
    {
        AllianceLifecycle before = In(3).With(Reached(5, "budget"), new GatePlanned(Day(5), "third", Day(9)));

        LifecycleOutcome outcome = before.Then(Go(10, "third"));

        Assert.Equal((null, EventVerdict.Refused), (outcome.Lifecycle, outcome.Verdict));
        Assert.Equal(
            [
                "LC-071 error   events[7].gates[third].conditions[strands]: milestone 'deed' (Deed) is not reached. Wanted: draft deed. Owner: solicitor. Due on 2026-06-30.",
                "LC-073 error   events[7].gates[third].conditions[signed]: 'council' has not signed 'agreement'. Wanted: the signature of 'council' on 'agreement'. Owner: council. Overdue since 2026-01-14.",
                "LC-073 error   events[7].gates[third].conditions[signed]: 'alder' has not signed 'agreement'. Wanted: the signature of 'alder' on 'agreement'. Owner: alder. Overdue since 2026-01-14.",
            ],
            outcome.Findings.Select(f => f.ToString()));
        Assert.Equal(7, before.Version);
        Assert.Equal(before.AsAt(Day(10)), AllianceLifecycle.Create(before.Record).AsAt(Day(10)));
    }

    [Fact]
    public void L01_a_gate_of_another_phase_is_refused_with_the_phase_and_its_unmet_conditions()
    {
        LifecycleOutcome outcome = In(1).Then(Go(5, "second"));

        Assert.Equal(["LC-043", "LC-070"], outcome.Findings.Ids());
        Assert.Equal("gate 'second' ends Commitment. The alliance is in Readiness since 2026-01-05. Its gates: 'first'.", outcome.Findings[0].Message);
        Assert.Equal("events[1].gates[second].conditions[chosen]", outcome.Findings[1].Path);
    }

    [Fact]
    public void L01_the_twin_throws_with_the_same_findings()
    {
        LifecycleOutcome outcome = In(3).Then(Go(10, "third"));

        var refused = Assert.Throws<LifecycleRefusedException>(() => In(3).Apply(5, Go(10, "third")));

        Assert.Equal(outcome.Findings, refused.Findings);
        Assert.Equal("The lifecycle is refused:" + string.Concat(outcome.Findings.Select(f => "\n  " + f)), refused.Message);
    }

    [Fact]
    public void L03_two_gates_that_are_always_open_together_are_refused_when_the_template_is_built()
    {
        PhaseGate other = Small.Gates[0] with { Id = "other", To = AlliancePhase.Formation };

        TemplateOutcome outcome = LifecycleTemplate.Evaluate(Small with { Gates = [.. Small.Gates, other] });

        Assert.Null(outcome.Template);
        Assert.Equal(["LC-008"], outcome.Findings.Ids());
    }

    [Fact]
    public void L03_two_gates_that_are_open_at_once_are_a_fault_of_the_template_and_neither_is_taken()
    {
        PhaseGate other = Small.Gates[0] with { Id = "other", To = AlliancePhase.Formation, Conditions = [new DocumentCondition("waiver", "waiver", "council")] };
        LifecycleDefinition forked = Small with { Gates = [.. Small.Gates, other] };
        AllianceLifecycle both = In(1, forked).With(Reached(1, "ready"), new EvidenceRecorded(Day(1), new DocumentEvidence("waiver", "letter")));

        GateReport report = both.Evaluate(AlliancePhase.Readiness, GateEvidence.None, Day(1));

        Assert.False(report.MayPass);
        Assert.Null(report.Open);
        Assert.Empty(report.Unmet);
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(("LC-044", "gates[first]"), (finding.Id, finding.Path));
        Assert.StartsWith("gate 'first' and 'other' are open at once, and none wins by its place.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["LC-044"], both.Then(Go(2, "first")).Findings.Ids());
        Assert.Equal(["LC-044"], both.Then(Go(2, "other")).Findings.Ids());
        Assert.StartsWith("gate 'other' and 'first' are open", both.Then(Go(2, "other")).Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void L03_gates_on_different_outcomes_of_one_decision_are_never_open_together()
    {
        LifecycleDefinition forked = Small with
        {
            Gates =
            [
                new("yes", "Yes", AlliancePhase.Readiness, AlliancePhase.Commitment, [new DecisionCondition("d", "tender", "council")]),
                new("no", "No", AlliancePhase.Readiness, AlliancePhase.Formation, [new DecisionCondition("d", "tender", "council", [DecisionOutcome.NotAgreed])]),
                .. Small.Gates.Skip(1),
            ],
        };
        AllianceLifecycle lifecycle = In(1, forked);
        foreach (DecisionOutcome outcome in Enum.GetValues<DecisionOutcome>())
        {
            GateReport report = lifecycle.Evaluate(AlliancePhase.Readiness, GateEvidence.Of(new DecisionEvidence("tender", outcome, IsEffective: true)), Day(1));

            Assert.Equal(outcome switch { DecisionOutcome.Unanimous => "yes", DecisionOutcome.NotAgreed => "no", _ => null }, report.Open?.Id);
            Assert.Equal(outcome is DecisionOutcome.Unanimous or DecisionOutcome.NotAgreed, report.MayPass);
        }
    }

    [Fact]
    public void L04_asking_ten_times_changes_nothing()
    {
        AllianceLifecycle lifecycle = In(2);
        LifecycleRecord before = lifecycle.Record;
        GateReport first = lifecycle.Evaluate(AlliancePhase.Commitment, GateEvidence.None, Day(5));
        PhaseReport standing = lifecycle.AsAt(Day(5));

        for (int i = 0; i < 10; i++)
        {
            Assert.Equal(first.ToFindings(), lifecycle.Evaluate(AlliancePhase.Commitment, GateEvidence.None, Day(5)).ToFindings());
            Assert.Equal(standing, lifecycle.AsAt(Day(5)));
            Assert.False(lifecycle.Evaluate(AlliancePhase.Commitment, GateEvidence.Of(new DocumentEvidence("x", "y")), Day(5)).MayPass);
        }

        Assert.Equal(before, lifecycle.Record);
    }

    [Fact]
    public void L05_a_phase_is_confirmed_again_only_by_a_gate_that_is_declared_a_reentry()
    {
        AllianceLifecycle ready = In(3).With(Reached(5, "deed"), Reached(5, "budget"), Signed(5, "council"), Signed(5, "alder"));

        AllianceLifecycle again = ready.With(Go(6, "third"));

        Assert.Equal((2, Day(6), PhaseStatus.Complete), (again.AsAt(Day(6))[AlliancePhase.Formation].Entries, again.AsAt(Day(6))[AlliancePhase.Formation].Since, again.AsAt(Day(6))[AlliancePhase.Formation].Status));
        Assert.Equal(1, again.AsAt(Day(5))[AlliancePhase.Formation].Entries);
        Assert.Equal(["LC-009"], LifecycleTemplate.Evaluate(Small with { Gates = [.. Small.Gates.Take(2), Small.Gates[2] with { Reentry = false }] }).Findings.Ids());
        Assert.Equal(["LC-046"], ready.Then(new GateDecided(Day(6), "third", GateOutcome.Recycle, Reason: "again", To: AlliancePhase.Formation)).Findings.Ids());
        Assert.Equal(["LC-031"], ready.Then(Started(6)).Findings.Ids());
    }

    [Fact]
    public void L06_what_is_ignored_must_be_declared_and_differs_from_what_is_refused()
    {
        var planned = new MilestonePlanned(Day(5), "ready", Day(9));
        LifecycleDefinition declared = Small with { Ignored = [new IgnoredEvent(LifecycleEventKind.MilestonePlanned, AlliancePhase.Commitment)] };

        LifecycleOutcome ignored = In(2, declared).Then(planned);

        Assert.Equal((EventVerdict.Ignored, 3), (ignored.Verdict, ignored.Lifecycle!.Version));
        Finding finding = Assert.Single(ignored.Findings);
        Assert.Equal(("LC-057", Severity.Advisory), (finding.Id, finding.Severity));
        Assert.Equal("the template declares that planning a milestone has no effect in Commitment. It is not recorded.", finding.Message);
        Assert.Equal(EventVerdict.Accepted, In(1, declared).Then(planned).Verdict);
        Assert.Equal(EventVerdict.Accepted, In(2).Then(planned).Verdict);
        Assert.Equal(EventVerdict.Refused, In(2).Then(planned with { Milestone = "unknown" }).Verdict);
        Assert.Equal(EventVerdict.Ignored, In(3, Small with { Ignored = [new IgnoredEvent(LifecycleEventKind.MilestonePlanned)] }).Then(planned).Verdict);
    }

    [Fact]
    public void L07_phases_that_lie_within_each_other_are_refused_when_the_template_is_built()
    {
        PhaseDefinition[] phases = [.. Small.Phases, new(AlliancePhase.Of("x"), "X", Within: AlliancePhase.Of("y")), new(AlliancePhase.Of("y"), "Y", Within: AlliancePhase.Of("x"))];

        ValueList<Finding> findings = LifecycleTemplate.Evaluate(Small with { Phases = [.. phases] }).Findings;

        Assert.Equal(["phases[x].within", "phases[y].within"], findings.Where(f => f.Id == "LC-004").Select(f => f.Path));
        Assert.Equal("'x' lies within itself: x in y in x. Take one of them out of the circle.", findings[0].Message);
    }

    [Fact]
    public void L08_signatures_arrive_in_any_order_and_one_of_them_twice()
    {
        AllianceLifecycle formation = In(3).With(Reached(5, "deed"), Reached(5, "budget"));
        string[] parties = ["council", "alder", "alder"];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

        foreach (int[] order in orders)
        {
            AllianceLifecycle signed = formation.With(Signed(5, parties[order[0]]), Signed(5, parties[order[1]]), Signed(5, parties[order[2]]));
            GateReport report = signed.Evaluate(AlliancePhase.Formation, GateEvidence.None, Day(5));

            Assert.True(report.MayPass);
            Assert.Equal("agreement signed by council, alder", report.Gates[0].Conditions[1].Given);
        }
    }

    [Fact]
    public void L10_a_signature_before_its_phase_is_held_or_refused_as_the_template_declares()
    {
        LifecycleOutcome held = In(2, Holding).Then(Signed(5, "alder"));
        LifecycleOutcome refused = In(2).Then(Signed(5, "alder"));

        Assert.Equal((EventVerdict.Held, "LC-058", Severity.Advisory), (held.Verdict, held.Findings[0].Id, held.Findings[0].Severity));
        Assert.Equal("the signature of 'alder' on 'agreement' belongs to Formation, which is not open. It is recorded and counts once the phase is open.", held.Findings[0].Message);
        Assert.Equal([new SignatureEvidence("agreement", "alder")], held.Lifecycle!.AsAt(Day(5)).HeldEvidence);
        Assert.Equal((EventVerdict.Refused, "LC-035"), (refused.Verdict, refused.Findings[0].Id));
        Assert.Equal("the signature of 'alder' on 'agreement' belongs to Formation, which is not open. The alliance is in Commitment since 2026-01-07. Record it once the phase is open.", refused.Findings[0].Message);

        AllianceLifecycle open = held.Lifecycle.With(Reached(6, "chosen"), Go(7, "second"));
        Assert.Empty(open.AsAt(Day(7)).HeldEvidence);
        Assert.Equal(["'council' has not signed 'agreement'."], open.Evaluate(AlliancePhase.Formation, GateEvidence.None, Day(7)).Gates[0].Conditions[1].Unmet.Select(u => u.Message));
    }

    [Fact]
    public void L10_a_milestone_before_its_phase_is_held_or_refused_as_the_template_declares()
    {
        LifecycleOutcome held = In(1, Holding).Then(Reached(5, "budget"));

        Assert.Equal((EventVerdict.Held, "LC-058"), (held.Verdict, held.Findings[0].Id));
        Assert.Equal(MilestoneStatus.Held, Milestone(held.Lifecycle!.AsAt(Day(5)), "budget").Status);
        Assert.Equal(["budget"], held.Lifecycle.AsAt(Day(5)).HeldMilestones.Select(m => m.Milestone.Id));
        Assert.Equal(["LC-035"], In(1).Then(Reached(5, "budget")).Findings.Ids());
        AllianceLifecycle open = held.Lifecycle!.With(Reached(6, "ready"), Go(6, "first"), Reached(6, "chosen"), Go(6, "second"));
        Assert.Equal(MilestoneStatus.Done, Milestone(open.AsAt(Day(6)), "budget").Status);
        Assert.Equal(MilestoneStatus.Held, Milestone(open.AsAt(Day(5)), "budget").Status);
    }

    [Fact]
    public void L11_a_phase_is_complete_only_when_every_strand_is_final_and_each_shows_earlier()
    {
        AllianceLifecycle one = In(3).With(Reached(5, "deed"));
        AllianceLifecycle all = one.With(Reached(6, "budget"));

        PhaseSummary formation = one.AsAt(Day(5))[AlliancePhase.Formation];
        Assert.Equal([true, false], formation.Strands.Select(s => s.IsFinal));
        Assert.Equal(["Legal", "Finance"], formation.Strands.Select(s => s.Name));
        Assert.Equal((PhaseStatus.Open, true), (formation.Status, formation.IsCurrent));
        Assert.Equal((PhaseStatus.Complete, true), (all.AsAt(Day(6))[AlliancePhase.Formation].Status, all.AsAt(Day(6))[AlliancePhase.Formation].IsCurrent));
    }

    [Fact]
    public void L12_a_strand_that_is_reopened_takes_completion_back_as_long_as_the_gate_is_not_passed()
    {
        AllianceLifecycle all = In(3).With(Reached(5, "deed"), Reached(6, "budget"));

        AllianceLifecycle reopened = all.With(new MilestoneReopened(Day(7), "budget", "grant cut"));

        Assert.Equal(PhaseStatus.Complete, reopened.AsAt(Day(6))[AlliancePhase.Formation].Status);
        Assert.Equal(PhaseStatus.Open, reopened.AsAt(Day(7))[AlliancePhase.Formation].Status);
        Assert.Equal("milestone 'budget' (Budget) was reopened (grant cut).", reopened.Evaluate(AlliancePhase.Formation, GateEvidence.None, Day(7)).Unmet[0].Message);
        LifecycleOutcome passed = In(2).Then(new MilestoneReopened(Day(5), "ready", "late thought"));
        Assert.Equal(["LC-036"], passed.Findings.Ids());
        Assert.Equal("milestone 'ready' belongs to Readiness, whose gate is passed. The alliance is in Commitment since 2026-01-07. Recycle to that phase first.", passed.Findings[0].Message);
    }

    [Fact]
    public void L13_a_gate_on_hold_stays_in_its_phase_and_needs_a_day_of_review()
    {
        var hold = new GateDecided(Day(5), "second", GateOutcome.Hold, Review: Day(20));

        PhaseReport report = In(2).With(hold).AsAt(Day(20));

        Assert.Equal((LifecycleStatus.OnHold, AlliancePhase.Commitment, (LocalDate?)Day(20), false), (report.Status, report.Current!.Phase, report.Review, report.IsReviewOverdue));
        Assert.True(In(2).With(hold).AsAt(Day(21)).IsReviewOverdue);
        Assert.Equal(["LC-045"], In(2).Then(hold with { Review = null }).Findings.Ids());
        Assert.Equal(["LC-045"], In(2).Then(hold with { Review = Day(5) }).Findings.Ids());
        Assert.Equal(EventVerdict.Accepted, In(2).Then(hold with { Review = Day(6) }).Verdict);
        Assert.Equal("the gate is put on hold on 2026-01-10, and there is no day of review. Give a later day, on which it is looked at again.", In(2).Then(hold with { Review = null }).Findings[0].Message);
        Assert.Equal("the gate is put on hold on 2026-01-10, and the day of review is 2026-01-10. Give a later day, on which it is looked at again.", In(2).Then(hold with { Review = Day(5) }).Findings[0].Message);
        PhaseReport moved = In(2).With(hold, Reached(6, "chosen"), Go(7, "second")).AsAt(Day(7));
        Assert.Equal((LifecycleStatus.Running, null, false), (moved.Status, moved.Review, moved.IsReviewOverdue));
    }

    [Fact]
    public void L14_recycling_leads_back_with_a_reason_and_what_was_reached_keeps_its_versions()
    {
        var back = new GateDecided(Day(5), "second", GateOutcome.Recycle, Reason: "criteria unclear", To: AlliancePhase.Readiness);

        AllianceLifecycle readiness = In(2).With(back);

        PhaseReport report = readiness.AsAt(Day(5));
        Assert.Equal((AlliancePhase.Readiness, PhaseStatus.NotOpen, 2), (report.Current!.Phase, report[AlliancePhase.Commitment].Status, report[AlliancePhase.Readiness].Entries));
        Assert.Equal((MilestoneStatus.Done, 1), (Milestone(report, "ready").Status, Milestone(report, "ready").Version));
        PhaseReport again = readiness.With(new MilestoneReopened(Day(6), "ready", "redraft"), Reached(7, "ready", "minute 2"), Go(8, "first")).AsAt(Day(8));
        Assert.Equal((2, "minute 2", (LocalDate?)Day(7)), (Milestone(again, "ready").Version, Milestone(again, "ready").Evidence, Milestone(again, "ready").Reached));
        Assert.Equal((2, AlliancePhase.Commitment), (again[AlliancePhase.Commitment].Entries, again.Current!.Phase));
        Assert.Equal(["LC-047"], In(2).Then(back with { Reason = " " }).Findings.Ids());
        Assert.Equal(["LC-046"], In(2).Then(back with { To = null }).Findings.Ids());
        Assert.Equal("recycling leads back to an earlier phase, and 'formation' is not a phase that lies behind. Name one that lies behind: readiness.", In(2).Then(back with { To = AlliancePhase.Formation }).Findings[0].Message);
        Assert.Equal("recycling leads back to an earlier phase, and no phase is named. None lies behind: hold the gate instead.", In(1).Then(back with { Gate = "first", To = null }).Findings[0].Message);
    }

    [Fact]
    public void L14_recycling_over_two_phases_closes_both()
    {
        PhaseReport report = In(3).With(Reached(5, "deed"), new GateDecided(Day(6), "third", GateOutcome.Recycle, Reason: "start over", To: AlliancePhase.Readiness)).AsAt(Day(6));

        Assert.Equal([PhaseStatus.Complete, PhaseStatus.NotOpen, PhaseStatus.NotOpen], report.Phases.Select(p => p.Status));
        Assert.Equal(MilestoneStatus.Held, Milestone(report, "deed").Status);
    }

    [Fact]
    public void L15_after_a_stop_everything_is_refused_with_the_phase_in_which_it_happened()
    {
        AllianceLifecycle stopped = In(3).With(new GateDecided(Day(5), "third", GateOutcome.Stop, Reason: "no money"));

        Assert.Equal((LifecycleStatus.Stopped, PhaseStatus.Stopped, null), (stopped.AsAt(Day(5)).Status, stopped.AsAt(Day(5))[AlliancePhase.Formation].Status, stopped.AsAt(Day(5)).Gate));
        Assert.Equal(LifecycleStatus.Running, stopped.AsAt(Day(4)).Status);
        Assert.Equal(AlliancePhase.Formation, stopped.AsAt(Day(5)).Current!.Phase);
        LifecycleOutcome later = stopped.Then(Reached(6, "deed"));
        Assert.Equal("LC-033 error   events[6]: the alliance was stopped in Formation on 2026-01-10 (no money). Nothing follows a stop: begin another lifecycle.", Assert.Single(later.Findings).ToString());
        GateReport gate = stopped.Evaluate(AlliancePhase.Formation, GateEvidence.None, Day(6));
        Assert.Equal("Formation is not the current phase. The alliance was stopped in Formation on 2026-01-10.", gate.Findings[0].Message);
        Assert.Equal(["LC-047"], In(3).Then(new GateDecided(Day(5), "third", GateOutcome.Stop)).Findings.Ids());
    }

    [Fact]
    public void L17_a_lifecycle_keeps_its_version_of_the_template_until_it_is_migrated()
    {
        LifecycleDefinition next = Small with { Version = "2", Milestones = [.. Small.Milestones.Where(m => m.Id != "ready"), new("audit", "Audit", AlliancePhase.Formation, Finance, "audit", "auditor")], Gates = [Small.Gates[0] with { Conditions = [new DocumentCondition("d", "d", "council")] }, .. Small.Gates.Skip(1)] };
        LifecycleRecord both = Record(Small, Into(3)) with { Templates = [Small, next] };
        AllianceLifecycle before = AllianceLifecycle.Create(both);

        LifecycleOutcome migrated = before.Then(new TemplateMigrated(Day(5), "2", "new audit rule"));

        Assert.Equal("1", before.Template.Definition.Version);
        Assert.Equal("2", migrated.Lifecycle!.Template.Definition.Version);
        Assert.Equal(new TemplateReference("small", "1"), migrated.Lifecycle.AsAt(Day(4)).Template);
        Assert.Equal(new TemplateReference("small", "2"), migrated.Lifecycle.AsAt(Day(5)).Template);
        Assert.Equal("LC-056 warning events[5].version: small version 2 lacks 'ready', which was reached. They stay on record and are reported no longer.", Assert.Single(migrated.Findings).ToString());
        Assert.Contains(migrated.Lifecycle.AsAt(Day(5)).Missing, m => m.Milestone.Id == "audit");
        Assert.DoesNotContain(before.AsAt(Day(5)).Missing, m => m.Milestone.Id == "audit");
        Assert.Equal(AlliancePhase.Formation, migrated.Lifecycle.AsAt(Day(5)).Current!.Phase);
    }

    [Fact]
    public void L18_of_two_who_append_at_once_the_second_is_told_where_the_alliance_stands()
    {
        AllianceLifecycle read = In(2).With(Reached(5, "chosen"));
        AllianceLifecycle first = read.Apply(4, Go(6, "second"));

        LifecycleOutcome second = first.Append(4, Go(6, "second"));

        Assert.Null(second.Lifecycle);
        Assert.Equal(
            "LC-059 error   events: The event was meant for version 4, but the history stands at version 5. Read the 1 event since version 4 and append again with version 5. The alliance is in Formation since 2026-01-11.",
            Assert.Single(second.Findings).ToString());
        Assert.Throws<ArgumentException>(() => first.Append(-1, Started()));
    }

    [Fact]
    public void L19_an_obligation_is_overdue_from_the_day_after_its_deadline_and_the_phase_stays()
    {
        AllianceLifecycle lifecycle = In(2).With(new ObligationUndertaken(Day(5), "data", "share the data", "alder", "council", Day(10)));

        Assert.Equal([ObligationStatus.Pending, ObligationStatus.Pending, ObligationStatus.Overdue], new[] { 5, 10, 11 }.Select(d => lifecycle.AsAt(Day(d)).Obligations[0].Status));
        Assert.Empty(lifecycle.AsAt(Day(4)).Obligations);
        Assert.Equal(AlliancePhase.Commitment, lifecycle.AsAt(Day(11)).Current!.Phase);
        Assert.Equal(ObligationStatus.Fulfilled, lifecycle.With(new ObligationFulfilled(Day(10), "data", "letter")).AsAt(Day(20)).Obligations[0].Status);
        ObligationReport late = lifecycle.With(new ObligationFulfilled(Day(11), "data", "letter")).AsAt(Day(20)).Obligations[0];
        Assert.Equal((ObligationStatus.FulfilledLate, (LocalDate?)Day(11), "letter"), (late.Status, late.Fulfilled, late.Evidence));
    }

    [Fact]
    public void L20_a_diagram_is_the_same_for_equal_definitions_and_its_names_are_aliased()
    {
        LifecycleTemplate one = LifecycleTemplate.Create(Awkward());
        LifecycleTemplate two = LifecycleTemplate.Create(Awkward());

        Assert.Equal(one.ToMermaid(), two.ToMermaid());
        Assert.Equal(
            """
            stateDiagram-v2
                state "The #34;getting#34; ready#58; phase" as end_2
                state "Outer" as outer {
                    state "a-b" as a_b
                    state "a.b" as a_b_2
                }
                [*] --> end_2
                end_2 --> a_b : One#59; two
                a_b --> a_b_2 : Next

            """.ReplaceLineEndings("\n"),
            one.ToMermaid());

        static LifecycleDefinition Awkward()
        {
            AlliancePhase outer = AlliancePhase.Of("outer");
            return new LifecycleDefinition("odd", "1", "Odd")
            {
                Phases = [new(AlliancePhase.Of("end"), "The \"getting\" ready: phase"), new(outer, "Outer"), new(AlliancePhase.Of("a-b"), "a-b", Within: outer), new(AlliancePhase.Of("a.b"), "a.b", Within: outer)],
                Gates =
                [
                    new("one", "One; two", AlliancePhase.Of("end"), AlliancePhase.Of("a-b"), [new DocumentCondition("d", "d", "council")]),
                    new("two", "Next", AlliancePhase.Of("a-b"), AlliancePhase.Of("a.b"), [new DocumentCondition("d", "d", "council")]),
                ],
            };
        }
    }

    [Fact]
    public void A_lifecycle_restored_from_its_file_in_mid_phase_stands_where_it_stood()
    {
        AllianceLifecycle lifecycle = In(3, Holding).With(Reached(5, "deed"), Signed(5, "alder"), new MilestonePlanned(Day(5), "budget", Day(9), "accountant"));

        AllianceLifecycle restored = AllianceLifecycle.Create(AllianceJson.ReadLifecycle(lifecycle.Record.ToJson()).OrThrow());

        Assert.Equal(lifecycle, restored);
        Assert.Equal(lifecycle.GetHashCode(), restored.GetHashCode());
        for (int day = -1; day < 12; day++)
            Assert.Equal(lifecycle.AsAt(Day(day)), restored.AsAt(Day(day)));
        LifecycleOutcome next = restored.Then(Reached(9, "budget"));
        Assert.Equal(lifecycle.Then(Reached(9, "budget")).Lifecycle, next.Lifecycle);
    }

    private static MilestoneReport Milestone(PhaseReport report, string id) =>
        report.Phases.SelectMany(p => p.Strands).SelectMany(s => s.Milestones).Single(m => m.Milestone.Id == id);
}
