using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance.Cases;

/// <summary>Casting, changing and withdrawing, G21 to G34.</summary>
public sealed class CastingCases
{
    [Fact]
    public void G21_A_position_before_opening_is_refused_and_says_when_it_opens()
    {
        Decision noticed = Draft().GiveNotice(Opening, opens: Later(24));

        noticed.Refused(new PositionGiven(Later(1), "a", Position.Assent), "GV-023", "not open until 2026-03-03 09:00");
        Draft().Refused(new PositionGiven(Later(1), "a", Position.Assent), "GV-023", "not open until it is opened");
        noticed.Refused(new DecisionOpened(Later(24) - Tick, null), "GV-023", "not open until 2026-03-03 09:00");
        Assert.Equal(DecisionStatus.Open, noticed.Open(Later(24)).AsAt(Later(24)).Status);
    }

    [Fact]
    public void G22_Unknown_decision_unknown_seat_and_invalid_position_are_three_errors()
    {
        Decision decision = Open();
        Agenda agenda = Agenda.Empty.Propose(Draft(), Opening);

        AgendaOutcome unknown = agenda.Evaluate("2026-99", new NoteAdded(Opening, "a note"));
        Assert.Null(unknown.Agenda);
        Assert.Equal("GV-026", Assert.Single(unknown.Findings).Id);
        Assert.Contains("The agenda holds 2026-07.", unknown.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(unknown.Findings, Assert.Throws<GovernanceRefusedException>(() => agenda.Apply("2026-99", new NoteAdded(Opening, "a note"))).Findings);
        Assert.Equal(unknown.Findings, Assert.Throws<GovernanceRefusedException>(() => agenda["2026-99"]).Findings);

        decision.Refused(new PositionGiven(Later(1), "z", Position.Assent), "GV-025", "no seat 'z'", "a, b, c, d, e");
        foreach (PositionKind kind in new[] { PositionKind.NotHeard, PositionKind.Recused, PositionKind.Vacant, PositionKind.Excluded, PositionKind.Hidden, (PositionKind)99 })
            decision.Refused(new PositionGiven(Later(1), "a", new Position(kind, "why")), "GV-027", "A seat cannot say");
    }

    [Fact]
    public void G23_The_latest_position_counts_and_both_are_kept()
    {
        DecisionReport report = Open().Assent("a", Later(1)).Say("a", Dissent, Later(2)).AsAt(Later(2));

        Assert.Equal(PositionKind.Dissent, report.Says("a"));
        Assert.Equal(
            [(PositionKind.Assent, Later(1), "a later position"), (PositionKind.Dissent, Later(2), null)],
            report.Positions.Select(record => (record.Position.Kind, record.At, record.EndedBy)));
    }

    [Fact]
    public void G24_Only_the_seat_itself_takes_its_position_back()
    {
        Decision decision = Open().Assent("a", Later(1));

        DecisionReport report = decision.TakeBack("a", Later(2)).AsAt(Later(2));
        Assert.Equal(PositionKind.NotHeard, report.Says("a"));
        Assert.Equal("withdrawn by the seat", Assert.Single(report.Positions).EndedBy);
        Assert.Equal(PositionKind.NotHeard, decision.TakeBack("a", Later(2), by: "a").AsAt(Later(2)).Says("a"));
        decision.Refused(new PositionWithdrawn(Later(2), "a") { By = "b" }, "GV-032", "Only the seat itself");
        decision.Refused(new PositionWithdrawn(Later(2), "b"), "GV-033", "B has not been heard");
        decision.Refused(new PositionWithdrawn(Later(2), "z"), "GV-025");
    }

    [Fact]
    public void G25_After_the_close_nothing_changes()
    {
        Decision decision = Marked("++++.");

        decision.Refused(new PositionGiven(Close + Tick, "a", Dissent), "GV-024");
        decision.Refused(new PositionWithdrawn(Close + Tick, "a"), "GV-024");
        Marked("+++++").Refused(new PositionGiven(Later(3), "a", Dissent), "GV-024", "agreed unanimously");
    }

    [Fact]
    public void G26_A_command_delivered_twice_is_one_event_with_the_same_response()
    {
        PositionGiven command = new(Later(1), "a", Position.Assent) { Key = "k1" };
        Decision decision = Open();
        StepOutcome first = decision.Evaluate(command);
        StepOutcome second = first.Decision.Evaluate(command);

        Assert.Equal(first, second);
        Assert.Equal(2, second.Decision.Version);
        first.Decision.Refused(command with { Position = Dissent }, "GV-021", "The key 'k1' was used for another event");
        Assert.Equal(3, first.Decision.Apply(command with { Key = "k2", At = Later(2) }).Version);
    }

    [Fact]
    public void G27_A_dissent_without_reason_or_principle_is_invalid_and_never_an_assent()
    {
        Decision decision = Open();

        decision.Refused(new PositionGiven(Later(1), "a", new Position(PositionKind.Dissent, null, Principle.OpenBook)), "GV-028", "gives no reason");
        decision.Refused(new PositionGiven(Later(1), "a", new Position(PositionKind.Dissent, " ", Principle.OpenBook)), "GV-028");
        decision.Refused(new PositionGiven(Later(1), "a", new Position(PositionKind.Dissent, "too dear")), "GV-029", "names no principle");
        StepOutcome both = decision.Evaluate(new PositionGiven(Later(1), "a", new Position(PositionKind.Dissent)));
        Assert.Equal(["GV-028", "GV-029"], both.Findings.Select(finding => finding.Id));
        Assert.Equal(PositionKind.NotHeard, both.Decision.AsAt(Later(1)).Says("a"));
        decision.Refused(new PositionGiven(Later(1), "a", new Position(PositionKind.AssentWithReservation)), "GV-047", "The reservation is missing");
    }

    [Fact]
    public void G28_A_principle_outside_the_charter_is_invalid_and_the_valid_ones_are_listed()
    {
        Principle own = new("person-first", "Person first", "The person's wishes come first.", PrincipleKind.Service);
        Position dissent = Position.Dissent("nobody asked them", own);
        DecisionRule rule = Rule with { Charter = new Charter("2", [.. Principle.OfAlliancing, own]) };

        Open().Refused(new PositionGiven(Later(1), "a", dissent), "GV-030", "'person-first' is not in version 1 of the charter", "collective-responsibility, best-for-service, unanimous-decisions, no-fault-no-blame, open-book, best-person, agreed-behaviours");
        Assert.Equal(dissent, Open(rule).Say("a", dissent, Later(1)).AsAt(Later(1))["a"].Position);
    }

    [Fact]
    public void G29_A_redacted_reason_is_hidden_and_the_position_counts()
    {
        Decision decision = Marked("++++-").Apply(new ReasonRedacted(Later(3), "e", "names a patient") { By = "secretary" });
        DecisionReport report = decision.AsAt(Later(3));

        report.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.Dissent);
        Assert.Equal(new Position(PositionKind.Dissent, "redacted by secretary: names a patient", Principle.BestForService), report["e"].Position);
        Assert.DoesNotContain("day service", report.Explain(), StringComparison.Ordinal);
        Decision open = Open();
        open.Refused(new ReasonRedacted(Later(3), "e", "names a patient") { By = "secretary" }, "GV-033");
        open.Assent("e", Later(1)).Refused(new ReasonRedacted(Later(3), "e", "names a patient"), "GV-047", "Who redacts");
        open.Assent("e", Later(1)).Refused(new ReasonRedacted(Later(3), "e", "") { By = "secretary" }, "GV-047", "The reason for the redaction");
        open.Refused(new ReasonRedacted(Later(3), "z", "names a patient") { By = "secretary" }, "GV-025");
    }

