using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Core.Tests.Governance.Registers;

/// <summary>A matter, a rule, seats and one event of every kind, with every field set to a value of its own.</summary>
internal static class Everything
{
    public const string Salt = "0123456789abcdef";

    public static Instant At { get; } = Instant.FromUtc(2026, 3, 2, 9, 0);

    public static Matter Matter { get; } = new("2026-07", "Open a night team", Class, "Open a night team in the north from May.")
    {
        Proposer = "ann",
        Amount = Money.Pounds(1234.56m),
        Subject = "birch",
        Cites = [Principle.OpenBook, Own],
        Conditions = ["planning consent"],
        Limbs = ["north", "south"],
        Severable = true,
        Excludes = ["2026-06"],
        NewInformation = "the grant came",
    };

    public static DecisionRule Rule { get; } = new(Class, new ShareTest(Rate.Percent(62.5m), VoteBase.NotStandingAside, Comparison.MoreThan, Unopposed: true))
    {
        Version = "3",
        From = new LocalDate(2025, 4, 1),
        To = new LocalDate(2027, 3, 31),
        Source = Citation.Agreement("Schedule 2, paragraph 4"),
        Charter = new Charter("2", [.. Principle.OfAlliancing, Own]),
        Calendar = WorkingDays.Scotland.Closing(new(2026, 5, 1), new(2026, 9, 28)),
        MinimumEligibleSeats = 3,
        Quorum = new Quorum(Rate.Percent(50), Comparison.MoreThan),
        OpenFor = Duration.FromHours(36),
        CloseWhenAllHeard = false,
        LateExtension = new LateExtension(Duration.FromHours(1), Duration.FromMinutes(90)),
        ResultsShown = ResultsShown.AfterClose,
        DeemedAssent = new DeemedAssent(5),
        DeputyNotice = Duration.FromDays(2),
        DeputiesMayAppoint = true,
        RuleOfNecessity = true,
        JointConflicts = [["alder", "birch"], ["council"]],
        CoolingOff = Duration.FromSeconds(30),
        Ladder = [new LadderStep("principals", "chief officers", 10), new LadderStep("expert", "an expert", 20, LadderPower.Determination)],
        Ratification = new Ratification(["alder", "council"], 15),
        StandstillWorkingDays = 8,
    };

    public static Seat Alder { get; } = Seat.Of(Participant.Provider("alder", "Alder Housing", ParticipantKind.HousingAssociation).During(new LocalDate(2025, 4, 1), new LocalDate(2028, 3, 31)), new Person("ann", "Ann Alder"), new Person("abe", "Abe Alder")) with
    {
        Deputies = [Deputy],
        RelatedGroup = "trees",
        Suspensions = [new Suspension(At, At + Duration.FromDays(3), ["operational"], "late accounts")],
    };

    public static Electorate Electorate { get; } = Electorate.Create([Seat.Of("council", "Riverside Council", Side.Owner), Alder, Seat.Of("birch")], "clause 5.3");

    public static IReadOnlyList<DecisionEvent> Events { get; } =
    [
        new NoticeGiven(At, At + Duration.FromDays(1)) { By = "secretary", Key = "k1" },
        new NoticeProven(At, "alder", "receipt"),
        new NoticeFailed(At, "birch", "bounced"),
        new DecisionOpened(At, new Deadline(At + Duration.FromDays(9))),
        new DecisionOpened(At, null),
        new PositionGiven(At, "alder", Position.Dissent("costs too much", Own, "it costs less")) { By = "ann", RecordedBy = "secretary", Evidence = "note of a call" },
        new PositionGiven(At, "birch", Position.WithReservation("for a year")),
        new PositionGiven(At, "council", Position.Assent),
        new PositionWithdrawn(At, "alder"),
        new ReasonRedacted(At, "alder", "names a person") { By = "secretary" },
        new ConflictDeclared(At, "birch", "owns the building"),
        new ConflictHandled(At, "birch", ConflictHandling.Cleared, ["council", "alder"], "known to all"),
        new DeputyAppointed(At, "alder", Deputy),
        new EntitlementRevoked(At, "alder", "abe", "left the post"),
        new RepresentativesReplaced(At, "birch", [new Person("bob", "Bob Birch"), new Person("bea", "Bea Birch")]),
        new SeatJoined(At, Seat.Of("cedar", "Cedar Care"), Automatic: true),
        new SeatLeft(At, "birch", "exit by notice"),
        new SeatRenounced(At, "birch", "no view"),
        new SeatSucceeded(At, "birch", Seat.Of("elm", "Elm Homes"), "deed of 1 March"),
        new TextAmended(At, "Open a small night team."),
        new TypingErrorCorrected(At, "Open a night team.", ["council"]),
        new ResultsHidden(At),
        new ResultsRevealed(At),
        new LadderStepTaken(At, "principals"),
        new StepDecided(At, Adopted: true, "the better case"),
        new Ratified(At, "alder", "minute 7"),
        new RatificationRefused(At, "council", "no money"),
        new ConditionMet(At, "planning consent", "letter"),
        new HeldBehind(At, "2026-06"),
        new HoldReleased(At, "2026-06"),
        new DecisionImplemented(At, ["south"]),
        new DecisionReopened(At, new Deadline(At + Duration.FromDays(2)), "new figures"),
        new DecisionChallenged(At, "birch", "not heard"),
        new DecisionSuperseded(At, "2026-09"),
        new DecisionRescinded(At, "2026-10", new Unanimity(StandAsideAllowed: true), ["staff return"], "notice of a month"),
        new DecisionWithdrawn(At, "2026-11", new CountTest(2, 3, Unopposed: true)),
        new DecisionWithdrawn(At),
        new NoteAdded(At, "filed"),
    ];

    public static HashChain<RegisterEntry> Chain { get; } = Events.Aggregate(
        HashChain<RegisterEntry>.Empty.Append(new DecisionEntry(Matter, Rule, Electorate)),
        (chain, happened) => chain.Append(EventEntry.Of(Matter.Id, happened, Salt)));

    private static Principle Own => new("person-first", "Person first", "The person's wishes come first.", PrincipleKind.Service, Citation.Law("Care Act 2014", "s. 1"));

    private static MatterClass Class => new("target-cost", "changes of the target", MatterAuthority.LeadershipTeam, Financial: true, Citation.Clause("9.4"));

    private static Deputy Deputy => new(new Person("dan", "Dan Deputy"), At)
    {
        AppointedBy = "ann",
        From = new LocalDate(2026, 3, 1),
        To = new LocalDate(2026, 3, 31),
        Scope = ["operational"],
        Organisation = "birch",
        Instructions = [PositionKind.Assent, PositionKind.Dissent],
        Declaration = "speaks for birch too",
    };
}
