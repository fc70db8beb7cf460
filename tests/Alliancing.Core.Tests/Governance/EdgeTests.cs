using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>What happens where two of the rules meet.</summary>
public sealed class EdgeTests
{
    private static readonly Person Eva = new("eva", "Eva");
    private static readonly Person Eli = new("eli", "Eli");
    private static readonly Person Dee = new("dee", "Dee");

    private static Decision Two => Open(electorate: Electorate.Of(Seat.Of("a", "A"), Seat.Of(Participant.Provider("e", "E"), Eva, Eli)));

    private static Decision Deputised => Open(electorate: Electorate.Of(Seat.Of("a", "A"), Seat.Of("e", "E") with { Deputies = [new Deputy(Dee, Opening - Duration.FromDays(1))] }));

    private static EntitlementRevoked Revokes(string person) => new(Later(4), "e", person, "left") { By = "secretary" };

    [Fact]
    public void Revoking_one_of_two_representatives_leaves_what_the_other_said()
    {
        Decision split = Two.Say("e", Position.Assent, Later(1), by: "eva").Say("e", Dissent, Later(2), by: "eli");

        SeatReport eliGone = split.Apply(Revokes("eli")).AsAt(Later(4))["e"];
        Assert.Equal((PositionKind.Assent, SeatStanding.Eligible), (eliGone.Position.Kind, eliGone.Standing));
        Assert.Equal([Eva], eliGone.Seat.Representatives);
        Assert.Equal(PositionKind.Dissent, split.Apply(Revokes("eva")).AsAt(Later(4)).Says("e"));
        Assert.Equal("entitlement revoked: left", split.Apply(Revokes("eva")).AsAt(Later(4)).Positions[0].EndedBy);
        Assert.Equal(PositionKind.Assent, Two.Say("e", Position.Assent, Later(1)).Apply(Revokes("eli")).AsAt(Later(4)).Says("e"));
    }

    [Fact]
    public void What_one_representative_said_falls_with_its_entitlement_and_what_both_said_stays()
    {
        Decision both = Two.Say("e", Position.Assent, Later(1), by: "eva").Say("e", Position.WithReservation("so long as it is shared"), Later(2), by: "eli");
        Decision agreeing = Two.Say("e", Position.Assent, Later(1), by: "eva").Say("e", Position.Assent, Later(2), by: "eli");

        Assert.Equal(PositionKind.NotHeard, both.AsAt(Later(3)).Says("e"));
        Assert.Equal(PositionKind.Assent, both.Apply(Revokes("eli")).AsAt(Later(4)).Says("e"));
        SeatReport left = agreeing.Apply(Revokes("eli")).AsAt(Later(4))["e"];
        Assert.Equal((PositionKind.Assent, "eva"), (left.Position.Kind, left.SpokenBy));
        Assert.Equal([null, "entitlement revoked: left"], agreeing.Apply(Revokes("eli")).AsAt(Later(4)).Positions.Select(record => record.EndedBy));
        DecisionReport nobody = Two.Say("e", Position.Assent, Later(1)).Apply(Revokes("eli")).Apply(Revokes("eva")).Apply(new RepresentativesReplaced(Later(5), "e", [Dee])).AsAt(Later(5));
        Assert.Equal((PositionKind.NotHeard, "entitlement revoked: left"), (nobody.Says("e"), nobody.Positions[0].EndedBy));
        Decision spread = Two.Say("e", Position.Assent, Later(1)).Say("e", Dissent, Later(2), by: "eli").Apply(Revokes("eli"));
        Assert.Equal([null, "entitlement revoked: left"], spread.AsAt(Later(4)).Positions.Select(record => record.EndedBy));
        Assert.Equal(PositionKind.Assent, spread.AsAt(Later(4)).Says("e"));
    }