    [Fact]
    public void G30_A_dissent_withdrawn_after_mediation_may_agree_it_without_a_new_meeting()
    {
        Decision deadlocked = Marked("++++-", Rule with { Ladder = Ladder });
        Instant mediated = Later(30);

        DecisionReport agreed = deadlocked.Assent("e", mediated).AsAt(mediated);
        agreed.Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        Assert.Equal(Later(2), agreed.ClosedAt);

        DecisionReport waiting = deadlocked.TakeBack("e", mediated).AsAt(mediated);
        Assert.Equal((DecisionOutcome.Lapsed, DecisionStatus.Deadlocked), (waiting.Outcome, waiting.Status));
        Marked("++++-").Refused(new PositionGiven(mediated, "e", Position.Assent), "GV-024");
        Assert.Equal(DecisionOutcome.Unanimous, Open().Say("e", Dissent, Later(1)).TakeBack("e", Later(2)).Say("e", Position.Assent, Later(3)).Assent("a", Later(3)).Assent("b", Later(3)).Assent("c", Later(3)).Assent("d", Later(3)).AsAt(Later(3)).Outcome);
    }

    [Fact]
    public void G31_An_administrator_revokes_entitlement_with_a_reason_and_withdraws_nothing()
    {
        Decision decision = Open().Assent("a", Later(1));

        decision.Refused(new PositionWithdrawn(Later(2), "a") { By = "administrator" }, "GV-032", "an administrator may revoke");
        decision.Refused(new EntitlementRevoked(Later(2), "a", "a", " ") { By = "administrator" }, "GV-047", "The reason for revoking");
        decision.Refused(new EntitlementRevoked(Later(2), "a", "a", "left its employer"), "GV-047", "Who revokes");
        decision.Refused(new EntitlementRevoked(Later(2), "a", "b", "left its employer") { By = "administrator" }, "GV-031", "nothing to revoke");
        SeatReport revoked = decision.Apply(new EntitlementRevoked(Later(2), "a", "a", "left its employer") { By = "administrator" }).AsAt(Later(2))["a"];
        Assert.Equal((SeatStanding.Vacant, PositionKind.Vacant), (revoked.Standing, revoked.Position.Kind));
    }

