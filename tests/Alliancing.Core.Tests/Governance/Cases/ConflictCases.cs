using Alliancing.Governance;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance.Cases;

/// <summary>Conflict of interest, recusal and exclusion, G48 to G57.</summary>
public sealed class ConflictCases
{
    private static ConflictDeclared Declares(string seat) => new(Later(1), seat, "owns the building");

    private static ConflictHandled Handles(string seat, ConflictHandling handling, params ReadOnlySpan<ParticipantId> by) =>
        new(Later(1), seat, handling, ValueList.Create(by), "it would be paid");

    [Fact]
    public void G48_A_recused_seat_leaves_the_denominator_and_the_handling_is_recorded()
    {
        DecisionReport report = Marked("++R++").AsAt(Later(2));

        report.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal((SeatStanding.Recused, PositionKind.Recused, false), (report["c"].Standing, report.Says("c"), report["c"].Counts));
        Assert.Equal(["C: owns the building; stepped back, by decision of A: it would be paid"], report.Conflicts);
        Assert.Contains("(4 of 4 eligible assent; 1 recused)", report.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void G49_A_cleared_seat_votes_and_its_dissent_counts()
    {
        Decision declared = Open().Apply(Declares("c"));
        Decision cleared = declared.Apply(Handles("c", ConflictHandling.Cleared, "a", "b"));

        DecisionReport report = "abde".Aggregate(cleared, (step, name) => step.Assent(name.ToString(), Later(2))).Say("c", Dissent, Later(2)).AsAt(Later(2));
        report.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.Dissent);
        Assert.Equal(["C: owns the building; cleared to vote by A, B: it would be paid"], report.Conflicts);

        declared.Refused(new PositionGiven(Later(2), "c", Position.Assent), "GV-044", "that the others have not handled");
        Assert.Equal(["C: owns the building; not yet handled"], declared.AsAt(Later(2)).Conflicts);
        Assert.Contains(new NextStep("handle the interest that C has declared", "the other seats", new Deadline(Close)), declared.AsAt(Later(2)).Next);
        Assert.Equal("has declared an interest that the others have not handled", declared.AsAt(Later(2))["c"].Why);
        declared.Refused(Handles("c", ConflictHandling.Cleared, "c", "a"), "GV-045", "without the one concerned");
        declared.Refused(Handles("c", ConflictHandling.Cleared), "GV-045");
        declared.Refused(Handles("c", ConflictHandling.Cleared, "z"), "GV-025");
        declared.Refused(Handles("b", ConflictHandling.Cleared, "a"), "GV-046", "B has declared no interest");
        declared.Refused(Handles("c", ConflictHandling.Cleared, "a") with { Why = " " }, "GV-047");
        declared.Refused(Declares("c") with { Nature = "" }, "GV-047", "The nature of the interest");
        declared.Refused(Declares("z"), "GV-025");
    }

    [Fact]
    public void G49_A_position_given_before_the_interest_was_declared_waits_for_the_handling()
    {
        Decision muted = Open().Assent("c", Later(0.5)).Apply(Declares("c"));

        Assert.Equal(PositionKind.NotHeard, muted.AsAt(Later(1)).Says("c"));
        Assert.Equal(DecisionOutcome.Lapsed, "abde".Aggregate(muted, (step, name) => step.Assent(name.ToString(), Later(2))).AfterClose().Outcome);
        Assert.Equal(PositionKind.Assent, muted.Apply(Handles("c", ConflictHandling.Cleared, "a")).AsAt(Later(1)).Says("c"));
    }

    [Fact]
    public void G50_On_stepping_back_the_seat_concerned_has_no_vote_and_a_tie_steps_back()
    {
        Electorate electorate = Of(Names);
        StepBackVote For(string seat) => new(seat, MustStepBack: true);
        StepBackVote Against(string seat) => new(seat, MustStepBack: false);

        StepBackResult tie = StepBackBallot.Decide(electorate, "c", [For("a"), For("b"), Against("d"), Against("e")]);
        Assert.Equal((ConflictHandling.Recused, DecisionOutcome.Majority), (tie.Handling, tie.Outcome));
        Assert.Equal(ConflictHandling.Cleared, StepBackBallot.Decide(electorate, "c", [For("a"), Against("b"), Against("d")]).Handling);
        Assert.Equal(DecisionOutcome.Unanimous, StepBackBallot.Decide(electorate, "c", [For("a"), For("b"), For("d"), For("e")]).Outcome);
        Assert.Equal((ConflictHandling.Cleared, DecisionOutcome.Unanimous), (StepBackBallot.Decide(electorate, "c", [Against("a"), Against("b"), Against("d"), Against("e")]).Handling, StepBackBallot.Decide(electorate, "c", [Against("a"), Against("b"), Against("d"), Against("e")]).Outcome));
        Assert.Equal(DecisionOutcome.Majority, StepBackBallot.Decide(electorate, "c", [For("a"), For("b"), For("d")]).Outcome);

        foreach ((ValueList<StepBackVote> votes, string id) in new (ValueList<StepBackVote>, string)[] { ([For("c"), For("a")], "GV-045"), ([For("a"), Against("a")], "GV-059"), ([], "GV-049"), ([For("z")], "GV-025") })
        {
            StepBackOutcome outcome = StepBackBallot.Evaluate(electorate, "c", votes);
            Assert.Null(outcome.Result);
            Assert.Equal(id, Assert.Single(outcome.Findings).Id);
            Assert.Equal(outcome.Findings, Assert.Throws<GovernanceRefusedException>(() => StepBackBallot.Decide(electorate, "c", votes)).Findings);
        }

        Assert.Equal("GV-025", Assert.Single(StepBackBallot.Evaluate(electorate, "z", [For("a")]).Findings).Id);
        Assert.Equal(SeatStanding.Recused, Open().Apply(Declares("c")).Apply(tie.ToEvent(Later(1), "it would be paid")).AsAt(Later(1))["c"].Standing);
    }

    [Fact]
    public void G51_When_all_but_one_are_conflicted_necessity_lets_all_vote_or_it_is_inquorate_and_escalates()
    {
        Decision Conflicted(DecisionRule rule, string declaring, string handled)
        {
            Decision decision = declaring.Aggregate(Open(rule), (step, name) => step.Apply(Declares(name.ToString())));
            return handled.Aggregate(decision, (step, name) => step.Apply(Handles(name.ToString(), ConflictHandling.Recused, name == 'e' ? "a" : "e")));
        }

        Decision inquorate = Conflicted(Rule with { Ladder = Ladder }, "abcd", "abcd").Assent("e", Later(2));
        inquorate.AsAt(Later(2)).Stands(DecisionOutcome.Inquorate, DecisionStatus.Deadlocked);
        Conflicted(Rule, "abcd", "abcd").Assent("e", Later(2)).AsAt(Later(2)).Stands(DecisionOutcome.Inquorate, DecisionStatus.Decided);

        DecisionRule necessity = Rule with { RuleOfNecessity = true };
        DecisionReport all = Names.Aggregate(Conflicted(necessity, "abcde", "abcd"), (step, name) => step.Assent(name, Later(2))).AsAt(Later(2));
        all.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal("conflicted like every other; may vote by the rule of necessity", all["a"].Why);
        Assert.Equal("A: owns the building; votes by the rule of necessity although E asked it to step back: it would be paid", all.Conflicts[0]);
        Assert.Equal("E: owns the building; votes by the rule of necessity", all.Conflicts[4]);

        Conflicted(necessity, "abcd", "abcd").Refused(new PositionGiven(Later(2), "a", Position.Assent), "GV-043", "A has no say in this decision: it would be paid");
        Decision cleared = Conflicted(necessity, "abcde", "ab").Apply(Handles("c", ConflictHandling.Cleared, "a")).Apply(Handles("d", ConflictHandling.Cleared, "a"));
        Assert.Equal(SeatStanding.Recused, cleared.AsAt(Later(1))["a"].Standing);
    }

    [Fact]
    public void G52_A_conflict_found_afterwards_makes_it_challengeable_and_the_count_is_run_without_the_seat()
    {
        Decision decided = Marked("+++++").Apply(new ConflictDeclared(Later(5), "c", "owns the building"));

        DecisionReport report = decided.AsAt(Later(5));
        report.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.True(report.Challengeable);
        Assert.False(decided.AsAt(Later(4)).Challengeable);
        Assert.Equal(PositionKind.Assent, report.Says("c"));
        Assert.Equal(["C: owns the building; found after the close, so that the decision may be challenged"], report.Conflicts);
        Assert.Contains("Status: in effect; may be challenged", report.Explain(), StringComparison.Ordinal);

        DecisionReport without = decided.Without("c", Later(5));
        Assert.Equal((DecisionOutcome.Unanimous, true, SeatStanding.Excluded), (without.Outcome, without.Hypothetical, without["c"].Standing));
        Assert.Equal(DecisionOutcome.NotAgreed, Marked("++++-").Without("a", Later(5)).Outcome);
        Assert.Equal(DecisionOutcome.Unanimous, Marked("++++-").Without("e", Later(5)).Outcome);
        Assert.Equal("GV-025", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => decided.Without("z", Later(5))).Findings).Id);
    }

    [Fact]
    public void G52_An_objection_to_the_decision_is_not_an_objection_to_the_proposal()
    {
        Decision decided = Marked("+++++");
        Decision challenged = decided.Apply(new DecisionChallenged(Later(5), "c", "the papers came late"));

        Assert.True(challenged.AsAt(Later(5)).Challengeable);
        Assert.Equal(DecisionOutcome.Unanimous, challenged.AsAt(Later(5)).Outcome);
        Open().Refused(new DecisionChallenged(Later(5), "c", "the papers came late"), "GV-048", "by dissenting");
        decided.Refused(new DecisionChallenged(Later(5), "z", "the papers came late"), "GV-025");
        decided.Refused(new DecisionChallenged(Later(5), "c", ""), "GV-047");
    }

    [Theory]
    [InlineData(SeatStanding.Eligible, true, true, true, true)]
    [InlineData(SeatStanding.Advisory, true, true, true, false)]
    [InlineData(SeatStanding.Observer, true, true, false, false)]
    [InlineData(SeatStanding.Recused, false, false, true, false)]
    [InlineData(SeatStanding.Excluded, false, false, true, false)]
    [InlineData(SeatStanding.Vacant, false, false, false, false)]
    [InlineData(SeatStanding.Left, false, false, false, false)]
    [InlineData(SeatStanding.Renounced, false, false, false, false)]
    public void G53_A_recused_seat_sees_no_papers_and_may_give_evidence(SeatStanding standing, bool papers, bool attends, bool evidence, bool votes)
    {
        Assert.Equal(new AccessPolicy(papers, attends, evidence, votes), AccessPolicy.For(standing));
        Assert.Equal(AccessPolicy.For(SeatStanding.Recused), Marked("++R++").AsAt(Later(2))["c"].Access);
    }

    [Fact]
    public void G54_Renouncing_a_seat_is_neither_absence_nor_abstention()
    {
        Decision renounced = Open().Assent("c", Later(1)).Apply(new SeatRenounced(Later(2), "c", "would rather not say"));
        DecisionReport report = renounced.AsAt(Later(2));

        Assert.Equal((SeatStanding.Renounced, PositionKind.Excluded, "would rather not say"), (report["c"].Standing, report.Says("c"), report["c"].Why));
        Assert.Equal("the seat was renounced", Assert.Single(report.Positions).EndedBy);
        Assert.Contains("C: gave up its seat; would rather not say", report.Explain(), StringComparison.Ordinal);
        renounced.Refused(new SeatRenounced(Later(3), "c", "again"), "GV-043", "has no seat to leave");
        Open().Refused(new SeatRenounced(Later(3), "c", ""), "GV-047");
        Open().Refused(new SeatRenounced(Later(3), "z", "gone"), "GV-025");
        Marked("+++++").Refused(new SeatRenounced(Later(3), "c", "gone"), "GV-024");
    }

    [Fact]
    public void G55_A_participant_has_no_say_in_its_own_exclusion_and_a_say_elsewhere_unless_suspended()
    {
        DecisionReport own = Marked("++.++", matter: Matter() with { Subject = "c" }).AsAt(Later(2));
        own.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal((SeatStanding.Excluded, "the matter is its own exclusion or default"), (own["c"].Standing, own["c"].Why));
        Open(matter: Matter() with { Subject = "c" }).Refused(new PositionGiven(Later(1), "c", Position.Assent), "GV-043", "its own exclusion");
        Assert.Equal(SeatStanding.Eligible, Open().AsAt(Later(1))["c"].Standing);

        SeatStanding Under(Suspension suspension) =>
            Open(electorate: Electorate.Of(Seat.Of("a"), Seat.Of("b"), Seat.Of("c") with { Suspensions = [suspension] })).AsAt(Later(1))["c"].Standing;
        Suspension until = new(Opening, Opening + Tick, [], "wilful default alleged");
        Assert.Equal(SeatStanding.Excluded, Under(until));
        Assert.Equal(SeatStanding.Eligible, Under(until with { Until = Opening }));
        Assert.Equal(SeatStanding.Eligible, Under(until with { From = Opening + Tick, Until = Close }));
        Assert.Equal(SeatStanding.Excluded, Under(until with { Scope = ["leadership-team"] }));
        Assert.Equal(SeatStanding.Eligible, Under(until with { Scope = ["operational"] }));
        Assert.Contains("suspended until 2026-03-02 09:00", Open(electorate: Electorate.Of(Seat.Of("a"), Seat.Of("c") with { Suspensions = [until] })).AsAt(Later(1))["c"].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void G56_A_joint_conflict_group_is_configurable()
    {
        DecisionRule joint = Rule with { JointConflicts = [["a", "b"], ["d", "e"]] };
        Matter exclusion = Matter() with { Subject = "b" };

        DecisionReport report = Marked("..+++", joint, matter: exclusion).AsAt(Later(2));
        report.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal("stands in one group of joint conflict with b", report["a"].Why);
        Assert.Equal("the matter is its own exclusion or default", report["b"].Why);
        Assert.Equal(SeatStanding.Eligible, Open(matter: exclusion).AsAt(Later(1))["a"].Standing);
        Assert.Equal(SeatStanding.Eligible, Open(joint).AsAt(Later(1))["a"].Standing);
    }

    [Fact]
    public void G57_A_provider_advises_on_a_matter_reserved_to_the_commissioner()
    {
        DecisionRule reserved = DecisionRule.Unanimity(MatterClass.ReservedToCommissioner);
        Electorate electorate = Electorate.Of(Seat.Of("council", "Council", Side.Owner), Seat.Of("board", "Board", Side.Owner), Seat.Of("alder", "Alder"));
        DecisionReport report = Marked("++.", reserved, electorate).AsAt(Later(2));

        report.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal((SeatStanding.Advisory, PositionKind.NotHeard), (report["alder"].Standing, report.Says("alder")));

        Decision advised = Open(reserved, electorate).Say("alder", Dissent, Later(1)).Assent("council", Later(2)).Assent("board", Later(2));
        DecisionReport heard = advised.AsAt(Later(2));
        Assert.Equal((DecisionOutcome.Unanimous, PositionKind.Dissent, false), (heard.Outcome, heard.Says("alder"), heard["alder"].Counts));
        Assert.Contains("Alder: dissents, as advice that is not counted", heard.Explain(), StringComparison.Ordinal);
        Assert.Equal(DecisionOutcome.NotAgreed, Marked("++-", Rule, electorate).AsAt(Later(2)).Outcome);
    }
}