    [Fact]
    public void Replacing_representatives_who_disagree_leaves_the_organisation_unheard()
    {
        DecisionReport replaced = Two.Say("e", Position.Assent, Later(1), by: "eva").Say("e", Dissent, Later(2), by: "eli")
            .Apply(new RepresentativesReplaced(Later(3), "e", [Dee])).AsAt(Later(3));
        Assert.Equal(PositionKind.NotHeard, replaced.Says("e"));
        Assert.Empty(replaced.Warnings);
        Assert.All(replaced.Positions, record => Assert.Equal("the representatives were replaced", record.EndedBy));

        DecisionReport agreed = Two.Say("e", Position.Assent, Later(1), by: "eva").Say("e", Position.Assent, Later(2), by: "eli")
            .Apply(new RepresentativesReplaced(Later(3), "e", [Dee])).AsAt(Later(3));
        Assert.Equal((PositionKind.Assent, "eli"), (agreed.Says("e"), agreed["e"].SpokenBy));
        Assert.Equal(["the representatives were replaced", null], agreed.Positions.Select(record => record.EndedBy));
    }

    [Fact]
    public void A_position_recorded_on_behalf_is_the_whole_seats()
    {
        DecisionReport report = Two.Say("e", Dissent, Later(1), by: "eva")
            .Apply(new PositionGiven(Later(2), "e", Position.Assent) { By = "eli", RecordedBy = "secretary", Evidence = "letter of both" }).AsAt(Later(2));

        Assert.Equal(PositionKind.Assent, report.Says("e"));
        Assert.Equal("a later position", report.Positions[0].EndedBy);
    }

    [Fact]
    public void A_position_for_the_whole_seat_is_every_representatives_until_one_says_otherwise()
    {
        Decision whole = Two.Say("e", Position.Assent, Later(1));
        DecisionReport split = whole.Say("e", Dissent, Later(2), by: "eli").AsAt(Later(2));
        Assert.Equal((PositionKind.NotHeard, "its representatives disagree; the organisation has one voice and has not used it"), (split.Says("e"), split["e"].Why));
        Assert.Null(split.Positions[0].EndedBy);

        DecisionReport both = whole.Say("e", Dissent, Later(2), by: "eli").Say("e", Dissent, Later(3), by: "eva").AsAt(Later(3));
        Assert.Equal((PositionKind.Dissent, "eva"), (both.Says("e"), both["e"].SpokenBy));
        Assert.Equal(["a later position", null, null], both.Positions.Select(record => record.EndedBy));
        DecisionReport again = whole.Say("e", Position.StandAside(), Later(2)).AsAt(Later(2));
        Assert.Equal(["a later position", null], again.Positions.Select(record => record.EndedBy));
        Assert.Equal(PositionKind.NotHeard, whole.Say("e", Dissent, Later(2), by: "eli").TakeBack("e", Later(3), by: "eva").AsAt(Later(3)).Says("e"));
        Assert.Empty(whole.Say("e", Dissent, Later(2), by: "eli").TakeBack("e", Later(3), by: "eva").AsAt(Later(3)).Warnings);
    }

    [Fact]
    public void A_deputy_takes_back_its_own_position_and_loses_it_with_its_entitlement()
    {
        Decision spoken = Deputised.Say("e", Position.Assent, Later(1), by: "dee");

        Assert.Equal(PositionKind.NotHeard, spoken.TakeBack("e", Later(2), by: "dee").AsAt(Later(2)).Says("e"));
        Assert.Equal(PositionKind.NotHeard, spoken.TakeBack("e", Later(2)).AsAt(Later(2)).Says("e"));
        spoken.Say("e", Dissent, Later(2)).Refused(new PositionWithdrawn(Later(3), "e") { By = "dee" }, "GV-032");
        spoken.Refused(new PositionWithdrawn(Later(3), "e") { By = "stranger" }, "GV-032");
        Decision revoked = spoken.Apply(Revokes("dee"));
        Assert.Equal(PositionKind.NotHeard, revoked.AsAt(Later(4)).Says("e"));
        Assert.Empty(revoked.AsAt(Later(4))["e"].Seat.Deputies);
        revoked.Refused(new PositionGiven(Later(5), "e", Position.Assent) { By = "dee" }, "GV-031");
        Assert.Equal(PositionKind.Assent, spoken.Apply(new RepresentativesReplaced(Later(2), "e", [Eva])).AsAt(Later(2)).Says("e"));
        Assert.Equal(["a later position", null], spoken.Say("e", Dissent, Later(2), by: "dee").AsAt(Later(2)).Positions.Select(record => record.EndedBy));
        spoken.Apply(Revokes("dee")).Refused(Revokes("dee"), "GV-031");
        Marked("+++++").Refused(Revokes("e"), "GV-024");
        Open().Refused(Revokes("e") with { Seat = "z" }, "GV-025");
    }

