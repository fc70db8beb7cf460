using Alliancing.Lifecycle;
using FsCheck;
using FsCheck.Xunit;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

public sealed class ModelTests
{
    private static readonly string[] Milestones = ["ready", "chosen", "deed", "budget"];
    private static readonly string[] Gates = ["first", "second", "third"];
    private static readonly AlliancePhase[] Phases = [AlliancePhase.Readiness, AlliancePhase.Commitment, AlliancePhase.Formation];

    [Property(MaxTest = 400)]
    public void A_random_walk_goes_where_the_simple_model_goes(int[] steps, bool holds)
    {
        LifecycleDefinition definition = holds ? Holding : Small;
        AllianceLifecycle lifecycle = AllianceLifecycle.Create(Record(definition));
        var model = new SimpleModel(holds);
        int day = 0;
        foreach (LifecycleEvent happened in steps.Select(s => Event(s, ref day)).Prepend(Started()))
        {
            LifecycleOutcome outcome = lifecycle.Then(happened);
            bool taken = model.Take(happened);

            Assert.True(taken == outcome.Lifecycle is not null, $"{happened}: the model says {taken}. {string.Join('\n', outcome.Findings)}");
            lifecycle = outcome.Lifecycle ?? lifecycle;
            Agree(lifecycle, model, day);
        }

        Replays(lifecycle, day);
    }

    private static void Agree(AllianceLifecycle lifecycle, SimpleModel model, int day)
    {
        PhaseReport report = lifecycle.AsAt(Day(day));
        Assert.Equal(Phases[model.Phase], report.Current!.Phase);
        Assert.Equal(model.IsStopped, report.Status == LifecycleStatus.Stopped);
        foreach (MilestoneReport milestone in report.Phases.SelectMany(p => p.Strands).SelectMany(s => s.Milestones))
        {
            bool isOpened = Array.IndexOf(Phases, milestone.Milestone.Phase) <= model.Phase;
            Assert.Equal(model.Waived.Contains(milestone.Milestone.Id), milestone.Status == MilestoneStatus.Waived);
            Assert.Equal(model.Reached.Contains(milestone.Milestone.Id) && isOpened, milestone.Status == MilestoneStatus.Done);
            Assert.Equal(model.Reached.Contains(milestone.Milestone.Id) && !isOpened, milestone.Status == MilestoneStatus.Held);
        }

        for (int phase = 0; phase < Phases.Length; phase++)
        {
            GateReport gate = lifecycle.Evaluate(Phases[phase], GateEvidence.None, Day(day));
            Assert.Equal(model.Phase == phase && !model.IsStopped && model.IsOpen(phase), gate.MayPass);
            Assert.Equal(!model.IsOpen(phase), gate.Unmet.Count > 0);
            Assert.Equal(gate.MayPass, gate.ToFindings().IsEmpty);
        }
    }

    /// <summary>Read again from its events, wholly or in part, a lifecycle stands where it stood.</summary>
    private static void Replays(AllianceLifecycle lifecycle, int day)
    {
        Assert.Equal(lifecycle.AsAt(Day(day)), AllianceLifecycle.Create(lifecycle.Record).AsAt(Day(day)));
        for (int version = 0; version <= lifecycle.Version; version++)
        {
            AllianceLifecycle part = AllianceLifecycle.Create(lifecycle.Record with { Events = lifecycle.Record.Events.At(version) });
            AllianceLifecycle whole = part.With(lifecycle.Record.Events.Since(version).AsSpan());
            Assert.Equal(lifecycle, whole);
        }
    }

    private static LifecycleEvent Event(int step, ref int day)
    {
        uint choice = unchecked((uint)step);
        day += (int)(choice % 3);
        uint which = choice / 3;
        int at = day - (which % 17 == 0 ? 1 : 0);
        string milestone = Milestones[which % 4];
        string gate = Gates[which % 3];
        return (which / 12 % 12) switch
        {
            0 or 1 or 2 or 3 => Reached(at, milestone),
            4 => new MilestoneReopened(Day(at), milestone, "again"),
            5 => new MilestoneWaived(Day(at), milestone, "no need"),
            6 => Signed(at, which % 2 == 0 ? "alder" : "council"),
            7 => new GateDecided(Day(at), gate, GateOutcome.Recycle, Reason: "back", To: Phases[which / 144 % 3]),
            8 => which % 25 == 0 ? new GateDecided(Day(at), gate, GateOutcome.Stop, Reason: "over") : new GateDecided(Day(at), gate, GateOutcome.Hold, Review: Day(at + 1)),
            9 when which % 11 == 0 => Started(at),
            _ => Go(at, gate),
        };
    }
}
