using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance.Cases;

/// <summary>Changes of membership and text, G58 to G66.</summary>
public sealed class ChangeCases
{
    [Fact]
    public void G58_A_participant_that_joins_mid_vote_observes()
    {
        Decision joined = Open().Apply(new SeatJoined(Later(1), Seat.Of("f", "F")));
        DecisionReport report = "abcde".Aggregate(joined, (step, name) => step.Assent(name.ToString(), Later(2))).AsAt(Later(2));

        report.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal((SeatStanding.Observer, PositionKind.Excluded), (report["f"].Standing, report.Says("f")));
        Assert.Contains("F: observes; joined after opening", report.Explain(), StringComparison.Ordinal);
        joined.Refused(new PositionGiven(Later(2), "f", Position.Assent), "GV-043", "joined after opening");
        joined.Refused(new SeatJoined(Later(2), Seat.Of("a", "A")), "GV-053", "A is named in this decision already");
        Marked("+++++").Refused(new SeatJoined(Later(3), Seat.Of("f", "F")), "GV-024");
        Assert.Equal(SeatStanding.Eligible, Open(electorate: Of("a", "b", "f")).AsAt(Later(1))["f"].Standing);
    }

    [Fact]
    public void G59_A_participant_that_leaves_is_counted_out_and_its_successor_inherits_nothing_without_a_deed()
    {
        Decision left = Marked("++++.").Apply(new SeatLeft(Later(3), "e", "exit by clause 20"));
        left.AsAt(Later(3)).Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal((SeatStanding.Left, "exit by clause 20"), (left.AsAt(Later(3))["e"].Standing, left.AsAt(Later(3))["e"].Why));
        Assert.Contains("E: left; exit by clause 20", left.AsAt(Later(3)).Explain(), StringComparison.Ordinal);

        Decision voted = Open().Assent("e", Later(1));
        DecisionReport bare = voted.Apply(new SeatSucceeded(Later(2), "e", Seat.Of("f", "F"))).AsAt(Later(2));
        Assert.Equal((PositionKind.NotHeard, SeatStanding.Eligible, SeatStanding.Left), (bare.Says("f"), bare["f"].Standing, bare["e"].Standing));
        Assert.Equal("succeeded by F", bare["e"].Why);
        Assert.Equal("the participant left", Assert.Single(bare.Positions).EndedBy);
        SeatReport deed = voted.Apply(new SeatSucceeded(Later(2), "e", Seat.Of("f", "F"), "deed of novation")).AsAt(Later(2))["f"];
        Assert.Equal((PositionKind.Assent, "passed by deed of novation", Later(1)), (deed.Position.Kind, deed.Evidence, deed.At));
        Assert.Equal(PositionKind.NotHeard, Open().Apply(new SeatSucceeded(Later(2), "e", Seat.Of("f", "F"), "deed of novation")).AsAt(Later(2)).Says("f"));

        voted.Refused(new SeatSucceeded(Later(2), "e", Seat.Of("a", "A")), "GV-053");
        voted.Refused(new SeatSucceeded(Later(2), "z", Seat.Of("f", "F")), "GV-025");
        Marked("+++..").Apply(new SeatLeft(Later(3), "e", "exit")).Refused(new SeatLeft(Later(4), "e", "again"), "GV-043", "has no seat to leave: exit");
        voted.Refused(new SeatLeft(Later(4), "e", " "), "GV-047", "How the seat was left");
        voted.Refused(new SeatLeft(Later(4), "z", "exit"), "GV-025");
    }