    [Fact]
    public void A_deputy_out_of_dates_is_told_when_the_appointment_runs()
    {
        string Told(Deputy deputy) => Open(electorate: Electorate.Of(Seat.Of("a"), Seat.Of("e") with { Deputies = [deputy] }))
            .Refused(new PositionGiven(Later(1), "e", Position.Assent) { By = "dee" }, "GV-035").Message;
        Deputy past = new(Dee, Opening - Duration.FromDays(30)) { To = new LocalDate(2026, 3, 1) };

        Assert.EndsWith("from 2026-01-31 09:00 GMT to 2026-03-01.", Told(past), StringComparison.Ordinal);
        Assert.EndsWith("from 2026-02-01 to 2026-03-01.", Told(past with { From = new LocalDate(2026, 2, 1) }), StringComparison.Ordinal);
        Assert.EndsWith("from 2026-03-03.", Told(past with { From = new LocalDate(2026, 3, 3), To = null }), StringComparison.Ordinal);
        Assert.EndsWith("from 2026-03-02 11:00 GMT.", Told(new Deputy(Dee, Later(2))), StringComparison.Ordinal);
        Assert.NotNull(Open(electorate: Electorate.Of(Seat.Of("a"), Seat.Of("e") with { Deputies = [new Deputy(Dee, Later(1))] })).Say("e", Position.Assent, Later(1), by: "dee"));
    }

    [Fact]
    public void Silence_is_not_assent_for_a_seat_with_an_open_interest_or_that_disagrees_with_itself()
    {
        DecisionRule rule = Rule with { DeemedAssent = new DeemedAssent(5) };
        Electorate electorate = Electorate.Of(Seat.Of("a", "A"), Seat.Of(Participant.Provider("e", "E"), Eva, Eli));
        Decision proven = Draft(rule, electorate).GiveNotice(Opening, Opening).Apply(new NoticeProven(Opening, "e", "receipt")).Open(Opening, new Deadline(Later(400))).Assent("a", Later(1));
        Instant over = Later(400) + Tick;

        Assert.Equal(DecisionOutcome.ConsensusBySilence, proven.AsAt(over).Outcome);
        Assert.Equal(DecisionOutcome.Lapsed, proven.Apply(new ConflictDeclared(Later(2), "e", "owns it")).AsAt(over).Outcome);
        Assert.Equal(DecisionOutcome.Lapsed, proven.Say("e", Position.Assent, Later(2), by: "eva").Reopen(Later(3), new Deadline(Later(400)), "why").Say("e", Position.StandAside(), Later(4), by: "eva").Say("e", Dissent, Later(4), by: "eli").Assent("a", Later(5)).AsAt(over).Outcome);
        Assert.Equal(DecisionOutcome.NotAgreed, proven.Say("e", Dissent, Later(2)).AsAt(over).Outcome);
        Assert.Equal(DecisionOutcome.Consensus, Draft(StandAsideAllowed with { DeemedAssent = new DeemedAssent(5) }, electorate).GiveNotice(Opening, Opening).Apply(new NoticeProven(Opening, "e", "receipt")).Open(Opening).Assent("a", Later(1)).StandAside("e", Later(1), "no view").AsAt(Later(1)).Outcome);
    }

    [Fact]
    public void An_interest_found_late_is_handled_when_the_decision_is_reopened()
    {
        Decision reopened = Marked("+++++").Apply(new ConflictDeclared(Later(3), "c", "owns it")).Reopen(Later(4), new Deadline(Later(48)), "the interest of C");

        Assert.False(reopened.AsAt(Later(4)).Challengeable);
        Assert.Equal(["C: owns it; not yet handled"], reopened.AsAt(Later(4)).Conflicts);
        reopened.Refused(new PositionGiven(Later(5), "c", Position.Assent), "GV-044");
        Assert.True(reopened.AsAt(Later(3)).Challengeable);
    }

    [Fact]
    public void An_interest_declared_on_the_ladder_is_handled_there()
    {
        Decision deadlocked = Marked("++++-", Rule with { Ladder = Ladder }).Apply(new ConflictDeclared(Later(3), "e", "owns it"));
        Assert.False(deadlocked.AsAt(Later(3)).Challengeable);
        Assert.Equal(DecisionStatus.Deadlocked, deadlocked.AsAt(Later(3)).Status);

        DecisionReport recused = deadlocked.Apply(new ConflictHandled(Later(4), "e", ConflictHandling.Recused, ["a"], "would be paid")).AsAt(Later(4));
        recused.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal(Later(2), recused.ClosedAt);
    }

