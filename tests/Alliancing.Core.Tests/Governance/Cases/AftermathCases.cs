using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance.Cases;

/// <summary>After the vote, G67 to G80.</summary>
public sealed class AftermathCases
{
    private static readonly DecisionRule Ratifying = Rule with { Ratification = new Ratification(["a", "b"], 10) };

    /// <summary>Ten working days after 2 March 2026.</summary>
    private static readonly Deadline LongStop = Deadline.AtMidnightEnding(new LocalDate(2026, 3, 16));

    [Fact]
    public void G67_With_one_of_two_ratifications_it_is_subject_to_the_other()
    {
        Decision agreed = Marked("+++++", Ratifying);
        DecisionReport one = agreed.Ratify("a", "minute 12", Later(3)).AsAt(Later(3));

        one.Stands(DecisionOutcome.Unanimous, DecisionStatus.SubjectToConditions);
        Assert.Equal(["ratification by B by 2026-03-17 00:00 GMT"], one.Unmet);
        Assert.Equal([new NextStep("ratify", "the board of B", LongStop)], one.Next);
        Assert.Equal(["ratification by A by 2026-03-17 00:00 GMT", "ratification by B by 2026-03-17 00:00 GMT"], agreed.AsAt(Later(3)).Unmet);
        Decision both = agreed.Ratify("a", "minute 12", Later(3)).Ratify("b", "minute 7", LongStop.At);
        Assert.Equal(DecisionStatus.Effective, both.AsAt(LongStop.At + Tick).Status);

        agreed.Refused(new Ratified(Later(3), "c", "minute 1"), "GV-058", "'c' is not among those that ratify: a, b.");
        agreed.Ratify("a", "minute 12", Later(3)).Refused(new Ratified(Later(4), "a", "minute 12"), "GV-059", "A has ratified already");
        agreed.Refused(new Ratified(Later(3), "a", " "), "GV-047", "The evidence of the ratification");
        Marked("++++.", Ratifying).Refused(new Ratified(Later(3), "a", "minute 12"), "GV-048", "Only what is agreed");
        Marked("+++++").Refused(new Ratified(Later(3), "a", "minute 12"), "GV-058", "nobody does");
    }

    [Fact]
    public void G68_A_refused_ratification_deadlocks_it_and_keeps_the_positions()
    {
        Decision refused = Marked("+++++", Ratifying).Apply(new RatificationRefused(Later(3), "b", "the cost is not budgeted"));
        DecisionReport report = refused.AsAt(Later(3));

        report.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Deadlocked, NotAgreedCause.RatificationRefused);
        Assert.All(report.Seats, seat => Assert.Equal(PositionKind.Assent, seat.Position.Kind));
        Assert.Equal(["It would be agreed if B ratified."], report.WouldChange);
        Assert.Equal([new NextStep("answer the refusal: the cost is not budgeted", "B", LongStop)], report.Next);
        Assert.Empty(report.Unmet);

