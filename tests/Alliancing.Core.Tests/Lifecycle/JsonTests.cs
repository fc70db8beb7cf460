using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;
using Alliancing.Lifecycle;
using Alliancing.Serialization;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

public sealed class JsonTests
{
    private static readonly LifecycleDefinition Full = Small with
    {
        Phases = [.. Small.Phases, new(AlliancePhase.Of("outer"), "Outer", "All of it."), new(AlliancePhase.Of("inner"), "Inner", Within: AlliancePhase.Of("outer"))],
        Early = EarlyPolicy.Hold,
        Ignored = [new(LifecycleEventKind.GatePlanned, AlliancePhase.Formation), new(LifecycleEventKind.MilestonePlanned)],
        Gates =
        [
            Small.Gates[0] with
            {
                Conditions =
                [
                    new MilestoneCondition("ready", "ready") { Wanted = "the notice", Due = Day(9) },
                    new StrandsCondition("strands", [Legal, Finance]),
                    new DecisionCondition("decided", "tender", "chair", [DecisionOutcome.Consensus, DecisionOutcome.ConsensusBySilence]),
                    new SignatureCondition("signed", "lease", ["alder"]),
                    new AssessmentCondition("aligned", "alignment", "chair", EachParticipant: true),
                    new DocumentCondition("plan", "plan", "chair"),
                    new CheckCondition("reviewed", "review", "chair", Severity.Advisory),
                ],
            },
            .. Small.Gates.Skip(1),
            new("in", "In", AlliancePhase.Formation, AlliancePhase.Of("inner"), [new DocumentCondition("plan", "plan", "chair")]),
        ],
    };

    private static readonly LifecycleRecord Everything = Record(
        Full,
        Started(),
        new MilestonePlanned(Day(1), "ready", Day(9), "clerk"),
        new GatePlanned(Day(1), "first", Day(20)),
        Reached(1, "ready") with { By = "alder" },
        new MilestoneReopened(Day(1), "ready", "again"),
        new MilestoneWaived(Day(1), "chosen", "no need"),
        new EvidenceRecorded(Day(2), new DecisionEvidence("tender", DecisionOutcome.ConsensusBySilence, true)),
        new EvidenceRecorded(Day(2), new AssessmentEvidence("alignment", false, "alder", "drivers")),
        new EvidenceRecorded(Day(2), new FindingsEvidence("review", [new Finding("AG-001", Severity.Advisory, "participants", "look.", Citation.Clause("8.2")), Finding.Warning("AG-002", "", "doubtful.")])),
        new EvidenceRecorded(Day(2), new DocumentEvidence("plan", "p. 3")),
        Signed(2, "alder", "lease"),
        new GateDecided(Day(2), "first", GateOutcome.Hold, "d-1", "not yet", Day(9)),
        new ObligationUndertaken(Day(2), "data", "share data", "alder", "council", Day(30)),
        new ObligationFulfilled(Day(3), "data", "letter"),
        new TemplateMigrated(Day(3), "2", "new rule"),
        new GateDecided(Day(4), "first", GateOutcome.Stop, Reason: "over")) with
    {
        Templates = [Full, Full with { Version = "2" }],
        Participants = [Council, Alder.During(Day(0), null)],
    };

    [Fact]
    public void A_record_survives_its_document()
    {
        string json = Everything.ToJson();

        Assert.Equal(Everything, AllianceJson.ReadLifecycle(json).OrThrow());
        Assert.Equal(Everything, AllianceJson.Read(json).OrThrow());
        Assert.Equal(Everything, AllianceJson.ReadLifecycle(System.Text.Encoding.UTF8.GetBytes(json)).OrThrow());
        Assert.Equal(json, AllianceJson.ReadLifecycle(json).OrThrow().ToJson());
        Assert.NotNull(AllianceLifecycle.Create(Everything));
        Assert.Equal(Record(Small) with { Templates = [], Participants = [] }, AllianceJson.ReadLifecycle((Record(Small) with { Templates = [], Participants = [] }).ToJson()).OrThrow());
    }

    [Fact]
    public void The_document_of_everything() => Golden.Match(Everything.ToJson(), "tests/Alliancing.Core.Tests/Lifecycle/everything.lifecycle.golden.json");

    [Fact]
    public void The_example_of_a_walk_from_readiness_to_operation() => Golden.Match(Walk.Record.ToJson(), "tests/Alliancing.Core.Tests/Lifecycle/walk.lifecycle.golden.json");

    [Fact]
    public void A_lifecycle_as_people_write_it_is_read()
    {
        const string json = """
            { "format": "alliancing.lifecycle.v1", "id": "riverside", "name": "Riverside", "template": { "id": "alliance", "version": "1" },
              "participants": [ { "id": "council", "name": "Riverside Council", "side": "owner" } ],
              "events": [
                { "event": "started", "on": "2026-01-05" },
                { "event": "milestoneReached", "on": "2026-01-12", "milestone": "vision", "evidence": "charter" },
                { "event": "evidenceRecorded", "on": "2026-01-12", "item": { "kind": "signature", "document": "agreement", "participant": "council" } },
                { "event": "gateDecided", "on": "2026-01-13", "gate": "tender-issued", "outcome": "hold", "review": "2026-02-01" } ] }
            """;

        PhaseReport report = AllianceLifecycle.Create(AllianceJson.ReadLifecycle(json).OrThrow()).AsAt(new NodaTime.LocalDate(2026, 1, 13));

        Assert.Equal(LifecycleStatus.OnHold, report.Status);
        Assert.Equal(["vision"], report.Done.Select(m => m.Milestone.Id));
    }

    [Theory]
    [InlineData("\"event\": \"started\"", "\"event\": \"begun\"", "$.events[0].event")]
    [InlineData("\"on\": \"2026-01-05\"", "\"on\": \"soon\"", "$.events[0].on")]
    [InlineData("\"milestone\": \"ready\"", "\"milstone\": \"ready\"", "$.events[1].milstone")]
    [InlineData("\"phase\": \"readiness\"", "\"phase\": \"the first\"", "$.templates[0].phases[0].phase")]
    [InlineData("\"kind\": \"milestone\"", "\"kind\": \"stone\"", "$.templates[0].gates[0].conditions[0].kind")]
    public void What_is_wrong_in_a_document_is_named_by_its_place(string good, string bad, string path)
    {
        DocumentOutcome<LifecycleRecord> outcome = AllianceJson.ReadLifecycle(Record(Small, Started(), Reached(1, "ready")).ToJson().Replace(good, bad, StringComparison.Ordinal));

        Assert.Contains(outcome.Findings, f => f.Path == path);
    }

    [Fact]
    public void Findings_of_events_name_the_place_that_the_document_has()
    {
        LifecycleOutcome outcome = AllianceLifecycle.Evaluate(AllianceJson.ReadLifecycle(Record(Small, Started(), Reached(1, "go-live")).ToJson()).OrThrow());

        Assert.Equal("events[1].milestone", Assert.Single(outcome.Findings).Path);
    }
}
