using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Withdrawal, suppositions, what waits for whom, and what is printed.</summary>
public sealed class CourseTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Governance/";

    [Fact]
    public void Before_opening_the_proposer_withdraws_and_afterwards_only_a_decision_under_the_same_rule()
    {
        Matter proposed = Matter() with { Proposer = "ann" };
        Decision draft = Draft(matter: proposed);
        DecisionReport decided = Marked("+++++", matter: Matter(id: "2026-09")).AsAt(Later(2));

        Assert.Equal(DecisionStatus.Withdrawn, draft.Withdraw("ann", Opening).AsAt(Opening).Status);
        draft.Refused(new DecisionWithdrawn(Opening) { By = "bob" }, "GV-055", "only the proposer 'ann'");
        Assert.Equal(DecisionStatus.Withdrawn, draft.Withdraw(decided, Later(3)).AsAt(Later(3)).Status);
        Assert.Equal(DecisionStatus.Withdrawn, Draft().Withdraw("anybody", Opening).AsAt(Opening).Status);

        Decision open = Open(matter: proposed);
        open.Refused(new DecisionWithdrawn(Later(3)) { By = "ann" }, "GV-055", "Once open");
        Decision withdrawn = open.Withdraw(decided, Later(3));
        Assert.Equal((DecisionStatus.Withdrawn, DecisionOutcome.Undecided), (withdrawn.AfterClose().Status, withdrawn.AfterClose().Outcome));
        Assert.Empty(withdrawn.AsAt(Later(3)).Next);
        withdrawn.Refused(new PositionGiven(Later(4), "a", Position.Assent), "GV-048");
        DecisionReport other = Marked("+++++", StandAsideAllowed, matter: Matter(id: "2026-09")).AsAt(Later(2));
        Assert.Equal("GV-067", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => open.Withdraw(other, Later(3))).Findings).Id);
        DecisionReport refused = Marked("++++-", matter: Matter(id: "2026-09")).AsAt(Later(2));
        Assert.Equal("GV-074", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => open.Withdraw(refused, Later(3))).Findings).Id);
        Marked("+++++").Refused(new DecisionWithdrawn(Later(3)), "GV-048", "rescinded or superseded, not withdrawn");
    }

    [Fact]
    public void Supposing_other_positions_changes_nothing_and_names_what_would_come_of_them()
    {
        Decision decision = Marked("+++-.");
        DecisionReport report = decision.AsAt(Later(2));
        DecisionReport supposed = report.WhatIf(new("d", Position.Assent), new("e", Position.WithReservation("if shared")));

        Assert.Equal((DecisionOutcome.Unanimous, true, PositionKind.Assent, "supposed"), (supposed.Outcome, supposed.Hypothetical, supposed.Says("d"), supposed["d"].Why));
        Assert.StartsWith("Decision 2026-07 Open a night team (supposed, not recorded)\n", supposed.Explain(), StringComparison.Ordinal);
        Assert.Empty(supposed.WouldChange);
        Assert.Empty(supposed.Next);
        Assert.Null(supposed["a"].Why);
        Assert.Equal(report, decision.AsAt(Later(2)));
        Assert.Equal(DecisionOutcome.Lapsed, report.WhatIf(new PositionChange("d", Position.Assent)).Outcome);
        Assert.Equal((DecisionOutcome.NotAgreed, NotAgreedCause.Dissent), (report.WhatIf().Outcome, report.WhatIf().Cause));
        Assert.Equal(DecisionOutcome.NotAgreed, report.WhatIf(new("e", Position.Assent), new("e", Dissent)).Outcome);
        Assert.Equal("GV-025", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => report.WhatIf(new PositionChange("z", Position.Assent))).Findings).Id);
        Finding noSay = Assert.Single(Assert.Throws<GovernanceRefusedException>(() => Marked("R++++").AsAt(Later(2)).WhatIf(new PositionChange("a", Position.Assent))).Findings);
        Assert.Equal("GV-043", noSay.Id);
        Assert.Contains("A has no say: it would be paid", noSay.Message, StringComparison.Ordinal);
        Assert.Contains("It has a, b, c, d, e.", Assert.Throws<ArgumentException>(() => report["z"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_change_it_names_one_seat_where_one_is_enough_and_all_where_all_are_needed()
    {
        Assert.Equal(["It would be agreed if D and E assented.", "D would agree if the day service stays open."], Marked("+++-.").AsAt(Later(2)).WouldChange);
        Assert.Equal(["It would be agreed if C, D or E assented."], Marked("++0--", DecisionRule.Majority(MatterClass.Operational, VoteBase.Eligible)).AsAt(Later(2)).WouldChange.Take(1));
        Assert.Equal(["It would be agreed if A, B, C, D and E assented."], Open().AsAt(Later(2)).WouldChange);
        Assert.Empty(Draft().AsAt(Opening).WouldChange);
        Assert.Equal(["It needs at least 2 eligible seats and has 1."], Marked(".RRRR").AsAt(Later(2)).WouldChange);
    }

    [Fact]
    public void Each_seat_is_told_what_waits_for_it_the_nearest_first()
    {
        DecisionRule ratifying = Rule with { Ratification = new Ratification(["a"], 10), Ladder = Ladder };
        Matter Second(string id) => Matter(id: id) with { Text = id };
        Agenda agenda = Agenda.Empty
            .Propose(Draft(matter: Second("late")), Opening).Apply("late", new DecisionOpened(Opening, new Deadline(Later(100))))
            .Propose(Draft(matter: Second("soon")), Opening).Apply("soon", new DecisionOpened(Opening, new Deadline(Later(50))))
            .Propose(Draft(matter: Second("draft")), Opening)
            .Propose(Draft(ratifying, matter: Second("agreed")), Opening).Apply("agreed", new DecisionOpened(Opening, new Deadline(Later(50))));
        agenda = Names.Aggregate(agenda, (step, name) => step.Apply("agreed", new PositionGiven(Later(1), name, Position.Assent)));

        Assert.Equal(
            [
                new PendingAction("soon", "Open a night team", "give a position", new Deadline(Later(50))),
                new PendingAction("late", "Open a night team", "give a position", new Deadline(Later(100))),
                new PendingAction("agreed", "Open a night team", "ratify", Deadline.AtMidnightEnding(new LocalDate(2026, 3, 16))),
            ],
            agenda.PendingFor("a", Later(1)));
        Assert.Equal(["soon", "late"], agenda.PendingFor("b", Later(1)).Select(pending => pending.Decision));
        Agenda spoken = agenda.Apply("soon", new PositionGiven(Later(2), "b", Position.Assent)).Apply("late", new ConflictDeclared(Later(2), "b", "owns it"));
        Assert.Empty(spoken.PendingFor("b", Later(2)));
        Assert.Empty(agenda.PendingFor("z", Later(2)));
        Assert.DoesNotContain(agenda.Apply("agreed", new Ratified(Later(2), "a", "minute")).PendingFor("a", Later(2)), pending => pending.Decision == "agreed");
        Decision climbing = Marked("++--.", ratifying).Escalate("leadership team meeting", Close + Duration.FromHours(1));
        Agenda ladder = Agenda.Empty.Propose(Draft(ratifying), Opening);
        ladder = climbing.History.Aggregate(ladder, (step, happened) => step.Apply("2026-07", happened));
        PendingAction waiting = Assert.Single(ladder.PendingFor("e", Close + Duration.FromHours(1)));
        Assert.Equal(Deadline.AfterWorkingDays(Close + Duration.FromHours(1), 5, WorkingDays.EnglandAndWales), waiting.Due);
    }

    [Fact]
    public void Interests_on_the_register_are_declared_in_the_decisions_on_which_they_bear()
    {
        LocalDate from = new(2026, 3, 2);
        RegisteredInterest owner = new("c", "owns the building", from) { Matters = ["2026-07"], To = from };
        RegisteredInterest person = new("b", "married to the landlord", from) { Person = new Person("bea", "Bea"), Classes = ["leadership-team"] };
        RegisteredInterest everywhere = new("a", "holds shares in every bidder", from);
        RegisteredInterest elsewhere = new("z", "not in this electorate", from);
        ConflictsRegister register = new([owner, person, everywhere, elsewhere]);

        Assert.Equal([owner, person, everywhere, elsewhere], register.BearingOn(Matter(), from));
        Assert.Equal([person, everywhere, elsewhere], register.BearingOn(Matter(), from.PlusDays(1)));
        Assert.Empty(register.BearingOn(Matter(), from.PlusDays(-1)));
        Assert.Equal([everywhere, elsewhere], register.BearingOn(Matter(MatterClass.Operational, "2026-08"), from));
        Assert.Equal([owner, everywhere, elsewhere], register.BearingOn(Matter(MatterClass.Operational), from));

        Decision declared = register.DeclareIn(Draft(), Opening);
        Assert.Equal(["A: holds shares in every bidder; not yet handled", "B: Bea: married to the landlord; not yet handled", "C: owns the building; not yet handled"], declared.AsAt(Opening).Conflicts);
        Assert.Same(declared, register.DeclareIn(declared, Opening));
        Assert.Throws<ArgumentException>(() => new RegisteredInterest("a", " ", from));
    }

    [Fact]
    public void Next_steps_follow_the_status()
    {
        Assert.Equal([new NextStep("give notice and open", "the secretary", null)], Draft().AsAt(Opening).Next);
        Assert.Equal([new NextStep("open", "the secretary", new Deadline(Later(5)))], Draft().GiveNotice(Opening, Later(5)).AsAt(Opening).Next);
        Assert.Equal([new NextStep("implement", "the alliance manager", null)], Marked("+++++").AsAt(Later(2)).Next);
        Assert.Empty(Marked("+++++").Implement(Later(3)).AsAt(Later(3)).Next);
        Decision held = Marked("+++++").Apply(new HeldBehind(Later(3), "lease"));
        Assert.Equal([new NextStep("resolve decision 'lease', because both cannot be effective", "the leadership team", null)], held.AsAt(Later(3)).Next);
        Assert.Equal(["D", "E"], Marked("++R..").AsAt(Later(2)).Next.Select(step => step.Who));
    }

    [Fact]
    public void A_refused_decision_is_explained_as_it_would_be_filed() =>
        Golden.Match(Marked("+r0-R", Rule with { Ladder = Ladder, Version = "2", From = new LocalDate(2026, 1, 1), Source = Citation.Clause("7.1") }, matter: Matter() with { Cites = [Principle.BestForService, Principle.OpenBook] }).AsAt(Later(2)).Explain(), Folder + "refused.golden.txt");

    [Fact]
    public void A_long_decision_is_explained_as_it_would_be_filed()
    {
        Golden.Match(ReplayTests.Long.AsAt(Close + Duration.FromHours(4)).Explain(), Folder + "conditions.golden.txt");
        Golden.Match(ReplayTests.Long.AsAt(Close + Duration.FromDays(11)).Explain(), Folder + "implemented.golden.txt");
        Golden.Match(Draft().AsAt(Opening).Explain(), Folder + "draft.golden.txt");
        Assert.Equal(Draft().AsAt(Opening).Explain(), Draft().AsAt(Opening).ToString());
    }
}
