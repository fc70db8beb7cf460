using Alliancing.Core.Tests.RiskShare;
using Alliancing.Governance;
using Alliancing.Lifecycle;
using NodaTime;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>Every finding of the room, with the smallest template, record or event that fires it.</summary>
internal static class FindingCases
{
    private static readonly AlliancePhase Outer = AlliancePhase.Of("outer");
    private static readonly AlliancePhase Lost = AlliancePhase.Of("lost");
    private static readonly LifecycleDefinition Forked = Small with
    {
        Gates = [.. Small.Gates, new("other", "Other", AlliancePhase.Readiness, AlliancePhase.Formation, [new DocumentCondition("waiver", "waiver", "council")])],
    };

    private static readonly LifecycleDefinition Asking = Small with
    {
        Gates =
        [
            Small.Gates[0] with
            {
                Conditions =
                [
                    new DecisionCondition("d", "tender", "council"),
                    new AssessmentCondition("a", "alignment", "council", EachParticipant: true),
                    new AssessmentCondition("w", "health", "council"),
                    new DocumentCondition("o", "plan", "council"),
                    new CheckCondition("c", "review", "council"),
                ],
            },
            .. Small.Gates.Skip(1),
        ],
    };

    public static IReadOnlyList<FindingCase> All { get; } = [.. Templates(), .. Records(), .. Order(), .. Milestones(), .. Evidence(), .. Gates(), .. Obligations(), .. Migrations(), .. Asked()];

