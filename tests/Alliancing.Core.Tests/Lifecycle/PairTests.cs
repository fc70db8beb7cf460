using Alliancing.Governance;
using Alliancing.Lifecycle;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>Every kind of event at every stage of the small template, against a table written by hand.</summary>
/// <remarks>Stages: not begun, readiness, commitment, formation, stopped in commitment. A verdict is A accepted, H held, or the finding that refuses.</remarks>
public sealed class PairTests
{
    // Milestones and gates of each phase are events of their own, because where they belong decides.
    private static readonly (string Name, LifecycleEvent Event, string[] Verdicts)[] Table =
    [
        ("start", Started(9), ["A", "LC-031", "LC-031", "LC-031", "LC-033"]),
        ("plan ready", new MilestonePlanned(Day(9), "ready", Day(20)), ["LC-030", "A", "A", "A", "LC-033"]),
        ("plan deed", new MilestonePlanned(Day(9), "deed", Day(20)), ["LC-030", "A", "A", "A", "LC-033"]),
        ("plan gate", new GatePlanned(Day(9), "third", Day(20)), ["LC-030", "A", "A", "A", "LC-033"]),
        ("reach ready", Reached(9, "ready"), ["LC-030", "A", "LC-037", "LC-037", "LC-033"]),
        ("reach chosen", Reached(9, "chosen"), ["LC-030", "LC-035", "A", "LC-037", "LC-033"]),
        ("reach deed", Reached(9, "deed"), ["LC-030", "LC-035", "LC-035", "A", "LC-033"]),
        ("reopen ready", new MilestoneReopened(Day(9), "ready", "again"), ["LC-030", "LC-037", "LC-036", "LC-036", "LC-033"]),
        ("reopen deed", new MilestoneReopened(Day(9), "deed", "again"), ["LC-030", "LC-037", "LC-037", "LC-037", "LC-033"]),
        ("waive ready", new MilestoneWaived(Day(9), "ready", "no need"), ["LC-030", "A", "LC-036+LC-037", "LC-036+LC-037", "LC-033"]),
        ("waive chosen", new MilestoneWaived(Day(9), "chosen", "no need"), ["LC-030", "A", "A", "LC-036+LC-037", "LC-033"]),
        ("waive deed", new MilestoneWaived(Day(9), "deed", "no need"), ["LC-030", "A", "A", "A", "LC-033"]),
        ("sign", Signed(9, "alder"), ["LC-030", "LC-035", "LC-035", "A", "LC-033"]),
        ("record a decision", new EvidenceRecorded(Day(9), new DecisionEvidence("d", DecisionOutcome.Unanimous, true)), ["LC-030", "LC-041", "LC-041", "LC-041", "LC-033"]),
        ("go first", Go(9, "first"), ["LC-030", "LC-070", "LC-043", "LC-043", "LC-033"]),
        ("go second", Go(9, "second"), ["LC-030", "LC-043+LC-070", "LC-070", "LC-043", "LC-033"]),
        ("go third", Go(9, "third"), ["LC-030", "LC-043+LC-071+LC-073", "LC-043+LC-071+LC-073", "LC-071+LC-073", "LC-033"]),
        ("hold first", new GateDecided(Day(9), "first", GateOutcome.Hold, Review: Day(20)), ["LC-030", "A", "LC-043", "LC-043", "LC-033"]),
        ("hold third", new GateDecided(Day(9), "third", GateOutcome.Hold, Review: Day(20)), ["LC-030", "LC-043", "LC-043", "A", "LC-033"]),
        ("recycle second", new GateDecided(Day(9), "second", GateOutcome.Recycle, Reason: "no", To: default(AlliancePhase)), ["LC-030", "LC-043+LC-046", "A", "LC-043", "LC-033"]),
        ("recycle third to commitment", new GateDecided(Day(9), "third", GateOutcome.Recycle, Reason: "no", To: AlliancePhase.Commitment), ["LC-030", "LC-043+LC-046", "LC-043+LC-046", "A", "LC-033"]),
        ("stop first", new GateDecided(Day(9), "first", GateOutcome.Stop, Reason: "no"), ["LC-030", "A", "LC-043", "LC-043", "LC-033"]),
        ("undertake", new ObligationUndertaken(Day(9), "data", "share data", "alder", "council", Day(9)), ["LC-030", "A", "A", "A", "LC-033"]),
        ("fulfil", new ObligationFulfilled(Day(9), "data", "letter"), ["LC-030", "LC-052", "LC-052", "LC-052", "LC-033"]),
        ("migrate", new TemplateMigrated(Day(9), "2", "new rule"), ["LC-030", "A", "A", "A", "LC-033"]),
    ];

    public static TheoryData<string, int> Pairs()
    {
        TheoryData<string, int> pairs = [];
        foreach ((string name, _, string[] verdicts) in Table)
        {
            for (int stage = 0; stage < verdicts.Length; stage++)
                pairs.Add(name, stage);
        }

        return pairs;
    }

    [Theory, MemberData(nameof(Pairs))]
    public void An_event_is_taken_or_refused_as_the_table_says(string name, int stage)
    {
        (_, LifecycleEvent happened, string[] verdicts) = Table.Single(t => t.Name == name);
        AllianceLifecycle lifecycle = AllianceLifecycle.Create(Record(Small, Into(stage)) with { Templates = [Small, Small with { Version = "2" }] });

        LifecycleOutcome outcome = lifecycle.Then(happened);

        Assert.Equal(verdicts[stage], Verdict(outcome));
        if (outcome.Lifecycle is { } after)
        {
            Assert.Equal(lifecycle.Version + 1, after.Version);
            Assert.Equal(happened, after.Record.Events[^1]);
            Assert.Equal(after, AllianceLifecycle.Create(after.Record));
        }
        else
        {
            Assert.All(outcome.Findings, f => Assert.Equal(Severity.Error, f.Severity));
        }
    }

    [Fact]
    public void Under_the_policy_of_holding_only_what_is_early_differs()
    {
        foreach ((string name, LifecycleEvent happened, string[] verdicts) in Table.Where(t => t.Event is not TemplateMigrated))
        {
            for (int stage = 0; stage < verdicts.Length; stage++)
                Assert.Equal((name, stage, verdicts[stage].Replace("LC-035", "H", StringComparison.Ordinal)), (name, stage, Verdict(In(stage, Holding).Then(happened))));
        }
    }

    [Fact]
    public void Every_kind_of_event_is_in_the_table() =>
        Assert.Equal(Enum.GetValues<LifecycleEventKind>(), Table.Select(t => t.Event.Kind).Distinct().Order());

    private static string Verdict(LifecycleOutcome outcome) => outcome.Verdict switch
    {
        EventVerdict.Accepted => "A",
        EventVerdict.Held => "H",
        EventVerdict.Ignored => "I",
        _ => string.Join('+', outcome.Findings.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)),
    };
}