    [Fact]
    public void G60_A_new_representative_leaves_the_position_and_may_change_it()
    {
        Decision replaced = Open().Say("e", Dissent, Later(1), by: "e").Apply(new RepresentativesReplaced(Later(2), "e", [new Person("new", "New")]));

        Assert.Equal(PositionKind.Dissent, replaced.AsAt(Later(2)).Says("e"));
        Assert.Equal(PositionKind.Assent, replaced.Say("e", Position.Assent, Later(3), by: "new").AsAt(Later(3)).Says("e"));
        replaced.Refused(new PositionGiven(Later(3), "e", Position.Assent) { By = "e" }, "GV-031", "Its representatives are new.");
        replaced.Refused(new RepresentativesReplaced(Later(3), "z", []), "GV-025");
        Marked("+++++").Refused(new RepresentativesReplaced(Later(3), "e", []), "GV-024");

        Decision many = replaced.Apply(new RepresentativesReplaced(Later(3), "e", [new Person("x", "X"), new Person("y", "Y")])).Say("e", Position.Assent, Later(4), by: "x");
        Assert.Equal(PositionKind.NotHeard, many.AsAt(Later(4)).Says("e"));
        Assert.Equal(PositionKind.Assent, many.Say("e", Position.Assent, Later(5), by: "y").AsAt(Later(5)).Says("e"));
    }

    [Fact]
    public void G61_A_removed_member_is_not_put_back_by_a_list()
    {
        Decision removed = Open().Apply(new SeatLeft(Later(1), "e", "excluded"));

        removed.Refused(new SeatJoined(Later(2), Seat.Of("e", "E"), Automatic: true), "GV-052", "is not put back by a list of members");
        removed.Refused(new SeatJoined(Later(2), Seat.Of("e", "E")), "GV-053");
        Open().Apply(new SeatRenounced(Later(1), "e", "no")).Refused(new SeatJoined(Later(2), Seat.Of("e", "E"), Automatic: true), "GV-052");
        Open().Refused(new SeatJoined(Later(2), Seat.Of("e", "E"), Automatic: true), "GV-053");
        Assert.Equal(SeatStanding.Observer, removed.Apply(new SeatJoined(Later(2), Seat.Of("f", "F"), Automatic: true)).AsAt(Later(2))["f"].Standing);
    }

    [Fact]
    public void G62_An_amended_text_starts_with_nobody_heard()
    {
        Decision amended = Marked("+++..").Apply(new TextAmended(Later(3), "A night team opens on 1 May."));
        DecisionReport report = amended.AsAt(Later(3));

        Assert.Equal((2, "A night team opens on 1 May."), (report.TextVersion, report.Text));
        Assert.All(report.Seats, seat => Assert.Equal(PositionKind.NotHeard, seat.Position.Kind));
        Assert.Equal(3, report.Positions.Count);
        Assert.All(report.Positions, record => Assert.Equal((1, "version 2 of the text"), (record.TextVersion, record.EndedBy)));
        Assert.Equal(2, amended.Assent("a", Later(4)).AsAt(Later(4)).Positions[3].TextVersion);
        Assert.Equal((1, "A night team opens on 1 April."), (amended.AsAt(Later(2)).TextVersion, amended.AsAt(Later(2)).Text));
        amended.Refused(new TextAmended(Later(4), "A night team opens on 1 May."), "GV-054", "the same as version 2");
        amended.Refused(new TextAmended(Later(4), " "), "GV-047", "The new text");
        Marked("+++++").Refused(new TextAmended(Later(4), "Another."), "GV-048", "Reopen it to amend it");
    }

    [Fact]
    public void G63_A_typing_error_keeps_positions_only_if_every_seat_heard_confirms()
    {
        const string corrected = "A night team opens on 1 April 2026.";
        Decision heard = Marked("+++..");

        DecisionReport kept = heard.Apply(new TypingErrorCorrected(Later(3), corrected, ["a", "b", "c"])).AsAt(Later(3));
        Assert.Equal((1, corrected, PositionKind.Assent), (kept.TextVersion, kept.Text, kept.Says("a")));
        DecisionReport voided = heard.Apply(new TypingErrorCorrected(Later(3), corrected, ["a", "b"])).AsAt(Later(3));
        Assert.Equal((2, corrected, PositionKind.NotHeard), (voided.TextVersion, voided.Text, voided.Says("a")));
        heard.Refused(new TypingErrorCorrected(Later(3), corrected, ["a", "b", "c", "z"]), "GV-025");
        heard.Refused(new TypingErrorCorrected(Later(3), heard.Matter.Text, ["a", "b", "c"]), "GV-054");
    }

