using Alliancing.Governance;
using Alliancing.Lifecycle;
using NodaTime;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

public sealed class ConditionTests
{
    private static readonly Finding Grave = Finding.Error("AG-001", "participants", "nobody.");
    private static readonly Finding Doubtful = Finding.Warning("AG-002", "", "doubtful.");
    private static readonly Finding Slight = Finding.Advisory("AG-003", "x", "look.");

    [Fact]
    public void A_decision_counts_with_an_outcome_that_will_do_and_once_it_has_effect()
    {
        var condition = new DecisionCondition("d", "tender", "chair", [DecisionOutcome.Unanimous, DecisionOutcome.Consensus]);
        foreach (DecisionOutcome outcome in Enum.GetValues<DecisionOutcome>())
        {
            foreach (bool isEffective in new[] { true, false })
            {
                ConditionReport report = Examine(condition, new DecisionEvidence("tender", outcome, isEffective));
                Assert.Equal(isEffective && outcome is DecisionOutcome.Unanimous or DecisionOutcome.Consensus && isEffective, report.IsMet);
            }
        }

        Assert.Equal("decision 'tender' is not agreed.", Examine(condition, new DecisionEvidence("tender", DecisionOutcome.NotAgreed, true)).Unmet[0].Message);
        Assert.Equal("decision 'tender' is agreed unanimously and has not taken effect.", Examine(condition, new DecisionEvidence("tender", DecisionOutcome.Unanimous, false)).Unmet[0].Message);
        Assert.Equal("decision 'tender', agreed unanimously or agreed by consensus, in effect", Examine(condition).Unmet[0].Wanted);
        Assert.Equal("decision tender, agreed by consensus", Examine(condition, new DecisionEvidence("tender", DecisionOutcome.Consensus, true)).Given);
        Assert.False(Examine(new DecisionCondition("d", "tender", "chair"), new DecisionEvidence("tender", DecisionOutcome.Consensus, true)).IsMet);
        Assert.False(Examine(condition, new DecisionEvidence("other", DecisionOutcome.Unanimous, true)).IsMet);
    }