    private static IEnumerable<FindingCase> Templates() =>
    [
        Template("LC-001", "template", ["id, version or name is blank"], Small with { Id = " " }, Small),
        Template("LC-001", "template", ["Give each of them"], Small with { Version = "" }, Small),
        Template("LC-001", "template", ["blank"], Small with { Name = "" }, Small),
        Template("LC-001", "milestones[ready]", ["evidence wanted or the owner is blank"], Small with { Milestones = [Small.Milestones[0] with { Evidence = " " }, .. Small.Milestones.Skip(1)] }, Small),
        Template("LC-001", "milestones[ready]", ["who sees to it"], Small with { Milestones = [Small.Milestones[0] with { Owner = " " }, .. Small.Milestones.Skip(1)] }, Small),
        Template("LC-002", "phases[formation]", ["'formation' stands 2 times", "id of its own"], Small with { Phases = [.. Small.Phases, Small.Phases[2]] }, Small),
        Template("LC-002", "strands[legal]", ["2 times"], Small with { Strands = [.. Small.Strands, Small.Strands[0]] }, Small),
        Template("LC-002", "milestones[budget]", ["2 times"], Small with { Milestones = [.. Small.Milestones, Small.Milestones[3]] }, Small),
        Template("LC-002", "gates[first]", ["3 times"], Small with { Gates = [.. Small.Gates, .. new[] { "x", "y" }.Select(d => Small.Gates[0] with { Conditions = [new DocumentCondition("d", d, "council")] })] }, Small),
        Template("LC-002", "gates[third].conditions[strands]", ["2 times"], Small with { Gates = [.. Small.Gates.Take(2), Small.Gates[2] with { Conditions = [.. Small.Gates[2].Conditions, Small.Gates[2].Conditions[0]] }] }, Small),
        Template("LC-003", "phases[formation].within", ["no phase 'lost'", "Known are readiness, commitment, formation"], Small with { Phases = [.. Small.Phases.Take(2), Small.Phases[2] with { Within = Lost }] }, Small),
        Template("LC-003", "milestones[budget].phase", ["no phase 'lost'"], Small with { Milestones = [.. Small.Milestones.Take(3), Small.Milestones[3] with { Phase = Lost }] }, Small),
        Template("LC-003", "gates[third].to", ["no phase 'lost'"], Small with { Gates = [.. Small.Gates.Take(2), Small.Gates[2] with { To = Lost, Reentry = false }] }, Small),
        Template("LC-003", "ignored[0].phase", ["no phase 'lost'"], Small with { Ignored = [new(LifecycleEventKind.GatePlanned, Lost)] }, Small with { Ignored = [new(LifecycleEventKind.GatePlanned)] }),
        Template("LC-004", "phases[outer].within", ["'outer' lies within itself: outer in outer"], Small with { Phases = [.. Small.Phases, new(Outer, "Outer", Within: Outer)] }, Small with { Phases = [.. Small.Phases.Take(2), Small.Phases[2] with { Within = Outer }, new(Outer, "Outer")] }),
        Template("LC-005", "gates[second].to", ["'formation' holds other phases", "such as 'inner'"], Inner(AlliancePhase.Formation), Inner(AlliancePhase.Of("inner"))),
        Template("LC-006", "milestones[budget].strand", ["no strand 'lost'", "Known are legal, finance"], Small with { Milestones = [.. Small.Milestones.Take(3), Small.Milestones[3] with { Strand = AllianceStrand.Of("lost") }] }, Small),
        Template("LC-006", "gates[third].conditions[strands]", ["no strand 'lost'"], Strands(AllianceStrand.Of("lost")), Strands(Legal)),
        Template("LC-007", "gates[first].conditions[ready]", ["no milestone 'x'", "Known are ready, chosen, deed, budget"], First(new MilestoneCondition("ready", "x")), Small),
        Template("LC-007", "gates[first].conditions[ready]", ["'chosen' belongs to 'commitment'", "not open before this gate of 'readiness' is passed"], First(new MilestoneCondition("ready", "chosen")), Small),
        Template("LC-008", "gates[other]", ["gate 'first' of 'readiness' is open too", "Give 'first' a condition that excludes this one"], Fork(new MilestoneCondition("r", "ready")), Fork(new DocumentCondition("r", "ready", "council"))),
        Template("LC-008", "gates[other]", ["gate 'first'"], Fork(new MilestoneCondition("r", "ready"), new DocumentCondition("d", "d", "council")), Forked),
        Template("LC-009", "gates[third].reentry", ["leads from 'formation' into itself"], Small with { Gates = [.. Small.Gates.Take(2), Small.Gates[2] with { Reentry = false }] }, Small),
        Template("LC-009", "gates[second].reentry", ["leads from 'commitment' to 'formation'", "drop the word"], Small with { Gates = [Small.Gates[0], Small.Gates[1] with { Reentry = true }, Small.Gates[2]] }, Small),
        Template("LC-010", "gates[first].conditions", ["no conditions"], First(), Small),
        Template("LC-011", "phases[formation]", ["no gate leads to 'formation'", "begins in 'readiness'"], Small with { Gates = [Small.Gates[0], Small.Gates[2]] }, Small),
        Template("LC-012", "gates[back].to", ["from 'commitment' gates lead back to 'formation'", "recycling"], Back(), Small),
        Template("LC-013", "ignored[0].event", ["beginning cannot be ignored"], Small with { Ignored = [new(LifecycleEventKind.Started)] }, Small with { Ignored = [new(LifecycleEventKind.MilestoneReached)] }),
        Template("LC-013", "ignored[0].event", ["decision of a gate cannot be ignored"], Small with { Ignored = [new(LifecycleEventKind.GateDecided)] }, Small with { Ignored = [new(LifecycleEventKind.EvidenceRecorded)] }),
        Template("LC-014", "phases", ["no phases"], new LifecycleDefinition("x", "1", "X"), new LifecycleDefinition("x", "1", "X") { Phases = [new(default, "Only")] }),
    ];

    private static IEnumerable<FindingCase> Records() =>
    [
        Record("LC-020", "template", ["no template small version 2", "Known are alliance version 1, in-one-place version 1, regional-commissioning version 1, small version 1"], Given.Record(Small) with { Template = new("small", "2") }, Given.Record(Small)),
        Record("LC-021", "templates[1]", ["small version 1 is there already"], Given.Record(Small) with { Templates = [Small, Holding] }, Given.Record(Small) with { Templates = [Small, Holding with { Version = "2" }] }),
        Record("LC-021", "templates[1]", ["alliance version 1 is there already"], Given.Record(Small) with { Templates = [Small, Small with { Id = "alliance" }] }, Given.Record(Small)),
        Record("LC-022", "record", ["id or name is blank"], Given.Record(Small) with { Id = "" }, Given.Record(Small)),
        Record("LC-022", "record", ["id or name is blank"], Given.Record(Small) with { Name = " " }, Given.Record(Small)),
        Record("LC-023", "participants[alder]", ["'alder' stands 2 times"], Given.Record(Small) with { Participants = [Council, Alder, Alder] }, Given.Record(Small)),
        Record("LC-014", "templates[1].phases", ["no phases"], Given.Record(Small) with { Templates = [Small, new("x", "1", "X")] }, Given.Record(Small)),
    ];