        Assert.Equal(DecisionStatus.Effective, refused.Ratify("b", "minute 8", Later(4)).Ratify("a", "minute 12", Later(4)).AsAt(Later(4)).Status);
        Assert.Equal(DecisionStatus.Deadlocked, refused.Ratify("a", "minute 12", Later(4)).AsAt(Later(4)).Status);
        DecisionReport never = refused.AsAt(LongStop.At + Tick);
        Assert.Equal((DecisionOutcome.NotAgreed, DecisionStatus.Decided), (never.Outcome, never.Status));
        Marked("+++++", Ratifying).Refused(new RatificationRefused(Later(3), "b", ""), "GV-047", "The reason for refusing");
        refused.Refused(new DecisionImplemented(Later(4), []), "GV-074", "is not agreed");
    }

    [Fact]
    public void G69_A_ratification_that_never_comes_lapses_at_the_long_stop()
    {
        Decision agreed = Marked("+++++", Ratifying).Ratify("a", "minute 12", Later(3));

        Assert.Equal(DecisionStatus.SubjectToConditions, agreed.AsAt(LongStop.At).Status);
        DecisionReport lapsed = agreed.AsAt(LongStop.At + Tick);
        lapsed.Stands(DecisionOutcome.Lapsed, DecisionStatus.Decided);
        Assert.Equal(["It would have taken effect if B had ratified by 2026-03-17 00:00 GMT."], lapsed.WouldChange);
        agreed.Refused(new Ratified(LongStop.At + Tick, "b", "minute 7"), "GV-060", "due by 2026-03-17 00:00 GMT");
        agreed.Refused(new DecisionImplemented(LongStop.At + Tick, []), "GV-074", "is lapsed");
    }

    [Fact]
    public void G70_Before_its_conditions_are_met_it_is_not_carried_out_and_each_is_named()
    {
        DecisionRule rule = Ratifying with { StandstillWorkingDays = 8 };
        Decision agreed = Marked("+++++", rule, matter: Matter() with { Conditions = ["planning consent"] });
        Deadline standstill = Deadline.AtMidnightEnding(new LocalDate(2026, 3, 12));

        StepOutcome outcome = agreed.Evaluate(new DecisionImplemented(Later(3), []));
        Assert.Equal(
            ["Not before: ratification by A by 2026-03-17 00:00 GMT.", "Not before: ratification by B by 2026-03-17 00:00 GMT.", "Not before: standstill until 2026-03-13 00:00 GMT.", "Not before: planning consent."],
            outcome.Findings.Select(finding => finding.Message));
        Assert.All(outcome.Findings, finding => Assert.Equal("GV-062", finding.Id));
        Assert.Same(agreed, outcome.Decision);
        Assert.Equal(["ratify", "ratify", "wait for the end of the standstill", "meet the condition: planning consent"], agreed.AsAt(Later(3)).Next.Select(step => step.What));

        Decision met = agreed.Ratify("a", "minute 12", Later(3)).Ratify("b", "minute 7", Later(3)).Apply(new ConditionMet(Later(3), "planning consent", "notice 55"));
        met.Refused(new DecisionImplemented(standstill.At, []), "GV-062", "standstill until");
        Assert.Equal(DecisionStatus.Implemented, met.Implement(standstill.At + Tick).AsAt(standstill.At + Tick).Status);
        met.Refused(new ConditionMet(Later(4), "planning consent", "notice 55"), "GV-059", "met already");
        agreed.Refused(new ConditionMet(Later(4), "weather", "sun"), "GV-061", "Its conditions are: planning consent.");
        Marked("+++++").Refused(new ConditionMet(Later(4), "weather", "sun"), "GV-061", "none");
        agreed.Refused(new ConditionMet(Later(4), "planning consent", ""), "GV-047");
        Marked("++++-").Refused(new DecisionImplemented(Later(4), []), "GV-074");
    }

    [Fact]
    public void G71_Carrying_out_twice_changes_nothing_and_says_so()
    {
        Decision implemented = Marked("+++++").Implement(Later(3));
        StepOutcome twice = implemented.Evaluate(new DecisionImplemented(Later(4), []));

        Assert.False(twice.IsRefused);
        Assert.Same(implemented, twice.Decision);
        Finding finding = Assert.Single(twice.Findings);
        Assert.Equal(("GV-063", Severity.Advisory), (finding.Id, finding.Severity));
        Assert.Contains("was implemented at 2026-03-02 12:00 GMT. Nothing is done twice.", finding.Message, StringComparison.Ordinal);
        Assert.Same(implemented, implemented.Implement(Later(4)));
    }

    [Fact]
    public void G72_When_a_part_fails_nothing_is_carried_out_unless_the_parts_are_severable()
    {
        Matter parts = Matter() with { Limbs = ["hire", "lease"] };
        Decision whole = Marked("+++++", matter: parts);
        Decision severable = Marked("+++++", matter: parts with { Severable = true });

        whole.Refused(new DecisionImplemented(Later(3), ["lease"]), "GV-064", "'lease' failed, and the parts stand or fall together");
        Assert.Equal(["hire", "lease"], whole.Implement(Later(3)).AsAt(Later(3)).Applied);
        Assert.Equal(["hire"], severable.Apply(new DecisionImplemented(Later(3), ["lease"])).AsAt(Later(3)).Applied);
        Assert.Contains("Carried out:\n- hire", severable.Apply(new DecisionImplemented(Later(3), ["lease"])).AsAt(Later(3)).Explain(), StringComparison.Ordinal);
        Assert.Equal(["GV-064", "GV-064"], severable.Evaluate(new DecisionImplemented(Later(3), ["lease", "hire"])).Findings.Select(finding => finding.Id));
        severable.Refused(new DecisionImplemented(Later(3), ["paint"]), "GV-065", "Its parts are: hire; lease.");
        Marked("+++++").Refused(new DecisionImplemented(Later(3), ["paint"]), "GV-065", "none");
    }

    [Fact]
    public void G73_Unanimity_outside_the_alliances_authority_is_void_and_cites_the_clause()
    {
        MatterClass outside = MatterClass.OutsideAlliance with { Scope = Citation.Clause("2.4") };
        DecisionRule rule = DecisionRule.Unanimity(outside) with { Ladder = Ladder };
        DecisionReport report = Marked("+++++", rule).AsAt(Later(2));

        report.Stands(DecisionOutcome.Void, DecisionStatus.Decided);
        Finding warning = Assert.Single(report.Warnings);
        Assert.Equal(("GV-066", Severity.Warning, Citation.Clause("2.4")), (warning.Id, warning.Severity, warning.Citation));
        Assert.Contains("Class: matters outside the alliance's authority (clause 2.4)", report.Explain(), StringComparison.Ordinal);
        Assert.Equal(["Nothing that the seats say: matters outside the alliance's authority are decided elsewhere."], report.WouldChange);
        Finding refused = Marked("+++++", rule).Refused(new DecisionImplemented(Later(3), []), "GV-066", "unanimity cannot create authority");
        Assert.Equal(Severity.Error, refused.Severity);
        Assert.Equal(DecisionOutcome.Void, Marked("++++-", rule).AsAt(Later(2)).Outcome);
        Assert.Equal(DecisionOutcome.Void, Marked("++++-", rule).WhatIf(Later(2), new PositionChange("e", Position.Assent)).Outcome);
        Marked("++++-", rule).Refused(new LadderStepTaken(Later(3), "mediation"), "GV-048");
    }

    [Fact]
    public void G74_Rescinding_needs_the_same_rule_the_consequences_and_their_mitigation()
    {
        Decision effective = Marked("+++++");
        DecisionReport unanimous = Marked("+++++", matter: Matter(id: "2026-09")).AsAt(Later(2));
        DecisionReport byConsensus = Marked("+++++", StandAsideAllowed, matter: Matter(id: "2026-09")).AsAt(Later(2));
        DecisionReport refused = Marked("++++-", matter: Matter(id: "2026-09")).AsAt(Later(2));

        Decision rescinded = effective.Rescind(unanimous, ["two nurses lose their post"], "redeployment", Later(4));
        Assert.Equal(DecisionStatus.Rescinded, rescinded.AsAt(Later(4)).Status);
        Assert.Equal(DecisionStatus.Effective, rescinded.AsAt(Later(3)).Status);
        Assert.Equal(DecisionStatus.Rescinded, effective.Implement(Later(3)).Rescind(unanimous, ["two nurses lose their post"], "redeployment", Later(4)).AsAt(Later(4)).Status);
        Assert.Equal("GV-067", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => effective.Rescind(byConsensus, ["x"], "y", Later(4))).Findings).Id);
        Assert.Equal("GV-074", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => effective.Rescind(refused, ["x"], "y", Later(4))).Findings).Id);
        Assert.Equal("GV-068", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => effective.Rescind(unanimous, [], "y", Later(4))).Findings).Id);
        Assert.Equal("GV-068", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => effective.Rescind(unanimous, ["x"], " ", Later(4))).Findings).Id);
        Marked("++++-").Refused(new DecisionRescinded(Later(4), "2026-09", Rule.Test, ["x"], "y"), "GV-048", "Only a decision in effect");
        effective.Refused(new DecisionRescinded(Later(4), "", Rule.Test, ["x"], "y"), "GV-047");
        rescinded.Refused(new DecisionImplemented(Later(5), []), "GV-048", "Nothing more can happen to it but notes.");
        Assert.Equal(["too late"], rescinded.Apply(new NoteAdded(Later(5), "too late")).AsAt(Later(5)).Notes);
    }

    [Fact]
    public void G74_A_later_decision_may_replace_it()
    {
        Decision superseded = Marked("+++++").Apply(new DecisionSuperseded(Later(4), "2026-10"));

        Assert.Equal(DecisionStatus.Superseded, superseded.AsAt(Later(4)).Status);
        superseded.Refused(new DecisionReopened(Later(5), new Deadline(Close), "why"), "GV-048");
        Marked("++++-").Refused(new DecisionSuperseded(Later(4), "2026-10"), "GV-048", "proposed anew");
        Marked("+++++").Refused(new DecisionSuperseded(Later(4), ""), "GV-047");
    }

    [Fact]
    public void G75_The_ladder_has_steps_with_deadline_and_owner_and_ends_with_agreement()
    {
        Decision deadlocked = Marked("++++-", Rule with { Ladder = Ladder });
        deadlocked.Refused(new LadderStepTaken(Later(3), "mediation"), "GV-056", "That is 'leadership team meeting'.");

        Decision meeting = deadlocked.Escalate("leadership team meeting", Later(3));
        DecisionReport first = meeting.AsAt(Later(3));
        Assert.Equal((DecisionStatus.Escalated, "leadership team meeting"), (first.Status, first.Step!.Name));
        Assert.Equal(
            [
                new NextStep("agree at the leadership team meeting", "the chair", Deadline.AtMidnightEnding(new LocalDate(2026, 3, 9))),
                new NextStep("failing that, principals' meeting", "the chief executives", Deadline.AtMidnightEnding(new LocalDate(2026, 3, 24))),
            ],
            first.Next);
        Assert.Contains("Status: escalated at leadership team meeting", first.Explain(), StringComparison.Ordinal);

        Instant week = Deadline.AtMidnightEnding(new LocalDate(2026, 3, 9)).At + Tick;
        Assert.Equal(DecisionStatus.Escalated, meeting.AsAt(week).Status);
        DecisionReport agreed = meeting.Assent("e", week).AsAt(week);
        agreed.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Null(agreed.Step);
        meeting.Assent("e", week).Refused(new LadderStepTaken(week, "principals' meeting"), "GV-048", "Only a deadlocked decision climbs the ladder.");

        Decision top = meeting.Escalate("principals' meeting", week).Escalate("mediation", week).Escalate("expert determination", week);
        Deadline end = Deadline.AfterWorkingDays(week, 30, WorkingDays.EnglandAndWales);
        Assert.Single(top.AsAt(week).Next);
        top.Refused(new LadderStepTaken(week, "appeal"), "GV-056", "There is no further one.");
        Assert.Equal(DecisionStatus.Escalated, top.AsAt(end.At).Status);
        DecisionReport over = top.AsAt(end.At + Tick);
        over.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.Dissent);
        Assert.Contains("The status quo stands.", over.Explain(), StringComparison.Ordinal);
        top.Refused(new PositionGiven(end.At + Tick, "e", Position.Assent), "GV-024");

        top.Apply(new StepDecided(week, Adopted: true, "the evidence favours it")).AsAt(week).Stands(DecisionOutcome.Majority, DecisionStatus.Effective);
        top.Apply(new StepDecided(week, Adopted: false, "the evidence is against it")).AsAt(week).Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.Determined);
        top.Refused(new StepDecided(week, Adopted: true, ""), "GV-047", "The reason of the determination");
        Marked("++++.", Rule with { Ladder = Ladder }).Refused(new LadderStepTaken(Later(3), "leadership team meeting"), "GV-048");
    }

    [Fact]
    public void G76_Without_a_ladder_the_status_quo_stands_and_is_stated()
    {
        Decision decided = Marked("++++-");
        DecisionReport report = decided.AsAt(Later(2));

        report.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.Dissent);
        Assert.Equal([new NextStep("nothing: the status quo stands", "nobody", null)], report.Next);
        Assert.Contains("\nThe status quo stands.\n", report.Explain(), StringComparison.Ordinal);
        Assert.Contains("Without agreement the status quo stands.", decided.Rule.Sentences);
        decided.Refused(new LadderStepTaken(Later(3), "mediation"), "GV-048", "Its rule has no ladder");
    }

    [Fact]
    public void G77_A_casting_vote_exists_only_at_a_step_that_grants_it()
    {
        LadderStep chair = new("independent chair", "the chair", 5, LadderPower.CastingVote);
        StepDecided cast = new(Later(4), Adopted: true, "the better case");

        Marked("++++-", Rule with { Ladder = Ladder }).Refused(cast, "GV-057", "before a step of the ladder that says so");
        Marked("++++-", Rule with { Ladder = Ladder }).Escalate("leadership team meeting", Later(3)).Refused(cast, "GV-057", "at 'leadership team meeting'");
        Marked("++++-", Rule with { Ladder = [chair] }).Refused(cast, "GV-057");
        Decision granted = Marked("++++-", Rule with { Ladder = [chair] }).Escalate("independent chair", Later(3)).Apply(cast);
        granted.AsAt(Later(4)).Stands(DecisionOutcome.Majority, DecisionStatus.Effective);
        granted.Refused(cast with { At = Later(5) }, "GV-048");
        Open(Rule with { Ladder = [chair] }).Refused(cast, "GV-048");
    }

    [Fact]
    public void G78_A_late_comment_is_a_note_and_leaves_the_record_alone()
    {
        Decision decided = Marked("+++++");
        DecisionReport before = decided.AsAt(Later(9));
        DecisionReport after = decided.Apply(new NoteAdded(Later(9), "the minutes misspell a name")).AsAt(Later(9));

        Assert.Equal(["the minutes misspell a name"], after.Notes);
        Assert.Equal((before.Outcome, before.Status, before.Seats, before.Positions, before.ClosedAt), (after.Outcome, after.Status, after.Seats, after.Positions, after.ClosedAt));
        Assert.Contains("Notes:\n- the minutes misspell a name", after.Explain(), StringComparison.Ordinal);
        decided.Refused(new NoteAdded(Later(9), " "), "GV-047", "The note");
    }

    [Fact]
    public void G79_Reopening_needs_a_new_closing_date_and_a_reason_and_keeps_the_old_result()
    {
        Decision refused = Marked("++++-", Rule with { Ladder = Ladder });
        Deadline later = new(Later(48));
        DecisionReport report = refused.Escalate("leadership team meeting", Later(3)).Reopen(Later(4), later, "the landlord has agreed").AsAt(Later(4));

        Assert.Equal((DecisionOutcome.Undecided, DecisionStatus.Reopened, later), (report.Outcome, report.Status, report.Deadline!.Value));
        Assert.Null(report.Step);
        Assert.All(report.Seats, seat => Assert.Equal(PositionKind.NotHeard, seat.Position.Kind));
        Assert.Equal([new EarlierResult(DecisionOutcome.NotAgreed, Later(2), Later(4), "the landlord has agreed")], report.EarlierResults);
        Assert.Contains("- not agreed at 2026-03-02 11:00 GMT; reopened at 2026-03-02 13:00 GMT: the landlord has agreed", report.Explain(), StringComparison.Ordinal);

        Decision again = refused.Reopen(Later(4), later, "the landlord has agreed");
        Names.Aggregate(again, (step, name) => step.Assent(name, later.At)).AsAt(later.At).Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal(DecisionOutcome.Lapsed, again.AsAt(later.At + Tick).Outcome);
        refused.Refused(new DecisionReopened(Later(4), new Deadline(Later(4)), "why"), "GV-050", "Give a new closing date");
        refused.Refused(new DecisionReopened(Later(4), later, " "), "GV-047", "The reason for reopening");
        Open().Refused(new DecisionReopened(Later(4), later, "why"), "GV-048", "Only a closed decision");
        Marked("+++++").Implement(Later(3)).Refused(new DecisionReopened(Later(4), later, "why"), "GV-048", "rescinded or superseded");
        Decision ratified = Marked("+++++", Ratifying).Ratify("a", "minute 12", Later(3)).Apply(new RatificationRefused(Later(3), "b", "no")).Reopen(Later(4), later, "why");
        Assert.Equal(2, Names.Aggregate(ratified, (step, name) => step.Assent(name, Later(5))).AsAt(Later(5)).Unmet.Count);
    }

    [Fact]
    public void G80_Deadlines_follow_UK_clocks_through_both_changes()
    {
        Deadline spring = Deadline.AtMidnightEnding(new LocalDate(2026, 3, 29));
        Assert.Equal((Instant.FromUtc(2026, 3, 29, 23, 0), "2026-03-30 00:00 BST"), (spring.At, spring.ToString()));
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 0, 0), Deadline.AtMidnightEnding(new LocalDate(2026, 3, 28)).At);
        Deadline autumn = Deadline.AtMidnightEnding(new LocalDate(2026, 10, 25));
        Assert.Equal((Instant.FromUtc(2026, 10, 26, 0, 0), "2026-10-26 00:00 GMT"), (autumn.At, autumn.ToString()));
        Assert.Equal(Instant.FromUtc(2026, 10, 24, 23, 0), Deadline.AtMidnightEnding(new LocalDate(2026, 10, 24)).At);

        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 0), Deadline.AtUkTime(new LocalDateTime(2026, 3, 29, 1, 30)).At);
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 1, 30), Deadline.AtUkTime(new LocalDateTime(2026, 10, 25, 1, 30)).At);
        Assert.True(spring.IsMetAt(spring.At));
        Assert.False(spring.IsMetAt(spring.At + Tick));
        Assert.Equal("Europe/London", Deadline.Zone.Id);

        Instant notice = Instant.FromUtc(2026, 3, 27, 17, 0);
        Deadline afterEaster = Deadline.AfterWorkingDays(notice, 5, WorkingDays.EnglandAndWales);
        Assert.Equal("2026-04-08 00:00 BST", afterEaster.ToString());
        Assert.Equal("2026-04-07 00:00 BST", Deadline.AfterWorkingDays(notice, 5, WorkingDays.Scotland).ToString());
        Assert.Equal("2026-10-27 00:00 GMT", Deadline.AfterWorkingDays(Instant.FromUtc(2026, 10, 23, 9, 0), 1, WorkingDays.EnglandAndWales).ToString());
        Assert.Throws<ArgumentException>(() => Deadline.AfterWorkingDays(notice, 0, WorkingDays.EnglandAndWales));

        DecisionRule rule = Rule with { DeemedAssent = new DeemedAssent(5) };
        Decision Noticed(DecisionRule under) => Draft(under).GiveNotice(notice, notice).Apply(new NoticeProven(notice, "e", "receipt")).Open(notice, Deadline.AtMidnightEnding(new LocalDate(2026, 4, 6)));
        DecisionOutcome Silent(DecisionRule under) => "abcd".Aggregate(Noticed(under), (step, name) => step.Assent(name.ToString(), notice)).AsAt(afterEaster.At).Outcome;
        Assert.Equal(DecisionOutcome.Lapsed, Silent(rule));
        Assert.Equal(DecisionOutcome.ConsensusBySilence, Silent(rule with { Calendar = WorkingDays.Scotland }));
    }
}