    [Fact]
    public void A_report_of_a_decision_is_evidence_of_it()
    {
        Instant opening = Instant.FromUtc(2026, 3, 2, 9, 0);
        Decision open = Decision
            .On(new Matter("2026-07", "Go to tender", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder")))
            .Open(opening)
            .Assent("council", opening);
        Decision agreed = open.Assent("alder", opening);

        Assert.Equal(new DecisionEvidence("2026-07", DecisionOutcome.Undecided, IsEffective: false), DecisionEvidence.Of(open.AsAt(opening)));
        Assert.Equal(new DecisionEvidence("2026-07", DecisionOutcome.Unanimous, IsEffective: true), DecisionEvidence.Of(agreed.AsAt(opening)));
        Assert.True(Examine(new DecisionCondition("d", "2026-07", "chair"), DecisionEvidence.Of(agreed.AsAt(opening))).IsMet);
        Assert.Throws<ArgumentNullException>(() => DecisionEvidence.Of(null!));
    }

    [Fact]
    public void The_latest_item_on_a_subject_counts()
    {
        var condition = new DecisionCondition("d", "tender", "chair");
        var good = new DecisionEvidence("tender", DecisionOutcome.Unanimous, true);
        var bad = new DecisionEvidence("tender", DecisionOutcome.Lapsed, false);

        Assert.True(Examine(condition, bad, good).IsMet);
        Assert.False(Examine(condition, good, bad).IsMet);
        Assert.True(Examine(new AssessmentCondition("a", "x", "chair"), new AssessmentEvidence("x", false), new AssessmentEvidence("x", true)).IsMet);
        Assert.False(Examine(new CheckCondition("c", "x", "chair"), new FindingsEvidence("x", []), new FindingsEvidence("x", [Grave])).IsMet);
    }

    [Fact]
    public void What_is_put_before_a_gate_counts_after_what_is_on_record()
    {
        AllianceLifecycle lifecycle = In(1, Asking(new DocumentCondition("o", "plan", "chair"))).With(new EvidenceRecorded(Day(1), new DocumentEvidence("plan", "draft")));

        Assert.Equal("draft", lifecycle.Evaluate(default, GateEvidence.None, Day(1)).Gates[0].Conditions[0].Given);
        Assert.Equal("final", lifecycle.Evaluate(default, GateEvidence.Of(new DocumentEvidence("plan", "final")), Day(1)).Gates[0].Conditions[0].Given);
        Assert.False(lifecycle.Evaluate(default, GateEvidence.None, Day(0)).MayPass);
    }

    [Fact]
    public void An_assessment_of_each_participant_names_everyone_that_lacks_it()
    {
        var condition = new AssessmentCondition("a", "alignment", "chair", EachParticipant: true);

        ConditionReport report = Examine(condition, new AssessmentEvidence("alignment", true), new AssessmentEvidence("alignment", false, "alder", "no drivers"));

        Assert.Equal(["assessment 'alignment' of 'council' is not on record.", "assessment 'alignment' of 'alder' is not met: no drivers."], report.Unmet.Select(u => u.Message));
        Assert.Equal(["assessment 'alignment' of 'council', met", "assessment 'alignment' of 'alder', met"], report.Unmet.Select(u => u.Wanted));
        Assert.Equal("alignment met by council, alder", Examine(condition, new AssessmentEvidence("alignment", true, "council"), new AssessmentEvidence("alignment", true, "alder")).Given);
        Assert.Equal("x met", Examine(new AssessmentCondition("a", "x", "chair"), new AssessmentEvidence("x", true)).Given);
        Assert.Equal("assessment 'x' is not met.", Examine(new AssessmentCondition("a", "x", "chair"), new AssessmentEvidence("x", false)).Unmet[0].Message);
        Assert.Equal("assessment 'x' is not on record.", Examine(new AssessmentCondition("a", "x", "chair"), new AssessmentEvidence("x", true, "alder")).Unmet[0].Message);
    }

    [Theory]
    [InlineData(null, 3, false, "check 'x' objects: AG-001 participants.")]
    [InlineData(null, 2, true, null)]
    [InlineData(Severity.Advisory, 2, false, "check 'x' objects: AG-002.")]
    [InlineData(Severity.Advisory, 1, true, null)]
    [InlineData(Severity.Error, 3, true, null)]
    public void A_check_may_find_what_is_tolerated_and_nothing_above(Severity? tolerates, int worst, bool isMet, string? message)
    {
        ConditionReport report = Examine(new CheckCondition("c", "x", "chair", tolerates), new FindingsEvidence("x", [.. new[] { Slight, Doubtful, Grave }.Take(worst)]));

        Assert.Equal((isMet, message), (report.IsMet, report.Unmet.FirstOrDefault()?.Message));
        Assert.Equal(isMet ? FormattableString.Invariant($"check x, {worst} tolerated") : "", report.Given);
    }

    [Theory]
    [InlineData(null, "check 'x' with no finding above warning")]
    [InlineData(Severity.Advisory, "check 'x' with no finding above advisory")]
    [InlineData(Severity.Error, "check 'x' with no finding above error")]
    public void A_check_that_was_not_run_says_what_it_may_find(Severity? tolerates, string wanted) =>
        Assert.Equal(wanted, Examine(new CheckCondition("c", "x", "chair", tolerates)).Unmet[0].Wanted);

    [Fact]
    public void Several_objections_of_a_check_are_all_named() =>
        Assert.Equal("check 'x' objects: AG-002; AG-001 participants.", Examine(new CheckCondition("c", "x", "chair", Severity.Advisory), new FindingsEvidence("x", [Doubtful, Slight, Grave])).Unmet[0].Message);

    [Fact]
    public void Signatures_are_wanted_of_those_that_take_part_on_the_day()
    {
        LifecycleRecord record = Record(Asking(new SignatureCondition("s", "lease")), Started()) with { Participants = [Council, Alder.During(null, Day(5)), Birch.During(Day(10), null)] };
        AllianceLifecycle lifecycle = AllianceLifecycle.Create(record);

        string[] Wanted(int day) => [.. lifecycle.Evaluate(default, GateEvidence.None, Day(day)).Unmet.Select(u => u.Owner)];

        Assert.Equal(["council", "alder"], Wanted(5));
        Assert.Equal(["council"], Wanted(6));
        Assert.Equal(["council", "birch"], Wanted(10));
    }

    [Fact]
    public void Where_nobody_takes_part_nothing_is_met_rather_than_everything()
    {
        foreach (GateCondition condition in new GateCondition[] { new SignatureCondition("c", "lease"), new SignatureCondition("c", "lease", []), new AssessmentCondition("c", "alignment", "chair", EachParticipant: true) })
        {
            AllianceLifecycle lifecycle = AllianceLifecycle.Create(Record(Asking(condition), Started()) with { Participants = [] });
            UnmetCondition unmet = Assert.Single(lifecycle.Evaluate(default, GateEvidence.None, Day(0)).Unmet);

            Assert.StartsWith("nobody is there from whom ", unmet.Message, StringComparison.Ordinal);
            Assert.Equal("the alliance", unmet.Owner);
        }
    }

    [Fact]
    public void Evidence_on_another_subject_is_none()
    {
        Assert.False(Examine(new DocumentCondition("o", "plan", "chair"), new DocumentEvidence("lease", "p. 3")).IsMet);
        Assert.False(Examine(new CheckCondition("c", "review", "chair"), new FindingsEvidence("audit", [])).IsMet);
        Assert.False(Examine(new AssessmentCondition("a", "health", "chair"), new AssessmentEvidence("alignment", true)).IsMet);
        Assert.Equal("p. 3", Examine(new DocumentCondition("o", "plan", "chair"), new DocumentEvidence("plan", "p. 3")).Given);
    }

    [Fact]
    public void A_gate_of_another_phase_is_examined_all_the_same()
    {
        GateReport report = In(1).Evaluate(AlliancePhase.Commitment, GateEvidence.None, Day(1));

        Assert.Equal(["LC-060", "LC-070"], report.ToFindings().Ids());
        Assert.Equal(("riverside", "Commitment", "Formation", false), (report.Lifecycle, report.PhaseName, report.Gates[0].Opens.Name, report.Gates[0].IsOpen));
        Assert.Null(report.Open);
    }

    [Fact]
    public void Named_signatories_are_asked_and_nobody_else()
    {
        ConditionReport report = Examine(new SignatureCondition("s", "lease", ["alder"]), new SignatureEvidence("lease", "council"), new SignatureEvidence("deed", "alder"));

        Assert.Equal(["'alder' has not signed 'lease'."], report.Unmet.Select(u => u.Message));
        Assert.Equal("lease signed by alder", Examine(new SignatureCondition("s", "lease", ["alder"]), new SignatureEvidence("lease", "alder")).Given);
    }

    [Fact]
    public void A_waived_milestone_makes_its_strand_final_and_does_not_meet_a_gate_that_needs_it()
    {
        AllianceLifecycle lifecycle = In(1, Asking(new StrandsCondition("s"), new MilestoneCondition("m", "ready"))).With(new MilestoneWaived(Day(1), "ready", "done before"));

        GateReport report = lifecycle.Evaluate(default, GateEvidence.None, Day(1));

        Assert.Equal("0 reached, 1 waived", report.Gates[0].Conditions[0].Given);
        Assert.Equal("milestone 'ready' (Ready) is waived (done before), and this gate needs it reached.", Assert.Single(report.Unmet).Message);
        Assert.True(lifecycle.AsAt(Day(1))[AlliancePhase.Readiness].Strands[0].IsFinal);
        Assert.Equal(MilestoneStatus.Missing, In(1).With(new MilestoneWaived(Day(1), "ready", "x"), new MilestoneReopened(Day(1), "ready", "y")).AsAt(Day(1)).Missing[0].Status);
        Assert.Equal("Ready: minute 1, 2026-01-07", lifecycle.With(Reached(2, "ready")).Evaluate(default, GateEvidence.None, Day(2)).Gates[0].Conditions[1].Given);
        Assert.Equal("1 reached, 0 waived", lifecycle.With(Reached(2, "ready")).Evaluate(default, GateEvidence.None, Day(2)).Gates[0].Conditions[0].Given);
    }

    [Fact]
    public void A_milestone_that_is_held_does_not_count_and_the_report_says_why() =>
        Assert.Equal("milestone 'chosen' (Chosen) was reached on 2026-01-06 and is held until its phase opens.", In(1, Holding).With(Reached(1, "chosen")).Evaluate(AlliancePhase.Commitment, GateEvidence.None, Day(1)).Unmet[0].Message);

    [Fact]
    public void Only_the_strands_named_must_be_final()
    {
        LifecycleDefinition definition = Small with { Gates = [.. Small.Gates.Take(2), Small.Gates[2] with { Conditions = [new StrandsCondition("s", [Finance])] }] };

        Assert.True(In(3, definition).With(Reached(5, "budget")).Evaluate(AlliancePhase.Formation, GateEvidence.None, Day(5)).MayPass);
        Assert.False(In(3, definition).With(Reached(5, "deed")).Evaluate(AlliancePhase.Formation, GateEvidence.None, Day(5)).MayPass);
    }

    [Fact]
    public void A_condition_is_due_on_its_own_day_before_the_milestones_and_that_before_the_gates()
    {
        LocalDate? Due(LocalDate? own, params ReadOnlySpan<LifecycleEvent> events) =>
            In(1, Asking(new MilestoneCondition("m", "ready") { Due = own })).With(events).Evaluate(default, GateEvidence.None, Day(1)).Unmet[0].Due;

        var milestone = new MilestonePlanned(Day(1), "ready", Day(30));
        var gate = new GatePlanned(Day(1), "first", Day(40));
        Assert.Equal((Day(20), Day(30), Day(40), null), (Due(Day(20), milestone, gate), Due(null, milestone, gate), Due(null, gate), Due(null)));
    }

    [Fact]
    public void A_condition_is_overdue_from_the_day_after_it_was_due()
    {
        AllianceLifecycle lifecycle = In(1, Asking(new MilestoneCondition("m", "ready") { Due = Day(20) }));

        Assert.False(lifecycle.Evaluate(default, GateEvidence.None, Day(20)).Unmet[0].IsOverdue);
        Assert.True(lifecycle.Evaluate(default, GateEvidence.None, Day(21)).Unmet[0].IsOverdue);
        Assert.Equal(
            "LC-070 error   gates[first].conditions[m]: milestone 'ready' (Ready) is not reached. Wanted: tender notice. Owner: council. Overdue since 2026-01-25.",
            lifecycle.Evaluate(default, GateEvidence.None, Day(21)).Unmet[0].ToString());
    }

    [Fact]
    public void Evidence_in_the_conditions_own_words_is_what_is_wanted() =>
        Assert.Equal("signed lease", Examine(new DocumentCondition("o", "lease", "chair") { Wanted = "signed lease" }).Unmet[0].Wanted);

    [Fact]
    public void A_plan_names_the_day_and_the_owner_and_the_last_plan_holds()
    {
        AllianceLifecycle lifecycle = In(1).With(new MilestonePlanned(Day(1), "ready", Day(8), "clerk"), new MilestonePlanned(Day(2), "ready", Day(9)));

        MilestoneReport Milestone(int day) => lifecycle.AsAt(Day(day))[AlliancePhase.Readiness].Strands[0].Milestones[0];
        Assert.Equal(("clerk", (LocalDate?)Day(8)), (Milestone(1).Owner, Milestone(1).Due));
        Assert.Equal(("clerk", (LocalDate?)Day(9), MilestoneStatus.Missing), (Milestone(9).Owner, Milestone(9).Due, Milestone(9).Status));
        Assert.Equal(MilestoneStatus.Late, Milestone(10).Status);
        Assert.Equal(("council", (LocalDate?)null), (Milestone(0).Owner, Milestone(0).Due));
        Assert.Equal("milestone 'ready' (Ready) was reopened (again).", lifecycle.With(Reached(3, "ready"), new MilestoneReopened(Day(4), "ready", "again")).Evaluate(default, GateEvidence.None, Day(20)).Unmet[0].Message);
    }

    private static LifecycleDefinition Asking(params ReadOnlySpan<GateCondition> conditions) => Small with { Gates = [Small.Gates[0] with { Conditions = ValueList.Create(conditions) }, .. Small.Gates.Skip(1)] };

    private static ConditionReport Examine(GateCondition condition, params ReadOnlySpan<EvidenceItem> evidence) =>
        In(1, Asking(condition)).Evaluate(AlliancePhase.Readiness, GateEvidence.Of(evidence), Day(1)).Gates[0].Conditions[0];
}