    private static IEnumerable<FindingCase> Order() =>
    [
        Event("LC-030", "", ["has not begun", "'started'"], In(0), Reached(1, "ready"), Started(1)),
        Event("LC-031", "", ["has begun already", "re-entry"], In(1), Started(1), Reached(1, "ready")),
        Event("LC-032", ".on", ["2026-01-06 is before 2026-01-07"], In(2), Reached(1, "chosen"), Reached(2, "chosen")),
        Event("LC-033", "", ["was stopped in Commitment on 2026-01-08 (no bids)"], In(4), Reached(4, "chosen"), null),
    ];

    private static IEnumerable<FindingCase> Milestones() =>
    [
        Event("LC-034", ".milestone", ["small version 1 has no milestone 'go-live'", "It is a milestone of alliance version 1", "Known are ready, chosen, deed, budget"], In(1), Reached(1, "go-live"), Reached(1, "ready")),
        Event("LC-034", ".milestone", ["no milestone 'x'. Known are"], In(1), Reached(1, "x"), Reached(1, "ready")),
        Event("LC-034", ".milestone", ["'x'"], In(1), new MilestonePlanned(Day(1), "x", Day(9)), new MilestonePlanned(Day(1), "ready", Day(9))),
        Event("LC-034", ".milestone", ["'x'"], In(1), new MilestoneWaived(Day(1), "x", "not needed"), new MilestoneWaived(Day(1), "ready", "not needed")),
        Event("LC-034", ".milestone", ["'x'"], In(1).With(Reached(1, "ready")), new MilestoneReopened(Day(1), "x", "again"), new MilestoneReopened(Day(1), "ready", "again")),
        Event("LC-035", "", ["milestone 'deed' belongs to Formation", "The alliance is in Commitment since 2026-01-07"], In(2), Reached(2, "deed"), Reached(2, "chosen")),
        Event("LC-036", ".milestone", ["belongs to Readiness, whose gate is passed"], In(2), new MilestoneReopened(Day(2), "ready", "again"), null),
        Event("LC-036", ".milestone", ["whose gate is passed"], In(3).With(new GateDecided(Day(5), "third", GateOutcome.Hold, Review: Day(6))), new MilestoneReopened(Day(5), "chosen", "again"), null),
        Event("LC-037", ".milestone", ["reached on 2026-01-06", "reopen it first"], In(1).With(Reached(1, "ready")), Reached(2, "ready"), new MilestoneReopened(Day(2), "ready", "again")),
        Event("LC-037", ".milestone", ["neither reached nor waived"], In(1), new MilestoneReopened(Day(2), "ready", "again"), Reached(2, "ready")),
        Event("LC-037", ".milestone", ["is reached already", "nothing to waive"], In(1).With(Reached(1, "ready")), new MilestoneWaived(Day(2), "ready", "no need"), null),
        Event("LC-037", ".milestone", ["is waived already"], In(1).With(new MilestoneWaived(Day(1), "ready", "no need")), new MilestoneWaived(Day(2), "ready", "no need"), Reached(2, "ready")),
        Event("LC-038", ".by", ["no participant 'cedar'", "Known are council, alder"], In(1), Reached(1, "ready") with { By = "cedar" }, Reached(1, "ready") with { By = "alder" }),
        Event("LC-039", ".by", ["'birch' takes part from 2026-01-10 on", "dated 2026-01-09"], Late(), Reached(4, "ready") with { By = "birch" }, Reached(5, "ready") with { By = "birch" }),
        Event("LC-040", ".by", ["'birch' took part until 2026-01-15", "dated 2026-01-16"], Late(), Reached(11, "ready") with { By = "birch" }, Reached(10, "ready") with { By = "birch" }),
        Event("LC-047", ".reason", ["the reason is blank"], In(1), new MilestoneWaived(Day(1), "ready", " "), new MilestoneWaived(Day(1), "ready", "no need")),
        Event("LC-047", ".reason", ["the reason is blank"], In(1).With(Reached(1, "ready")), new MilestoneReopened(Day(1), "ready", ""), new MilestoneReopened(Day(1), "ready", "again")),
        Event("LC-047", ".owner", ["the owner is blank"], In(1), new MilestonePlanned(Day(1), "ready", Day(2), " "), new MilestonePlanned(Day(1), "ready", Day(2), "clerk")),
        Event("LC-048", ".evidence", ["the evidence is blank"], In(1), Reached(1, "ready", " "), Reached(1, "ready")),
        Event("LC-057", "", ["planning a milestone has no effect in Readiness"], In(1, Small with { Ignored = [new(LifecycleEventKind.MilestonePlanned)] }), new MilestonePlanned(Day(1), "ready", Day(2)), Reached(1, "ready")),
        Event("LC-058", "", ["milestone 'deed' belongs to Formation", "counts once the phase is open"], In(1, Holding), Reached(1, "deed"), Reached(1, "ready")),
    ];