    [Fact]
    public void G32_Hidden_results_stay_hidden_until_the_close()
    {
        DecisionRule rule = Rule with { ResultsShown = ResultsShown.AfterClose };
        Decision decision = Marked("+++-.", rule);

        DecisionReport open = decision.AsAt(Later(2));
        Assert.True(open.PositionsHidden);
        Assert.Equal([PositionKind.Hidden, PositionKind.Hidden, PositionKind.Hidden, PositionKind.Hidden, PositionKind.NotHeard], open.Seats.Select(seat => seat.Position.Kind));
        Assert.Empty(open.Positions);
        Assert.Empty(open.WouldChange);
        Assert.DoesNotContain("eligible assent", open.Explain(), StringComparison.Ordinal);
        decision.Refused(new ResultsRevealed(Later(3)), "GV-051", "cannot be undone");
        decision.Refused(new ResultsHidden(Later(3)), "GV-048");
        DecisionReport closed = decision.AfterClose();
        Assert.False(closed.PositionsHidden);
        Assert.Equal(PositionKind.Dissent, closed.Says("d"));

        Decision shown = Marked("+++-.");
        Assert.Equal(PositionKind.Assent, shown.AsAt(Later(2)).Says("a"));
        shown.Refused(new ResultsRevealed(Later(3)), "GV-073");
        Assert.True(shown.Apply(new ResultsHidden(Later(3))).AsAt(Later(3)).PositionsHidden);
        shown.Refused(new ResultsHidden(Close + Tick), "GV-048");
        decision.Refused(new ResultsRevealed(Close + Tick), "GV-073");
    }

    [Fact]
    public void G33_A_late_deciding_vote_extends_once_and_never_shortens()
    {
        DecisionRule rule = Rule with { LateExtension = new LateExtension(Duration.FromHours(1), Duration.FromHours(24)) };
        Instant late = Close - Duration.FromHours(1);
        Decision waiting = Marked("++++.", rule);

        DecisionReport extended = waiting.Assent("e", late).AsAt(Close + Tick);
        Assert.Equal((true, new Deadline(late + Duration.FromHours(24)), DecisionOutcome.Undecided), (extended.Extended, extended.Deadline!.Value, extended.Outcome));
        DecisionReport inTime = waiting.Assent("e", late - Tick).AsAt(late - Tick);
        Assert.Equal((false, DecisionOutcome.Unanimous), (inTime.Extended, inTime.Outcome));

        Decision twice = waiting.Assent("e", late).Say("e", Dissent, late + Tick).Assent("e", late + Duration.FromHours(23.5));
        Assert.Equal(new Deadline(late + Duration.FromHours(24)), twice.AsAt(Close).Deadline);
        Assert.Equal(DecisionOutcome.Undecided, twice.AsAt(late + Duration.FromHours(24)).Outcome);
        Assert.Equal(DecisionOutcome.Unanimous, twice.AsAt(late + Duration.FromHours(24) + Tick).Outcome);

        DecisionRule brief = Rule with { LateExtension = new LateExtension(Duration.FromHours(2), Duration.FromMinutes(1)) };
        Assert.Equal(new Deadline(Close), Marked("++++.", brief).Assent("e", late).AsAt(late).Deadline);
        Assert.False(Marked("+++..", rule).Assent("d", late).AsAt(late).Extended);
        Assert.False(waiting.Say("e", Dissent, late).AsAt(late).Extended);
        Assert.False(Marked("++++.").Assent("e", late).AsAt(late).Extended);
    }

    [Fact]
    public void G34_Early_agreement_closes_unless_the_rule_keeps_it_open()
    {
        DecisionRule open = Rule with { CloseWhenAllHeard = false };

        Assert.Equal(DecisionStatus.Effective, Marked("+++++").AsAt(Later(2)).Status);
        Assert.Equal(DecisionStatus.Open, Marked("+++++", open).AtClose().Status);
        DecisionReport reserved = Marked("+++++", open).AssentWithReservation("e", "so long as the rota is shared", Close).AfterClose();
        Assert.Equal((DecisionOutcome.Unanimous, PositionKind.AssentWithReservation), (reserved.Outcome, reserved.Says("e")));
    }
}