    [Fact]
    public void G64_A_refused_proposal_comes_back_after_cooling_off_or_with_new_information_and_an_id_never()
    {
        DecisionRule rule = Rule with { CoolingOff = Duration.FromDays(30) };
        Agenda agenda = "abcde".Aggregate(
            Agenda.Empty.Propose(Draft(rule), Opening).Apply("2026-07", new DecisionOpened(Opening, new Deadline(Close))),
            (step, name) => step.Apply("2026-07", new PositionGiven(Later(2), name.ToString(), name == 'e' ? Dissent : Position.Assent)));
        Matter again = Matter(id: "2026-08");
        Instant over = Later(2) + Duration.FromDays(30);

        AgendaOutcome refused = agenda.EvaluateProposal(Draft(rule, matter: again), over - Tick);
        Assert.Null(refused.Agenda);
        Assert.Equal("GV-070", Assert.Single(refused.Findings).Id);
        Assert.Contains("refused in decision '2026-07'. It may come back from 2026-04-01 12:00", refused.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(refused.Findings, Assert.Throws<GovernanceRefusedException>(() => agenda.Propose(Draft(rule, matter: again), over - Tick)).Findings);
        Assert.NotNull(agenda.EvaluateProposal(Draft(rule, matter: again), over).Agenda);
        Assert.NotNull(agenda.EvaluateProposal(Draft(rule, matter: again with { NewInformation = "the landlord has agreed" }), over - Tick).Agenda);
        Assert.Null(agenda.EvaluateProposal(Draft(rule, matter: again with { NewInformation = " " }), over - Tick).Agenda);
        Assert.NotNull(agenda.EvaluateProposal(Draft(rule, matter: again with { Text = "Another text." }), over - Tick).Agenda);
        Assert.Equal(["2026-07", "2026-08"], agenda.Propose(Draft(rule, matter: again), over).Decisions.Select(decision => decision.Id));

        Agenda cancelled = Agenda.Empty.Propose(Draft(), Opening).Apply("2026-07", new DecisionWithdrawn(Opening));
        Finding used = Assert.Single(cancelled.EvaluateProposal(Draft(matter: Matter() with { Text = "Another text." }), Later(900)).Findings);
        Assert.Equal("GV-071", used.Id);
        Assert.Contains("which is withdrawn. An id never comes back", used.Message, StringComparison.Ordinal);
        Assert.Equal("GV-048", Assert.Single(Agenda.Empty.EvaluateProposal(Open(), Opening).Findings).Id);
        Assert.NotNull(cancelled.EvaluateProposal(Draft(matter: again), Opening).Agenda);
    }

    [Fact]
    public void G65_Of_two_decisions_that_clash_the_second_waits_for_the_first()
    {
        Matter first = Matter(id: "lease");
        Matter second = Matter(id: "purchase") with { Text = "Buy the building.", Excludes = ["lease"] };
        Agenda agenda = Agenda.Empty.Propose(Draft(matter: first), Opening).Propose(Draft(matter: second), Opening)
            .Apply("lease", new DecisionOpened(Opening, new Deadline(Close))).Apply("purchase", new DecisionOpened(Opening, new Deadline(Close)));
        Assert.Equal([new DecisionClash("lease", "purchase")], agenda.Clashes(Opening));

        Agenda agreed = Names.Aggregate(agenda, (step, name) => step.Apply("purchase", new PositionGiven(Later(1), name, Position.Assent)));
        DecisionReport waiting = agreed["purchase"].AsAt(Later(1));
        waiting.Stands(DecisionOutcome.Unanimous, DecisionStatus.SubjectToConditions);
        Assert.Equal(["decision 'lease' resolved, because both cannot be effective"], waiting.Unmet);
        AgendaOutcome early = agreed.Evaluate("purchase", new HoldReleased(Later(2), "lease"));
        Assert.Null(early.Agenda);
        Assert.Equal("GV-075", Assert.Single(early.Findings).Id);

        Agenda refused = agreed.Apply("lease", new PositionGiven(Later(2), "a", Dissent));
        Instant after = Close + Tick;
        Assert.Empty(refused.Clashes(after));
        Agenda released = refused.Apply("purchase", new HoldReleased(after, "lease"));
        Assert.Equal(DecisionStatus.Effective, released["purchase"].AsAt(after).Status);
        released["purchase"].Refused(new HoldReleased(after, "lease"), "GV-069", "does not wait for 'lease'");
        agenda["purchase"].Refused(new HeldBehind(Later(1), "lease"), "GV-069", "waits for 'lease' already");
        agenda["purchase"].Refused(new HeldBehind(Later(1), "purchase"), "GV-069", "cannot wait for 'purchase'");
        agenda["purchase"].Refused(new HeldBehind(Later(1), " "), "GV-069");
        Assert.Equal(0, released.Propose(Draft(matter: Matter(id: "other") with { Text = "Other.", Excludes = ["lease"] }), after)["other"].Version);
        Assert.Equal(1, agenda.Propose(Draft(matter: Matter(id: "other") with { Text = "Other.", Excludes = ["lease"] }), Opening)["other"].Version);
    }

    [Fact]
    public void G66_An_open_decision_keeps_its_rule_and_a_rule_changes_by_a_decision_of_its_own()
    {
        RuleBook book = RuleBook.Create([Rule]);
        LocalDate change = new(2026, 3, 4);
        Decision open = Open(book.For(Matter(), new LocalDate(2026, 3, 2)));
        DecisionReport adopted = Marked("+++++", matter: Matter(id: "rule-change")).AsAt(Later(2));

        RuleBook changed = book.Change(StandAsideAllowed with { Version = "2", From = change }, adopted).Book!;
        Assert.Equal("1", changed.For(Matter(), new LocalDate(2026, 3, 3)).Version);
        Assert.Equal("2", changed.For(Matter(), change).Version);
        Assert.Equal(new LocalDate(2026, 3, 3), changed.Rules[0].To);
        Assert.Equal("1", open.AsAt(Later(100)).Rule.Version);
        Assert.Equal(DecisionOutcome.NotAgreed, "abcd".Aggregate(open, (step, name) => step.Assent(name.ToString(), Later(100))).StandAside("e", Later(100)).AsAt(Later(100)).Outcome);
        Decision stale = Draft(changed.Rules[0]);
        stale.Refused(new DecisionOpened(Later(48), null), "GV-012", "Version 1 of the rule does not hold on 2026-03-04");

        DecisionReport refused = Marked("++++-", matter: Matter(id: "rule-change")).AsAt(Later(2));
        RuleBookOutcome undecided = book.Change(StandAsideAllowed with { From = change }, refused);
        Assert.Null(undecided.Book);
        Assert.Equal("GV-013", Assert.Single(undecided.Findings).Id);
        Assert.Equal("GV-013", Assert.Single(book.Change(StandAsideAllowed, adopted).Findings).Id);
        Assert.Equal(2, book.Change(StandAsideAllowed, refused).Findings.Count);
        Assert.Equal("GV-011", Assert.Single(RuleBook.Evaluate([Rule, Rule with { Version = "2", From = change }]).Findings).Id);
        Assert.Equal("GV-012", Assert.Single(Assert.Throws<GovernanceRefusedException>(() => changed.For(Matter(MatterClass.Operational), change)).Findings).Id);
    }
}