    private static IEnumerable<FindingCase> Evidence() =>
    [
        Event("LC-039", ".item.participant", ["'birch' takes part from"], In3Late(), Signed(4, "birch"), Signed(5, "birch")),
        Event("LC-038", ".item.participant", ["no participant 'cedar'"], In(3), Signed(5, "cedar"), Signed(5, "alder")),
        Event("LC-041", ".item", ["no gate of small version 1 asks for the document to sign 'lease'", "Asked for are agreement"], In(3), Signed(5, "alder", "lease"), Signed(5, "alder")),
        Event("LC-041", ".item", ["asks for the document 'lease'", "No gate asks for a document."], In(3), Item(new DocumentEvidence("lease", "p. 3")), null),
        Event("LC-041", ".item", ["decision 'x'", "Asked for are tender"], In(1, Asking), Item(new DecisionEvidence("x", DecisionOutcome.Unanimous, true), 1), Item(new DecisionEvidence("tender", DecisionOutcome.Unanimous, true), 1)),
        Event("LC-041", ".item", ["assessment 'alignment' of the alliance as a whole", "alignment of each participant, health of the alliance as a whole"], In(1, Asking), Item(new AssessmentEvidence("alignment", true), 1), Item(new AssessmentEvidence("alignment", true, "alder"), 1)),
        Event("LC-041", ".item", ["assessment 'health' of 'alder'"], In(1, Asking), Item(new AssessmentEvidence("health", true, "alder"), 1), Item(new AssessmentEvidence("health", true), 1)),
        Event("LC-041", ".item", ["check 'x'", "Asked for are review"], In(1, Asking), Item(new FindingsEvidence("x", []), 1), Item(new FindingsEvidence("review", []), 1)),
        Event("LC-048", ".item.reference", ["the reference is blank"], In(1, Asking), Item(new DocumentEvidence("plan", " "), 1), Item(new DocumentEvidence("plan", "p. 3"), 1)),
    ];