    [Theory]
    [InlineData("+++++", true)]
    [InlineData("++++-", false)]
    [InlineData("++++.", true)]
    public void A_decision_stands_in_the_way_of_another_until_it_is_resolved(string marks, bool stands)
    {
        Matter second = Matter(id: "second") with { Text = "Another.", Excludes = ["2026-07"] };
        Agenda agenda = Agenda.Empty.Propose(Draft(), Opening);
        agenda = Marked(marks).History.Aggregate(agenda, (step, happened) => step.Apply("2026-07", happened));

        Assert.Equal(stands ? 1 : 0, agenda.Propose(Draft(matter: second), Later(3))["second"].Version);
        if (marks != "+++++")
            return;
        DecisionReport decided = Marked("+++++", matter: Matter(id: "third")).AsAt(Later(2));
        DecisionRescinded rescinded = new(Later(3), decided.Decision.Id, decided.Rule.Test, ["x"], "y");
        Assert.Equal(0, agenda.Apply("2026-07", rescinded).Propose(Draft(matter: second), Later(3))["second"].Version);
        Assert.Equal(0, agenda.Apply("2026-07", new DecisionSuperseded(Later(3), "third")).Propose(Draft(matter: second), Later(3))["second"].Version);
        Assert.Equal(0, Agenda.Empty.Propose(Draft(), Opening).Apply("2026-07", new DecisionWithdrawn(Opening)).Propose(Draft(matter: second), Later(3))["second"].Version);
        Assert.Equal(1, agenda.Apply("2026-07", new DecisionImplemented(Later(3), [])).Propose(Draft(matter: second), Later(3))["second"].Version);
    }

    [Fact]
    public void The_same_words_under_another_class_are_another_proposal()
    {
        DecisionRule rule = Rule with { CoolingOff = Duration.FromDays(30) };
        Agenda agenda = Marked("++++-", rule).History.Aggregate(Agenda.Empty.Propose(Draft(rule), Opening), (step, happened) => step.Apply("2026-07", happened));

        Assert.NotNull(agenda.EvaluateProposal(Draft(DecisionRule.Majority(MatterClass.Operational), matter: Matter(MatterClass.Operational, "2026-08")), Later(3)).Agenda);
        Assert.Null(agenda.EvaluateProposal(Draft(rule, matter: Matter(id: "2026-08")), Later(3)).Agenda);
        Assert.Equal(Agenda.Empty.Propose(Draft(), Opening), Agenda.Empty.Propose(Draft(), Opening));
    }

    [Fact]
    public void Refusals_say_where_they_stand()
    {
        Assert.Equal("decisions[2026-07].seats[a]", Open().Refused(new PositionGiven(Later(1), "a", new Position(PositionKind.Dissent, "why")), "GV-029").Path);
        Assert.Equal("decisions[2026-07]", Open().Refused(new PositionGiven(Later(1), "z", Position.Assent), "GV-025").Path);
        StepOutcome two = Draft().Evaluate(new PositionGiven(Later(1), "z", Position.Assent));
        Assert.Equal(["GV-023", "GV-025"], two.Findings.Select(finding => finding.Id));
        Assert.Equal(["GV-023", "GV-025"], Draft().Evaluate(new PositionWithdrawn(Later(1), "z")).Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void What_is_over_takes_notes_objections_and_redactions_and_nothing_else()
    {
        Decision over = Marked("+++++").Apply(new DecisionSuperseded(Later(3), "2026-10"));

        Assert.NotNull(over.Apply(new NoteAdded(Later(4), "note")).Apply(new DecisionChallenged(Later(4), "a", "why")).Apply(new ReasonRedacted(Later(4), "a", "why") { By = "secretary" }));
        over.Refused(new ConflictDeclared(Later(4), "a", "owns it"), "GV-048", "is superseded");
        Assert.Equal(DecisionStatus.Superseded, Marked("+++++").Implement(Later(3)).Apply(new DecisionSuperseded(Later(4), "2026-10")).AsAt(Later(4)).Status);
    }
}
