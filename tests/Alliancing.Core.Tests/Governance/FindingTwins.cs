using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>For each finding about decisions a bad example and its repaired twin.</summary>
internal static class FindingTwins
{
    private static readonly LocalDate Day = new(2026, 3, 4);
    private static readonly Person Dee = new("dee", "Dee");
    private static readonly Deputy Named = new(Dee, Opening - Duration.FromDays(1));
    private static readonly DecisionRule Laddered = Rule with { Ladder = Ladder };
    private static readonly DecisionRule Ratifying = Rule with { Ratification = new Ratification(["a"], 10) };
    private static readonly Principle Own = new("own", "Own", "Our own.", PrincipleKind.Value);

    private static PositionGiven ByDee => new(Later(2), "e", Position.Assent) { By = "dee" };

    public static IReadOnlyList<(string Id, Func<IEnumerable<Finding>> Bad, Func<IEnumerable<Finding>> Repaired)> All { get; } =
    [
        ("GV-001", () => Electorate.Evaluate([]).Findings, () => Electorate.Evaluate([Seat.Of("a")]).Findings),
        ("GV-002", () => Electorate.Evaluate([Seat.Of("a"), Seat.Of("a")]).Findings, () => Electorate.Evaluate([Seat.Of("a"), Seat.Of("b")]).Findings),
        ("GV-003", () => Electorate.Evaluate(Related("g", "g")).Findings, () => Electorate.Evaluate(Related("g", "h")).Findings),
        ("GV-010", () => Book(new MatterClass("x", "x", MatterAuthority.Boards)), () => Book(new MatterClass("x", "x", MatterAuthority.Delegated))),
        ("GV-011", () => RuleBook.Evaluate([Rule, Rule]).Findings, () => RuleBook.Evaluate([Rule with { To = Day.PlusDays(-1) }, Rule with { From = Day }]).Findings),
        ("GV-012", () => Ask(Draft(Rule with { From = Day }), new DecisionOpened(Opening, null)), () => Ask(Draft(Rule with { From = new LocalDate(2026, 3, 2) }), new DecisionOpened(Opening, null))),
        ("GV-013", () => RuleBook.Create([Rule]).Change(Rule with { From = Day }, Marked("++++-").AsAt(Later(2))).Findings, () => RuleBook.Create([Rule]).Change(Rule with { From = Day }, Marked("+++++").AsAt(Later(2))).Findings),
        ("GV-014", () => Throwing(() => Draft(new DecisionRule(MatterClass.Operational, new CountTest(3, 4)))), () => Throwing(() => Draft(new DecisionRule(MatterClass.Operational, new CountTest(3, 5))))),
        ("GV-015", () => Throwing(() => Draft(Rule, matter: Matter(MatterClass.Operational))), () => Throwing(() => Draft(Rule, matter: Matter()))),
        ("GV-020", () => Ask(Open().Assent("a", Later(2)), new NoteAdded(Later(1), "n")), () => Ask(Open().Assent("a", Later(2)), new NoteAdded(Later(2), "n"))),
        ("GV-021", () => Ask(Keyed, new NoteAdded(Later(1), "other") { Key = "k" }), () => Ask(Keyed, new NoteAdded(Later(1), "other") { Key = "l" })),
        ("GV-022", () => Open().Append(0, new NoteAdded(Later(1), "n")).Findings, () => Open().Append(1, new NoteAdded(Later(1), "n")).Findings),
        ("GV-023", () => Ask(Draft(), Says("a")), () => Ask(Open(), Says("a"))),
        ("GV-024", () => Ask(Open(), Says("a") with { At = Close + Tick }), () => Ask(Open(), Says("a") with { At = Close })),
        ("GV-025", () => Ask(Open(), Says("z")), () => Ask(Open(), Says("e"))),
        ("GV-026", () => Agenda.Empty.Propose(Draft(), Opening).Evaluate("x", new NoteAdded(Opening, "n")).Findings, () => Agenda.Empty.Propose(Draft(), Opening).Evaluate("2026-07", new NoteAdded(Opening, "n")).Findings),
        ("GV-027", () => Ask(Open(), Says("a", new Position(PositionKind.Vacant))), () => Ask(Open(), Says("a", Position.StandAside()))),
        ("GV-028", () => Ask(Open(), Says("a", Position.Dissent("", Principle.OpenBook))), () => Ask(Open(), Says("a", Position.Dissent("why", Principle.OpenBook)))),
        ("GV-029", () => Ask(Open(), Says("a", Position.Dissent("why", null!))), () => Ask(Open(), Says("a", Position.Dissent("why", Principle.OpenBook)))),
        ("GV-030", () => Ask(Open(), Says("a", Position.Dissent("why", Own))), () => Ask(Open(Rule with { Charter = new Charter("2", [Own]) }), Says("a", Position.Dissent("why", Own)))),
        ("GV-031", () => Ask(Open(), Says("a") with { By = "x" }), () => Ask(Open(), Says("a") with { By = "a" })),
        ("GV-032", () => Ask(Open().Assent("a", Later(1)), new PositionWithdrawn(Later(2), "a") { By = "x" }), () => Ask(Open().Assent("a", Later(1)), new PositionWithdrawn(Later(2), "a") { By = "a" })),
        ("GV-033", () => Ask(Open(), new PositionWithdrawn(Later(2), "a")), () => Ask(Open().Assent("a", Later(1)), new PositionWithdrawn(Later(2), "a"))),
        ("GV-034", () => Ask(Deputised(Named with { Scope = ["operational"] }), ByDee), () => Ask(Deputised(Named with { Scope = ["operational", "leadership-team"] }), ByDee)),
        ("GV-035", () => Ask(Deputised(Named with { From = Day }), ByDee), () => Ask(Deputised(Named with { To = Day }), ByDee)),
        ("GV-036", () => Ask(Deputised(Named with { Appointed = Later(1) }, Rule with { DeputyNotice = Duration.FromHours(2) }), ByDee), () => Ask(Deputised(Named with { Appointed = Later(1) }, Rule with { DeputyNotice = Duration.FromHours(1) }), ByDee)),
        ("GV-037", () => Ask(Deputised(Named with { AppointedBy = "x" }), ByDee), () => Ask(Deputised(Named with { AppointedBy = "e" }), ByDee)),
        ("GV-038", () => Ask(Deputised(Named, also: true), ByDee), () => Ask(Deputised(Named with { Declaration = "for both" }, also: true), ByDee)),
        ("GV-039", () => Ask(Deputised(Named with { Instructions = [PositionKind.Dissent] }), ByDee), () => Ask(Deputised(Named with { Instructions = [PositionKind.Assent] }), ByDee)),
        ("GV-040", () => Ask(StepBack(Deputised(Named with { Organisation = "a" }), "a", Later(1)), ByDee), () => Ask(StepBack(Deputised(Named with { Organisation = "b" }), "a", Later(1)), ByDee)),
        ("GV-041", () => Ask(Deputised(Named).Assent("e", Later(1)), ByDee), () => Ask(Deputised(Named).Assent("a", Later(1)), ByDee)),
        ("GV-042", () => Ask(Open(), Says("a") with { RecordedBy = "s" }), () => Ask(Open(), Says("a") with { RecordedBy = "s", Evidence = "call" })),
        ("GV-043", () => Ask(StepBack(Open(), "a", Later(1)), Says("a")), () => Ask(StepBack(Open(), "b", Later(1)), Says("a"))),
        ("GV-044", () => Ask(Interested, Says("a")), () => Ask(Interested.Apply(Clears("b")), Says("a"))),
        ("GV-045", () => Ask(Interested, Clears("a")), () => Ask(Interested, Clears("b"))),
        ("GV-046", () => Ask(Open(), Clears("b")), () => Ask(Interested, Clears("b"))),
        ("GV-047", () => Ask(Open(), new NoteAdded(Later(1), "")), () => Ask(Open(), new NoteAdded(Later(1), "n"))),
        ("GV-048", () => Ask(Open(), new DecisionOpened(Later(1), null)), () => Ask(Draft(), new DecisionOpened(Later(1), null))),
        ("GV-049", () => Ask(Draft(electorate: Electorate.Of(Seat.Of(Participant.Provider("a", "A")))), new DecisionOpened(Later(1), null)), () => Ask(Draft(electorate: Of("a")), new DecisionOpened(Later(1), null))),
        ("GV-050", () => Ask(Draft(), new DecisionOpened(Later(1), new Deadline(Later(1)))), () => Ask(Draft(), new DecisionOpened(Later(1), new Deadline(Later(1) + Tick)))),
        ("GV-051", () => Ask(Open(Rule with { ResultsShown = ResultsShown.AfterClose }), new ResultsRevealed(Later(1))), () => Ask(Open(), new ResultsHidden(Later(1)))),
        ("GV-052", () => Ask(Gone, new SeatJoined(Later(2), Seat.Of("e"), Automatic: true)), () => Ask(Gone, new SeatJoined(Later(2), Seat.Of("f"), Automatic: true))),
        ("GV-053", () => Ask(Open(), new SeatJoined(Later(2), Seat.Of("e"))), () => Ask(Open(), new SeatJoined(Later(2), Seat.Of("f")))),
        ("GV-054", () => Ask(Open(), new TextAmended(Later(1), Matter().Text)), () => Ask(Open(), new TextAmended(Later(1), "Another."))),
        ("GV-055", () => Ask(Draft(matter: Matter() with { Proposer = "p" }), new DecisionWithdrawn(Later(1)) { By = "x" }), () => Ask(Draft(matter: Matter() with { Proposer = "p" }), new DecisionWithdrawn(Later(1)) { By = "p" })),
        ("GV-056", () => Ask(Marked("++++-", Laddered), new LadderStepTaken(Later(3), "mediation")), () => Ask(Marked("++++-", Laddered), new LadderStepTaken(Later(3), "leadership team meeting"))),
        ("GV-057", () => Ask(OnStep(LadderPower.None), new StepDecided(Later(4), Adopted: true, "why")), () => Ask(OnStep(LadderPower.CastingVote), new StepDecided(Later(4), Adopted: true, "why"))),
        ("GV-058", () => Ask(Marked("+++++", Ratifying), new Ratified(Later(3), "b", "m")), () => Ask(Marked("+++++", Ratifying), new Ratified(Later(3), "a", "m"))),
        ("GV-059", () => Ask(Marked("+++++", Ratifying).Ratify("a", "m", Later(3)), new Ratified(Later(3), "a", "m")), () => Ask(Marked("+++++", Ratifying), new Ratified(Later(3), "a", "m"))),
        ("GV-060", () => Ask(Marked("+++++", Ratifying), new Ratified(Later(400), "a", "m")), () => Ask(Marked("+++++", Ratifying), new Ratified(Later(300), "a", "m"))),
        ("GV-061", () => Ask(Conditional, new ConditionMet(Later(3), "other", "m")), () => Ask(Conditional, new ConditionMet(Later(3), "consent", "m"))),
        ("GV-062", () => Ask(Conditional, new DecisionImplemented(Later(3), [])), () => Ask(Conditional.Apply(new ConditionMet(Later(3), "consent", "m")), new DecisionImplemented(Later(3), []))),
        ("GV-063", () => Ask(Marked("+++++").Implement(Later(3)), new DecisionImplemented(Later(4), [])), () => Ask(Marked("+++++"), new DecisionImplemented(Later(4), []))),
        ("GV-064", () => Ask(Parted(false), new DecisionImplemented(Later(4), ["x"])), () => Ask(Parted(true), new DecisionImplemented(Later(4), ["x"]))),
        ("GV-065", () => Ask(Parted(true), new DecisionImplemented(Later(4), ["z"])), () => Ask(Parted(true), new DecisionImplemented(Later(4), ["y"]))),
        ("GV-066", () => Ask(Marked("+++++", DecisionRule.Unanimity(MatterClass.OutsideAlliance)), new DecisionImplemented(Later(4), [])), () => Ask(Marked("+++++"), new DecisionImplemented(Later(4), []))),
        ("GV-067", () => Ask(Marked("+++++"), Rescinds with { Test = StandAsideAllowed.Test }), () => Ask(Marked("+++++"), Rescinds)),
        ("GV-068", () => Ask(Marked("+++++"), Rescinds with { Mitigation = "" }), () => Ask(Marked("+++++"), Rescinds)),
        ("GV-069", () => Ask(Open(), new HoldReleased(Later(1), "x")), () => Ask(Open().Apply(new HeldBehind(Later(1), "x")), new HoldReleased(Later(1), "x"))),
        ("GV-070", () => Again(null), () => Again("the landlord has agreed")),
        ("GV-071", () => Agenda.Empty.Propose(Draft(), Opening).EvaluateProposal(Draft(), Opening).Findings, () => Agenda.Empty.Propose(Draft(), Opening).EvaluateProposal(Draft(matter: Matter(id: "x")), Opening).Findings),
        ("GV-072", () => Split("eli").AsAt(Later(3)).Warnings, () => Split("eva").AsAt(Later(3)).Warnings),
        ("GV-073", () => Ask(Open(), new ResultsRevealed(Later(1))), () => Ask(Open(), new ResultsHidden(Later(1)))),
        ("GV-074", () => Ask(Marked("++++-"), new DecisionImplemented(Later(4), [])), () => Ask(Marked("+++++"), new DecisionImplemented(Later(4), []))),
        ("GV-075", () => Releases(resolved: false), () => Releases(resolved: true)),
    ];