    private static IEnumerable<FindingCase> Gates() =>
    [
        Event("LC-042", ".gate", ["no gate 'x'", "Known are first, second, third"], In(1), Go(1, "x"), null),
        Event("LC-042", ".gate", ["no gate 'x'"], In(1), new GatePlanned(Day(1), "x", Day(2)), new GatePlanned(Day(1), "first", Day(2))),
        Event("LC-043", ".gate", ["gate 'first' ends Readiness", "Its gates: 'second'."], In(2), Go(2, "first"), new GateDecided(Day(2), "second", GateOutcome.Hold, Review: Day(3))),
        Event("LC-044", ".gate", ["gate 'other' and 'first' are open at once"], Both(), Go(2, "other"), new GateDecided(Day(2), "other", GateOutcome.Hold, Review: Day(3))),
        Event("LC-045", ".review", ["there is no day of review"], In(1), new GateDecided(Day(1), "first", GateOutcome.Hold), new GateDecided(Day(1), "first", GateOutcome.Hold, Review: Day(2))),
        Event("LC-045", ".review", ["the day of review is 2026-01-06"], In(1), new GateDecided(Day(1), "first", GateOutcome.Hold, Review: Day(1)), new GateDecided(Day(1), "first", GateOutcome.Hold, Review: Day(2))),
        Event("LC-046", ".to", ["no phase is named", "Name one that lies behind: readiness"], In(2), new GateDecided(Day(2), "second", GateOutcome.Recycle, Reason: "no"), new GateDecided(Day(2), "second", GateOutcome.Recycle, Reason: "no", To: AlliancePhase.Readiness)),
        Event("LC-046", ".to", ["'commitment' is not a phase that lies behind"], In(2), new GateDecided(Day(2), "second", GateOutcome.Recycle, Reason: "no", To: AlliancePhase.Commitment), null),
        Event("LC-047", ".reason", ["the reason is blank"], In(2), new GateDecided(Day(2), "second", GateOutcome.Recycle, To: AlliancePhase.Readiness), null),
        Event("LC-047", ".reason", ["the reason is blank"], In(2), new GateDecided(Day(2), "second", GateOutcome.Stop), new GateDecided(Day(2), "second", GateOutcome.Stop, Reason: "no bids")),
        Event("LC-070", ".gates[first].conditions[ready]", ["milestone 'ready' (Ready) is not reached", "Wanted: tender notice. Owner: council. No day is set."], In(1), Go(1, "first"), null),
    ];

    private static IEnumerable<FindingCase> Obligations()
    {
        var owed = new ObligationUndertaken(Day(1), "data", "share the data", "alder", "council", Day(9));
        var done = new ObligationFulfilled(Day(2), "data", "letter");
        return
        [
            Event("LC-038", ".by", ["no participant 'cedar'"], In(1), owed with { By = "cedar" }, owed),
            Event("LC-038", ".to", ["no participant 'cedar'"], In(1), owed with { To = "cedar" }, owed),
            Event("LC-047", ".what", ["what is owed is blank"], In(1), owed with { What = "" }, owed),
            Event("LC-048", ".evidence", ["the evidence is blank"], In(1).With(owed), done with { Evidence = "" }, done),
            Event("LC-049", ".obligation", ["'data' is there already"], In(1).With(owed), owed, owed with { Obligation = "more" }),
            Event("LC-050", ".to", ["'alder' would owe it to itself"], In(1), owed with { To = "alder" }, owed),
            Event("LC-051", ".due", ["due on 2026-01-05, before it is undertaken on 2026-01-06"], In(1), owed with { Due = Day(0) }, owed with { Due = Day(1) }),
            Event("LC-052", ".obligation", ["no obligation 'data'. None was undertaken."], In(1), done, owed),
            Event("LC-052", ".obligation", ["no obligation 'x'. Known are data."], In(1).With(owed), done with { Obligation = "x" }, done),
            Event("LC-053", ".obligation", ["was fulfilled on 2026-01-07"], In(1).With(owed, done), done, null),
        ];
    }

