using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>The small values of the room: what they refuse, hold and print.</summary>
public sealed class ValueTests
{
    [Fact]
    public void DFG_4_The_seven_principles_stand_in_the_standard_charter()
    {
        Assert.Equal(["collective-responsibility", "best-for-service", "unanimous-decisions", "no-fault-no-blame", "open-book", "best-person", "agreed-behaviours"], Charter.Standard.Principles.Select(principle => principle.Id));
        Assert.All(Principle.OfAlliancing, principle => Assert.Equal(PrincipleKind.Alliance, principle.Kind));
        Assert.True(Charter.Standard.Holds(Principle.OpenBook));
        Assert.True(Charter.Standard.TryFind("open-book", out Principle? found));
        Assert.Same(Principle.OpenBook, found);
        Assert.False(Charter.Standard.TryFind("unknown", out _));
        Assert.Equal("open-book accounting", Principle.OpenBook.ToString());
    }

    [Fact]
    public void Values_refuse_what_is_blank_or_not_defined()
    {
        Principle own = new("x", "X", "We x.", PrincipleKind.Value);
        Assert.Throws<ArgumentException>(() => own with { Id = " " });
        Assert.Throws<ArgumentException>(() => own with { Name = " " });
        Assert.Throws<ArgumentException>(() => own with { Statement = " " });
        Assert.ThrowsAny<ArgumentException>(() => own with { Kind = (PrincipleKind)9 });
        Assert.Contains("'x' more than once", Assert.Throws<ArgumentException>(() => new Charter("1", [own, own])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Charter("1", []));
        Assert.Throws<ArgumentException>(() => new Charter(" ", [own]));
        Assert.Throws<ArgumentException>(() => new Person(" ", "X"));
        Assert.Throws<ArgumentException>(() => new Person("x", " "));
        Assert.Throws<ArgumentException>(() => MatterClass.Operational with { Id = " " });
        Assert.Throws<ArgumentException>(() => MatterClass.Operational with { Name = " " });
        Assert.ThrowsAny<ArgumentException>(() => MatterClass.Operational with { Authority = (MatterAuthority)9 });
        Assert.Throws<ArgumentException>(() => Matter() with { Id = " " });
        Assert.Throws<ArgumentException>(() => Matter() with { Title = " " });
        Assert.Throws<ArgumentException>(() => Matter() with { Text = " " });
        Assert.Equal("T", new Matter("1", "T", MatterClass.Operational).Text);
        Assert.Throws<ArgumentException>(() => new GovernanceTier(" ", "X", TierKind.Other, []));
        Assert.Throws<ArgumentException>(() => new GovernanceTier("x", " ", TierKind.Other, []));
        Assert.ThrowsAny<ArgumentException>(() => new GovernanceTier("x", "X", (TierKind)9, []));
        Assert.ThrowsAny<ArgumentException>(() => new TierMember(new Person("x", "X"), null, (TierRole)9));
        Assert.ThrowsAny<ArgumentException>(() => new AlignmentEntry("a", (AlignmentTest)9, AlignmentVerdict.Aligned, new LocalDate(2026, 1, 1)));
        Assert.ThrowsAny<ArgumentException>(() => new AlignmentEntry("a", AlignmentTest.Goals, (AlignmentVerdict)9, new LocalDate(2026, 1, 1)));
        Assert.Throws<ArgumentException>(() => new Appointment(" ", new Person("x", "X"), "a", new LocalDate(2026, 1, 1), "why"));
        Assert.Throws<ArgumentException>(() => new DelegatedLimit("a", Money.Pounds(1m), " ", new LocalDate(2026, 1, 1), Citation.Clause("1")));
        Assert.Throws<ArgumentNullException>(() => new PositionChange("a", null!));
    }

    [Fact]
    public void Nothing_is_taken_for_null()
    {
        Decision decision = Open();
        Assert.Throws<ArgumentNullException>(() => Decision.On(null!, Rule, Of("a", "b")));
        Assert.Throws<ArgumentNullException>(() => Decision.On(Matter(), null!, Of("a", "b")));
        Assert.Throws<ArgumentNullException>(() => Decision.On(Matter(), Rule, null!));
        Assert.Throws<ArgumentNullException>(() => Decision.Of(Matter(), Rule, Of("a", "b"), null!));
        Assert.Throws<ArgumentNullException>(() => decision.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => decision.Append(1, null!));
        Assert.Throws<ArgumentNullException>(() => decision.Withdraw((DecisionReport)null!, Later(1)));
        Assert.Throws<ArgumentNullException>(() => Electorate.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => Seat.Of((Participant)null!));
        Assert.Throws<ArgumentNullException>(() => Seat.Of("a") with { Representatives = null! });
        Assert.Throws<ArgumentNullException>(() => Seat.Of("a") with { Deputies = null! });
        Assert.Throws<ArgumentNullException>(() => Seat.Of("a") with { Suspensions = null! });
        Assert.Throws<ArgumentNullException>(() => new Deputy(null!, Opening));
        Assert.Throws<ArgumentNullException>(() => Rule with { Class = null! });
        Assert.Throws<ArgumentNullException>(() => Rule with { Test = null! });
        Assert.Throws<ArgumentNullException>(() => Rule with { Source = null! });
        Assert.Throws<ArgumentNullException>(() => Rule with { Charter = null! });
        Assert.Throws<ArgumentNullException>(() => Rule with { Calendar = null! });
        Assert.Throws<ArgumentNullException>(() => Rule with { JointConflicts = null! });
        Assert.Throws<ArgumentNullException>(() => Rule with { Ladder = null! });
        Assert.Throws<ArgumentNullException>(() => Matter() with { Class = null! });
        Assert.Throws<ArgumentNullException>(() => Matter() with { Cites = null! });
        Assert.Throws<ArgumentNullException>(() => Matter() with { Conditions = null! });
        Assert.Throws<ArgumentNullException>(() => Matter() with { Limbs = null! });
        Assert.Throws<ArgumentNullException>(() => Matter() with { Excludes = null! });
        Assert.Throws<ArgumentNullException>(() => Charter.Standard.Holds(null!));
        Assert.Throws<ArgumentNullException>(() => Agenda.Empty.EvaluateProposal(null!, Opening));
        Assert.Throws<ArgumentNullException>(() => RuleBook.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => RuleBook.Create([Rule]).Change(null!, decision.AsAt(Opening)));
        Assert.Throws<ArgumentNullException>(() => RuleBook.Create([Rule]).Change(Rule, null!));
        Assert.Throws<ArgumentNullException>(() => RuleBook.Create([Rule]).For(null!, new LocalDate(2026, 1, 1)));
        Assert.Throws<ArgumentNullException>(() => StepBackBallot.Evaluate(null!, "a", []));
        Assert.Throws<ArgumentNullException>(() => StepBackBallot.Evaluate(Of("a"), "a", null!));
        Assert.Throws<ArgumentNullException>(() => new ConflictsRegister(null!));
        Assert.Throws<ArgumentNullException>(() => new ConflictsRegister([]).DeclareIn(null!, Opening));
        Assert.Throws<ArgumentNullException>(() => new RegisteredInterest("a", "x", new LocalDate(2026, 1, 1)).BearsOn(null!, new LocalDate(2026, 1, 1)));
        Assert.Throws<ArgumentNullException>(() => Procedure.Start(null!, "a", Opening, WorkingDays.Scotland));
        Assert.Throws<ArgumentNullException>(() => Procedure.Start(ProcedureDefinition.Exit, "a", Opening, null!));
        Assert.Throws<ArgumentNullException>(() => Procedure.Start(ProcedureDefinition.Exit, "a", Opening, WorkingDays.Scotland).Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => Deadline.AfterWorkingDays(Opening, 1, null!));
        Assert.Throws<ArgumentNullException>(() => new DelegatedLimits(null!));
        Assert.Throws<ArgumentNullException>(() => new DelegatedLimits([]).ExceededBy(null!, new LocalDate(2026, 1, 1)));
        Assert.Throws<ArgumentNullException>(() => new DelegatedLimits([]).Review(null!, new LocalDate(2026, 1, 1)));
        Assert.Throws<ArgumentNullException>(() => new GovernanceStructure(null!, []));
        Assert.Throws<ArgumentNullException>(() => new GovernanceStructure([], null!));
        Assert.Throws<ArgumentNullException>(() => new AlignmentAssessment(null!, []));
        Assert.Throws<ArgumentNullException>(() => new AlignmentAssessment([], null!));
        Assert.Throws<ArgumentNullException>(() => new PositionGiven(Opening, "a", null!));
        Assert.Throws<ArgumentNullException>(() => new DeputyAppointed(Opening, "a", null!));
        Assert.Throws<ArgumentNullException>(() => new RepresentativesReplaced(Opening, "a", null!));
        Assert.Throws<ArgumentNullException>(() => new SeatSucceeded(Opening, "a", null!));
        Assert.Throws<ArgumentNullException>(() => new SeatJoined(Opening, null!));
        Assert.Throws<ArgumentNullException>(() => new ConflictHandled(Opening, "a", ConflictHandling.Cleared, null!, "why"));
        Assert.Throws<ArgumentNullException>(() => new DecisionImplemented(Opening, null!));
        Assert.Throws<ArgumentNullException>(() => new TypingErrorCorrected(Opening, "text", null!));
        Assert.Throws<ArgumentNullException>(() => new DecisionRescinded(Opening, "x", Rule.Test, null!, "y"));
        Assert.Throws<ArgumentNullException>(() => new Deputy(new Person("x", "X"), Opening) { Scope = null! });
        Assert.Throws<ArgumentNullException>(() => new Deputy(new Person("x", "X"), Opening) { Instructions = null! });
        Assert.Throws<ArgumentNullException>(() => new Suspension(Opening, Close, null!, "why"));
    }

    [Theory]
    [InlineData(MatterAuthority.LeadershipTeam, false)]
    [InlineData(MatterAuthority.Delegated, false)]
    [InlineData(MatterAuthority.Commissioner, true)]
    [InlineData(MatterAuthority.Boards, true)]
    [InlineData(MatterAuthority.Outside, true)]
    public void A_class_is_reserved_when_it_is_decided_above_the_leadership_team(MatterAuthority authority, bool reserved) =>
        Assert.Equal(reserved, new MatterClass("x", "x", authority).IsReserved);

    [Theory]
    [InlineData(PositionKind.NotHeard, false, false)]
    [InlineData(PositionKind.Assent, true, true)]
    [InlineData(PositionKind.AssentWithReservation, true, true)]
    [InlineData(PositionKind.StandAside, true, false)]
    [InlineData(PositionKind.Dissent, true, false)]
    [InlineData(PositionKind.Recused, false, false)]
    [InlineData(PositionKind.Vacant, false, false)]
    [InlineData(PositionKind.Excluded, false, false)]
    [InlineData(PositionKind.Hidden, false, false)]
    public void A_position_is_heard_or_not_and_agrees_or_not(PositionKind kind, bool heard, bool agrees) =>
        Assert.Equal((heard, agrees), (new Position(kind).IsHeard, new Position(kind).Agrees));

    [Fact]
    public void Electorates_and_seats_find_and_name()
    {
        Electorate electorate = Electorate.Of(Seat.Of("council", "Council", Side.Owner), Seat.Of("alder"));

        Assert.True(electorate.TryFind("council", out Seat? council));
        Assert.Equal((Side.Owner, "Council", "council"), (council.Side, council.ToString(), council.Representatives[0].Id));
        Assert.False(electorate.TryFind("z", out _));
        Assert.Equal(("alder", Side.Provider), (electorate.Seats[1].Name, electorate.Seats[1].Side));
        Assert.Equal(electorate, Electorate.Of(Seat.Of("council", "Council", Side.Owner), Seat.Of("alder")));
        Assert.Equal("the representative of alder", electorate.Seats[1].Representatives[0].ToString());
        Assert.False(Seat.Of("a").IsVacant);
    }

    [Fact]
    public void Every_outcome_status_cause_and_position_has_words_of_its_own()
    {
        Assert.Equal(9, Enum.GetValues<DecisionOutcome>().Select(DecisionWords.Of).Distinct().Count());
        Assert.Equal(13, Enum.GetValues<DecisionStatus>().Select(DecisionWords.Of).Distinct().Count());
        Assert.Equal(7, Enum.GetValues<NotAgreedCause>().Select(DecisionWords.Of).Distinct().Count());
        Assert.Equal(9, Enum.GetValues<PositionKind>().Select(DecisionWords.Of).Distinct().Count());
    }

    [Fact]
    public void The_exception_can_be_made_like_any_other()
    {
        InvalidOperationException cause = new("cause");

        Assert.Empty(new GovernanceRefusedException().Findings);
        Assert.Equal("words", new GovernanceRefusedException("words").Message);
        Assert.Same(cause, new GovernanceRefusedException("words", cause).InnerException);
        Assert.Empty(new GovernanceRefusedException("words", cause).Findings);
        Assert.Equal("What:\n  GV-001 error   x: Wrong.", new GovernanceRefusedException("What", [Finding.Error("GV-001", "x", "Wrong.")]).Message);
    }

    [Fact]
    public void An_effective_decision_is_one_in_effect_or_carried_out()
    {
        Assert.True(Marked("+++++").AsAt(Later(2)).IsEffective);
        Assert.True(Marked("+++++").Implement(Later(3)).AsAt(Later(3)).IsEffective);
        Assert.False(Marked("++++-").AsAt(Later(2)).IsEffective);
        Assert.False(Marked("+++++", Rule with { StandstillWorkingDays = 1 }).AsAt(Later(2)).IsEffective);
    }
}