    private static Decision Keyed => Open().Apply(new NoteAdded(Later(1), "one") { Key = "k" });

    private static Decision Interested => Open().Apply(new ConflictDeclared(Later(1), "a", "owns it"));

    private static Decision Gone => Open().Apply(new SeatLeft(Later(1), "e", "exit"));

    private static Decision Conditional => Marked("+++++", matter: Matter() with { Conditions = ["consent"] });

    private static DecisionRescinded Rescinds => new(Later(4), "x", Rule.Test, ["c"], "m");

    private static IEnumerable<Finding> Ask(Decision decision, DecisionEvent happened) => decision.Evaluate(happened).Findings;

    private static PositionGiven Says(ParticipantId seat, Position? position = null) => new(Later(2), seat, position ?? Position.Assent);

    private static ConflictHandled Clears(ParticipantId by) => new(Later(2), "a", ConflictHandling.Cleared, [by], "small");

    private static ValueList<Seat> Related(string one, string other) => [Seat.Of("a") with { RelatedGroup = one }, Seat.Of("b") with { RelatedGroup = other }];

    private static ValueList<Finding> Book(MatterClass @class) => RuleBook.Evaluate([DecisionRule.Unanimity(@class) with { DeemedAssent = new DeemedAssent(5) }]).Findings;