    private static IEnumerable<FindingCase> Migrations()
    {
        LifecycleDefinition two = Small with { Version = "2" };
        LifecycleDefinition without = new("small", "3", "Small") { Phases = [new(AlliancePhase.Formation, "Formation")] };
        LifecycleDefinition grouped = two with { Version = "4", Phases = [two.Phases[0], new(AlliancePhase.Of("inner"), "Inner", Within: AlliancePhase.Readiness), .. two.Phases.Skip(1)], Gates = [new("first", "F", AlliancePhase.Of("inner"), AlliancePhase.Commitment, two.Gates[0].Conditions), .. two.Gates.Skip(1)] };
        AllianceLifecycle lifecycle = AllianceLifecycle.Create(Given.Record(Small, Into(1)) with { Templates = [Small, two, without, LifecycleTemplate.Create(grouped).Definition] });
        var migrated = new TemplateMigrated(Day(1), "2", "new rule");
        return
        [
            Event("LC-054", ".version", ["template 'small' has no version '9'", "Other versions are '2', '3', '4'"], lifecycle, migrated with { Version = "9" }, migrated),
            Event("LC-054", ".version", ["follows version '1' already", "There is no other version"], In(1), migrated with { Version = "1" }, null),
            Event("LC-047", ".reason", ["the reason is blank"], lifecycle, migrated with { Reason = "" }, migrated),
            Event("LC-055", ".version", ["small version 3 lacks 'readiness'"], lifecycle, migrated with { Version = "3" }, migrated),
            Event("LC-055", ".version", ["small version 4 lacks 'readiness'"], lifecycle, migrated with { Version = "4" }, migrated),
            Event("LC-056", ".version", ["small version 5 lacks 'ready', 'chosen', which were reached"], Dropping(3), migrated with { On = Day(5), Version = "5" }, null),
            Event("LC-056", ".version", ["lacks 'ready', which was reached"], Dropping(2), migrated with { On = Day(5), Version = "5" }, null),
            new FindingCase("LC-059", "events", ["meant for version 0", "stands at version 1"], () => In(1).Append(0, Reached(1, "ready")).Findings, () => In(1).Append(1, Reached(1, "ready")).Findings),
        ];
    }

    private static IEnumerable<FindingCase> Asked()
    {
        LifecycleDefinition one(GateCondition condition) => First(condition);
        return
        [
            Gate("LC-060", "phases[commitment]", ["Commitment is not the current phase. The alliance is in Readiness since 2026-01-05."], Small, 1, AlliancePhase.Commitment, GateEvidence.None, null),
            Gate("LC-061", "phases[readiness]", ["no gate ends Only"], new LifecycleDefinition("small", "1", "S") { Phases = [new(default, "Only")] }, 1, AlliancePhase.Readiness, GateEvidence.None, null),
            Gate("LC-070", "gates[first].conditions[ready]", ["'ready' (Ready) is not reached"], Small, 1, AlliancePhase.Readiness, GateEvidence.None, null),
            Gate("LC-071", "gates[first].conditions[s]", ["'ready' (Ready) is not reached"], one(new StrandsCondition("s")), 1, AlliancePhase.Readiness, GateEvidence.None, null),
            Gate("LC-072", "gates[first].conditions[d]", ["decision 'x' is not on record", "Wanted: decision 'x', agreed unanimously, in effect. Owner: chair."], one(new DecisionCondition("d", "x", "chair")), 1, AlliancePhase.Readiness, GateEvidence.None, GateEvidence.Of(new DecisionEvidence("x", DecisionOutcome.Unanimous, true))),
            Gate("LC-073", "gates[first].conditions[s]", ["'alder' has not signed 'x'"], one(new SignatureCondition("s", "x", ["alder"])), 1, AlliancePhase.Readiness, GateEvidence.None, GateEvidence.Of(new SignatureEvidence("x", "alder"))),
            Gate("LC-074", "gates[first].conditions[a]", ["assessment 'x' is not on record"], one(new AssessmentCondition("a", "x", "chair")), 1, AlliancePhase.Readiness, GateEvidence.None, GateEvidence.Of(new AssessmentEvidence("x", true))),
            Gate("LC-075", "gates[first].conditions[o]", ["'x' is not on record"], one(new DocumentCondition("o", "x", "chair")), 1, AlliancePhase.Readiness, GateEvidence.None, GateEvidence.Of(new DocumentEvidence("x", "p. 3"))),
            Gate("LC-076", "gates[first].conditions[c]", ["check 'x' was not run"], one(new CheckCondition("c", "x", "chair")), 1, AlliancePhase.Readiness, GateEvidence.None, GateEvidence.Of(new FindingsEvidence("x", []))),
        ];
    }

    private static EvidenceRecorded Item(EvidenceItem item, int day = 5) => new(Day(day), item);

