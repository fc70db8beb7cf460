using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance.Cases;

/// <summary>Absence, deputies and delegation, G35 to G47.</summary>
public sealed class DeputyCases
{
    private static readonly Person Dee = new("dee", "Dee");

    private static Decision With(Deputy deputy, DecisionRule? rule = null) =>
        Open(rule, Electorate.Of(Seat.Of("a"), Seat.Of("b"), Seat.Of("e", "E") with { Deputies = [deputy] }));

    private static Deputy Deputy => new(Dee, Opening - Duration.FromDays(30));

    private static PositionGiven Says(Position position, double hours = 1, string by = "dee") => new(Later(hours), "e", position) { By = by };

    [Fact]
    public void G35_A_deputy_within_scope_and_dates_counts_and_is_recorded_as_deputy()
    {
        Deputy named = Deputy with { From = new LocalDate(2026, 3, 2), To = new LocalDate(2026, 3, 2), Scope = ["leadership-team"] };
        SeatReport seat = With(named).Apply(Says(Position.Assent)).AsAt(Later(1))["e"];

        Assert.Equal((PositionKind.Assent, true, "dee", Later(1)), (seat.Position.Kind, seat.ByDeputy, seat.SpokenBy, seat.At));
        With(named with { To = new LocalDate(2026, 3, 1), From = null }).Refused(Says(Position.Assent), "GV-035", "On 2026-03-02 Dee is not a deputy of E");
        With(named with { From = new LocalDate(2026, 3, 3), To = null }).Refused(Says(Position.Assent), "GV-035", "from 2026-03-03");
        With(named with { Scope = ["operational"] }).Refused(Says(Position.Assent), "GV-034", "may speak on operational");
        With(Deputy).Refused(Says(Position.Assent, by: "stranger"), "GV-031", "neither a representative nor a deputy of E");
        Assert.Contains("spoken by the deputy Dee", With(Deputy).Apply(Says(Position.Assent)).AsAt(Later(1)).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void G36_The_principal_wins_over_the_deputy_and_both_are_kept()
    {
        DecisionReport report = With(Deputy).Apply(Says(Position.Assent)).Apply(Says(Dissent, 2, "e")).AsAt(Later(2));

        Assert.Equal(PositionKind.Dissent, report.Says("e"));
        Assert.False(report["e"].ByDeputy);
        Assert.Equal([(true, "the position of the seat's own representative"), (false, null)], report.Positions.Select(record => (record.ByDeputy, record.EndedBy)));
    }

    [Fact]
    public void G37_After_the_principal_the_deputy_is_refused()
    {
        Decision spoken = With(Deputy).Apply(Says(Dissent, 1, "e"));

        spoken.Refused(Says(Position.Assent, 2), "GV-041", "whose position stands");
        Assert.Equal(PositionKind.Dissent, spoken.AsAt(Later(2)).Says("e"));
        Assert.Equal(PositionKind.Assent, spoken.TakeBack("e", Later(2)).Apply(Says(Position.Assent, 3)).AsAt(Later(3)).Says("e"));
    }

    [Fact]
    public void G38_A_second_override_is_an_ordinary_change()
    {
        DecisionReport report = With(Deputy).Apply(Says(Position.Assent)).Apply(Says(Dissent, 2, "e")).Apply(Says(Position.StandAside(), 3, "e")).AsAt(Later(3));

        Assert.Equal(PositionKind.StandAside, report.Says("e"));
        Assert.Equal(3, report.Positions.Count);
        Assert.Equal("a later position", report.Positions[1].EndedBy);
        Assert.Single(report.Positions, record => record.EndedBy is null);
    }

    [Fact]
    public void G39_A_deputy_named_after_opening_speaks_once_the_notice_has_run()
    {
        DecisionRule rule = Rule with { DeputyNotice = Duration.FromHours(24) };
        Decision appointed = Open(rule).Apply(new DeputyAppointed(Later(1), "e", new Deputy(Dee, Later(1))));

        appointed.Refused(new PositionGiven(Later(25) - Tick, "e", Position.Assent) { By = "dee" }, "GV-036", "may speak from 2026-03-03 10:00");
        Assert.Equal(PositionKind.NotHeard, appointed.AsAt(Later(24)).Says("e"));
        Assert.Equal(PositionKind.Assent, appointed.Say("e", Position.Assent, Later(25), by: "dee").AsAt(Later(25)).Says("e"));
        Assert.Equal(PositionKind.Assent, With(Deputy with { Appointed = Opening }, rule).Apply(Says(Position.Assent, 0)).AsAt(Opening).Says("e"));
        With(Deputy with { Appointed = Later(2) }).Refused(Says(Position.Assent), "GV-035", "from 2026-03-02 11:00");
        Open().Refused(new DeputyAppointed(Later(1), "z", new Deputy(Dee, Later(1))), "GV-025");
        Open().Refused(new DeputyAppointed(Later(1), "e", new Deputy(Dee, Later(1))) { By = "stranger" }, "GV-031", "appoints no deputy for it");
        Assert.NotNull(Open().Apply(new DeputyAppointed(Later(1), "e", new Deputy(Dee, Later(1))) { By = "e" }));
    }

    [Fact]
    public void G40_A_deputy_of_a_deputy_is_refused_unless_the_rule_lets_deputies_appoint()
    {
        Person sub = new("sub", "Sub");
        DecisionRule chaining = Rule with { DeputiesMayAppoint = true };
        Deputy chained = new(sub, Opening - Duration.FromDays(1)) { AppointedBy = "dee" };

        With(Deputy).Refused(new DeputyAppointed(Later(1), "e", new Deputy(sub, Later(1))) { By = "dee" }, "GV-037", "A deputy appoints no deputy");
        With(chained).Refused(Says(Position.Assent, by: "sub"), "GV-037", "who does not represent E");
        Decision allowed = With(Deputy, chaining).Apply(new DeputyAppointed(Later(1), "e", new Deputy(sub, Later(1)) { AppointedBy = "dee" }) { By = "dee" });
        Assert.Equal(PositionKind.Assent, allowed.Apply(Says(Position.Assent, 2, "sub")).AsAt(Later(2)).Says("e"));
        Assert.Equal(PositionKind.Assent, With(chained with { AppointedBy = "e" }).Apply(Says(Position.Assent, by: "sub")).AsAt(Later(1)).Says("e"));
    }

    [Fact]
    public void G41_A_position_recorded_on_behalf_needs_evidence_and_belongs_to_the_seat()
    {
        PositionGiven recorded = new(Later(1), "e", Position.Assent) { RecordedBy = "secretary", Evidence = "note of the call at 10:00" };
        Decision decision = Open().Apply(recorded);

        SeatReport seat = decision.AsAt(Later(1))["e"];
        Assert.Equal((PositionKind.Assent, "secretary", "note of the call at 10:00", false), (seat.Position.Kind, seat.RecordedBy, seat.Evidence, seat.ByDeputy));
        Assert.Contains("recorded by secretary on its behalf: note of the call at 10:00", decision.AsAt(Later(1)).Explain(), StringComparison.Ordinal);
        Assert.Equal(PositionKind.Dissent, decision.Say("e", Dissent, Later(2)).AsAt(Later(2)).Says("e"));
        Open().Refused(recorded with { Evidence = null }, "GV-042", "recorded by 'secretary' without evidence");
        Open().Refused(recorded with { Evidence = " " }, "GV-042");
    }

    [Fact]
    public void G42_A_deputy_for_two_seats_must_declare_it_and_each_seat_is_recorded()
    {
        Deputy declared = Deputy with { Declaration = "speaks for B and E" };
        Decision Two(Deputy forB, Deputy forE) => Open(electorate: Electorate.Of(Seat.Of("a"), Seat.Of("b") with { Deputies = [forB] }, Seat.Of("e", "E") with { Deputies = [forE] }));

        Two(Deputy, Deputy).Refused(Says(Position.Assent), "GV-038", "speaks for another seat too");
        DecisionReport report = Two(declared, declared).Apply(Says(Position.Assent)).Apply(new PositionGiven(Later(1), "b", Dissent) { By = "dee" }).AsAt(Later(1));
        Assert.Equal((PositionKind.Assent, PositionKind.Dissent), (report.Says("e"), report.Says("b")));
        Decision representsAnother = Open(electorate: Electorate.Of(Seat.Of(Participant.Provider("a", "A"), Dee), Seat.Of("e", "E") with { Deputies = [Deputy] }));
        representsAnother.Refused(Says(Position.Assent), "GV-038");
    }

    [Fact]
    public void G43_An_instructed_deputy_stays_within_the_instructions()
    {
        Deputy instructed = Deputy with { Instructions = [PositionKind.Assent, PositionKind.StandAside] };

        With(instructed).Refused(Says(Dissent), "GV-039", "instructed that the seat assents or stands aside");
        Assert.Equal(PositionKind.StandAside, With(instructed).Apply(Says(Position.StandAside())).AsAt(Later(1)).Says("e"));
    }

    [Fact]
    public void G44_A_deputy_from_an_excluded_organisation_cannot_vote()
    {
        Deputy fromB = Deputy with { Organisation = "b" };

        StepBack(With(fromB), "b", Later(1)).Refused(Says(Position.Assent, 2), "GV-040", "comes from b, which has no say");
        Assert.Equal(PositionKind.Assent, With(fromB).Apply(Says(Position.Assent)).AsAt(Later(1)).Says("e"));
        Assert.Equal(PositionKind.Assent, StepBack(With(Deputy with { Organisation = "elsewhere" }), "b", Later(1)).Apply(Says(Position.Assent, 2)).AsAt(Later(2)).Says("e"));
        Decision excluded = Open(matter: Matter() with { Subject = "b" }, electorate: Electorate.Of(Seat.Of("a"), Seat.Of("b"), Seat.Of("e") with { Deputies = [fromB] }));
        excluded.Refused(Says(Position.Assent), "GV-040", "its own exclusion");
    }

    [Fact]
    public void G45_Silence_after_proven_notice_is_a_consensus_by_silence_and_never_unanimous()
    {
        DecisionReport report = Deemed(Deadline.AtMidnightEnding(new LocalDate(2026, 3, 9))).AsAt(Deadline.AtMidnightEnding(new LocalDate(2026, 3, 9)).At + Tick);

        report.Stands(DecisionOutcome.ConsensusBySilence, DecisionStatus.Effective);
        Assert.True(report["e"].DeemedToAssent);
        Assert.Equal("silent after proven notice, and so taken to assent", report["e"].Why);
        Assert.Empty(report.Unheard);
        Assert.Contains("E: taken to assent; silent after proven notice", report.Explain(), StringComparison.Ordinal);

        Deadline early = new(Deadline.AtMidnightEnding(new LocalDate(2026, 3, 9)).At - Tick);
        Assert.Equal(DecisionOutcome.Lapsed, Deemed(early).AsAt(early.At + Tick).Outcome);
        Assert.Equal(DecisionOutcome.NotAgreed, Deemed(new Deadline(Later(400))).Say("a", Dissent, Later(3)).AsAt(Later(401)).Outcome);
        Assert.False(Deemed(new Deadline(Later(400))).AsAt(Later(399)).Seats[4].DeemedToAssent);
    }

    [Fact]
    public void G45_Silence_alone_is_no_support()
    {
        Decision silent = Names.Aggregate(Noticed(), (decision, name) => decision.Apply(new NoticeProven(Opening, name, "receipt"))).Open(Opening, new Deadline(Later(400)));

        silent.AsAt(Later(401)).Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.NoSupport);
    }

    [Fact]
    public void G46_Failed_or_unproven_notice_deems_nothing()
    {
        Decision failed = Noticed().Apply(new NoticeProven(Opening, "e", "receipt")).Apply(new NoticeFailed(Opening, "e", "bounced")).Open(Opening, new Deadline(Later(400)));
        Decision unproven = Noticed().Open(Opening, new Deadline(Later(400)));

        foreach (Decision decision in new[] { failed, unproven })
        {
            DecisionReport report = "abcd".Aggregate(decision, (step, name) => step.Assent(name.ToString(), Later(1))).AsAt(Later(401));
            Assert.Equal((DecisionOutcome.Lapsed, PositionKind.NotHeard), (report.Outcome, report.Says("e")));
            Assert.False(report["e"].DeemedToAssent);
        }

        Assert.Equal("notice failed: bounced", failed.AsAt(Later(1))["e"].Why);
        Draft().Refused(new NoticeProven(Opening, "e", "receipt"), "GV-048", "Give notice first");
        Draft().Refused(new NoticeFailed(Opening, "e", "bounced"), "GV-048", "Give notice first");
        Noticed().Refused(new NoticeProven(Opening, "e", " "), "GV-047", "The proof of notice");
        Noticed().Refused(new NoticeFailed(Opening, "e", " "), "GV-047", "What was wrong with the notice");
        Noticed().Refused(new NoticeProven(Opening, "z", "receipt"), "GV-025");
        Noticed().Refused(new NoticeFailed(Opening, "z", "bounced"), "GV-025");
    }

    [Theory]
    [InlineData(MatterAuthority.Commissioner, false, true, "are reserved")]
    [InlineData(MatterAuthority.Boards, false, true, "are reserved")]
    [InlineData(MatterAuthority.Outside, false, true, "are reserved")]
    [InlineData(MatterAuthority.LeadershipTeam, true, true, "concern money")]
    [InlineData(MatterAuthority.LeadershipTeam, false, false, "")]
    [InlineData(MatterAuthority.Delegated, false, false, "")]
    public void G47_Deemed_assent_on_reserved_or_financial_matters_is_refused(MatterAuthority authority, bool financial, bool refused, string words)
    {
        DecisionRule rule = DecisionRule.Unanimity(new MatterClass("x", "such matters", authority, financial)) with { DeemedAssent = new DeemedAssent(5) };
        RuleBookOutcome outcome = RuleBook.Evaluate([rule]);

        Assert.Equal(refused, outcome.Book is null);
        Assert.Equal(refused ? ["GV-010"] : [], outcome.Findings.Select(finding => finding.Id));
        Assert.All(outcome.Findings, finding => Assert.Contains(words, finding.Message, StringComparison.Ordinal));
        Assert.NotNull(RuleBook.Evaluate([rule with { DeemedAssent = null }]).Book);
        if (refused)
            Assert.Equal(outcome.Findings, Assert.Throws<GovernanceRefusedException>(() => Draft(rule)).Findings);
    }

    private static Decision Noticed() => Draft(Rule with { DeemedAssent = new DeemedAssent(5) }).GiveNotice(Opening, opens: Opening);

    private static Decision Deemed(Deadline deadline)
    {
        Decision decision = Noticed().Apply(new NoticeProven(Opening, "e", "receipt")).Open(Opening, deadline);
        return "abcd".Aggregate(decision, (step, name) => step.Assent(name.ToString(), Later(1)));
    }
}