    private static Decision Deputised(Deputy deputy, DecisionRule? rule = null, bool also = false) => Open(rule, Electorate.Of(
        Seat.Of("a"), Seat.Of("b") with { Deputies = also ? [deputy] : [] }, Seat.Of("e") with { Deputies = [deputy] }));

    private static Decision OnStep(LadderPower power) => Marked("++++-", Rule with { Ladder = [new LadderStep("step", "owner", 5, power)] }).Escalate("step", Later(3));

    private static Decision Parted(bool severable) => Marked("+++++", matter: Matter() with { Limbs = ["x", "y"], Severable = severable });

    private static ValueList<Finding> Again(string? information)
    {
        DecisionRule rule = Rule with { CoolingOff = Duration.FromDays(30) };
        Agenda agenda = Marked("++++-", rule).History.Aggregate(Agenda.Empty.Propose(Draft(rule), Opening), (step, happened) => step.Apply("2026-07", happened));
        return agenda.EvaluateProposal(Draft(rule, matter: Matter(id: "x") with { NewInformation = information }), Later(3)).Findings;
    }

    private static Decision Split(string second) => Open(electorate: Electorate.Of(Seat.Of("a"), Seat.Of(Participant.Provider("e", "E"), new Person("eva", "Eva"), new Person("eli", "Eli"))))
        .Say("e", Position.Assent, Later(1), by: "eva").Say("e", Dissent, Later(2), by: second);

    private static ValueList<Finding> Releases(bool resolved)
    {
        Agenda agenda = Agenda.Empty.Propose(Draft(matter: Matter(id: "first")), Opening).Propose(Draft(matter: Matter(id: "second") with { Text = "Another.", Excludes = ["first"] }), Opening);
        agenda = resolved ? agenda.Apply("first", new DecisionWithdrawn(Opening)) : agenda;
        return agenda.Evaluate("second", new HoldReleased(Opening, "first")).Findings;
    }

    private static ValueList<Finding> Throwing(Func<Decision> make)
    {
        try
        {
            make();
            return [];
        }
        catch (GovernanceRefusedException refused)
        {
            return refused.Findings;
        }
    }
}