    private static LifecycleDefinition First(params ReadOnlySpan<GateCondition> conditions) => Small with { Gates = [Small.Gates[0] with { Conditions = ValueList.Create(conditions) }, .. Small.Gates.Skip(1)] };

    private static LifecycleDefinition Fork(params ReadOnlySpan<GateCondition> conditions) =>
        Small with { Gates = [.. Small.Gates, new("other", "Other", AlliancePhase.Readiness, AlliancePhase.Formation, ValueList.Create(conditions))] };

    private static LifecycleDefinition Strands(AllianceStrand strand) => Small with { Gates = [.. Small.Gates.Take(2), Small.Gates[2] with { Conditions = [new StrandsCondition("strands", [strand])] }] };

    /// <summary>Formation holds a phase; a gate leads to it, or to the one inside.</summary>
    private static LifecycleDefinition Inner(AlliancePhase to) => Small with
    {
        Phases = [.. Small.Phases, new(AlliancePhase.Of("inner"), "Inner", Within: AlliancePhase.Formation)],
        Gates =
        [
            Small.Gates[0],
            Small.Gates[1] with { To = to },
            new("in", "In", AlliancePhase.Commitment, AlliancePhase.Of("inner"), [new DocumentCondition("d", "d", "council")]),
        ],
    };

    private static LifecycleDefinition Back() => Small with
    {
        Gates = [Small.Gates[0], new("back", "Back", AlliancePhase.Formation, AlliancePhase.Commitment, [new DocumentCondition("d", "d", "council")]), Small.Gates[1]],
    };

    private static AllianceLifecycle Both() => In(1, Forked).With(Reached(1, "ready"), new EvidenceRecorded(Day(1), new DocumentEvidence("waiver", "letter")));

    private static Participant Joining => Birch.During(Day(5), Day(10));

    private static AllianceLifecycle Late() => AllianceLifecycle.Create(Given.Record(Small, Into(1)) with { Participants = [Council, Joining] });

    private static AllianceLifecycle In3Late() => AllianceLifecycle.Create(Given.Record(Small, Into(3)) with { Participants = [Council, Joining] });

    private static AllianceLifecycle Dropping(int stage)
    {
        LifecycleDefinition fewer = Small with { Version = "5", Milestones = [.. Small.Milestones.Skip(2)], Gates = [First(new DocumentCondition("d", "d", "council")).Gates[0], Small.Gates[1] with { Conditions = [new DocumentCondition("d", "d", "council")] }, Small.Gates[2]] };
        return AllianceLifecycle.Create(Given.Record(Small, Into(stage)) with { Templates = [Small, fewer] });
    }

    private static FindingCase Template(string id, string path, string[] words, LifecycleDefinition bad, LifecycleDefinition repaired) =>
        new(id, path, words, () => LifecycleTemplate.Evaluate(bad).Findings, () => LifecycleTemplate.Evaluate(repaired).Findings);

    private static FindingCase Record(string id, string path, string[] words, LifecycleRecord bad, LifecycleRecord repaired) =>
        new(id, path, words, () => AllianceLifecycle.Evaluate(bad).Findings, () => AllianceLifecycle.Evaluate(repaired).Findings);

    private static FindingCase Event(string id, string at, string[] words, AllianceLifecycle lifecycle, LifecycleEvent bad, LifecycleEvent? repaired) => new(
        id,
        FormattableString.Invariant($"events[{lifecycle.Version}]{at}"),
        words,
        () => lifecycle.Then(bad).Findings,
        () => repaired is null ? [] : lifecycle.Then(repaired).Findings);

    private static FindingCase Gate(string id, string path, string[] words, LifecycleDefinition definition, int stage, AlliancePhase phase, GateEvidence bad, GateEvidence? repaired) => new(
        id,
        path,
        words,
        () => In(stage, definition).Evaluate(phase, bad, Day(5)).ToFindings().Where(f => f.Id == id),
        () => repaired is null ? [] : In(stage, definition).Evaluate(phase, repaired, Day(5)).ToFindings());
}
