using Alliancing.Lifecycle;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>Phases within phases: the outer one is current as long as one inside it is, and its own milestones are due when the last of them ends.</summary>
public sealed class NestingTests
{
    private static readonly AlliancePhase Outer = AlliancePhase.Of("outer");
    private static readonly AlliancePhase One = AlliancePhase.Of("one");
    private static readonly AlliancePhase Two = AlliancePhase.Of("two");

    private static readonly LifecycleDefinition Nested = new("nested", "1", "Nested")
    {
        Phases = [new(Outer, "Outer"), new(One, "One", Within: Outer), new(Two, "Two", Within: Outer), new(AlliancePhase.Operation, "Operation")],
        Strands = [new(Legal, "Legal"), new(Finance, "Finance")],
        Milestones =
        [
            new("frame", "Frame", Outer, Legal, "frame", "council"),
            new("first", "First", One, Finance, "first", "council"),
            new("second", "Second", Two, Legal, "second", "council"),
        ],
        Gates =
        [
            new("inner", "Inner", One, Two, [new StrandsCondition("strands")]),
            new("leave", "Leave", Two, AlliancePhase.Operation, [new StrandsCondition("strands")]),
        ],
    };

    private static readonly AllianceLifecycle InOne = AllianceLifecycle.Create(Record(Nested, Started()));
    private static readonly AllianceLifecycle InTwo = InOne.With(Reached(1, "first"), Go(2, "inner"));
    private static readonly AllianceLifecycle Beyond = InTwo.With(Reached(3, "second"), Reached(3, "frame"), Go(4, "leave"));

    [Fact]
    public void A_lifecycle_begins_in_the_first_phase_that_holds_no_other() => Assert.Equal(One, InOne.AsAt(Day(0)).Current!.Phase);

    [Fact]
    public void The_outer_phase_is_open_while_one_inside_it_is()
    {
        Assert.Equal([PhaseStatus.Open, PhaseStatus.Open, PhaseStatus.NotOpen, PhaseStatus.NotOpen], InOne.AsAt(Day(9)).Phases.Select(p => p.Status));
        Assert.Equal([PhaseStatus.Open, PhaseStatus.Passed, PhaseStatus.Open, PhaseStatus.NotOpen], InTwo.AsAt(Day(9)).Phases.Select(p => p.Status));
        Assert.Equal([PhaseStatus.Passed, PhaseStatus.Passed, PhaseStatus.Passed, PhaseStatus.Complete], Beyond.AsAt(Day(9)).Phases.Select(p => p.Status));
        Assert.Equal([Day(0), Day(0), Day(2), Day(4)], Beyond.AsAt(Day(9)).Phases.Select(p => p.Since!.Value));
        Assert.Equal([0, 1, 1, 1], Beyond.AsAt(Day(9)).Phases.Select(p => p.Entries));
    }

    [Fact]
    public void A_gate_within_the_outer_phase_does_not_ask_for_the_outer_milestones_and_the_gate_out_of_it_does()
    {
        Assert.Equal(["milestone 'first' (First) is not reached."], InOne.Evaluate(One, GateEvidence.None, Day(9)).Unmet.Select(u => u.Message));
        Assert.Equal(["milestone 'frame' (Frame) is not reached.", "milestone 'second' (Second) is not reached."], InTwo.Evaluate(Two, GateEvidence.None, Day(9)).Unmet.Select(u => u.Message));
    }

    [Fact]
    public void The_gate_that_ends_the_outer_phase_answers_for_it()
    {
        Assert.Equal("leave", Assert.Single(InTwo.Evaluate(Outer, GateEvidence.None, Day(9)).Gates).Gate.Id);
        Assert.Empty(InTwo.Evaluate(Outer, GateEvidence.None, Day(9)).Findings);
        Assert.Equal(["LC-060"], Beyond.Evaluate(Outer, GateEvidence.None, Day(9)).Findings.Ids());
    }

    [Fact]
    public void An_outer_milestone_is_open_from_the_first_phase_inside_to_the_last()
    {
        Assert.Equal(EventVerdict.Accepted, InOne.Then(Reached(9, "frame")).Verdict);
        Assert.Equal(EventVerdict.Accepted, InTwo.With(Reached(3, "frame")).Then(new MilestoneReopened(Day(9), "frame", "again")).Verdict);
        Assert.Equal(["LC-036"], Beyond.Then(new MilestoneReopened(Day(9), "frame", "again")).Findings.Ids());
    }

    [Fact]
    public void What_is_ignored_in_the_outer_phase_is_ignored_in_those_inside()
    {
        LifecycleDefinition deaf = Nested with { Ignored = [new(LifecycleEventKind.MilestoneReached, Outer)] };

        Assert.Equal(EventVerdict.Ignored, AllianceLifecycle.Create(Record(deaf, Started())).Then(Reached(1, "first")).Verdict);
    }

    [Fact]
    public void A_gate_may_ask_for_a_milestone_of_the_phase_around_its_own()
    {
        LifecycleDefinition asking = Nested with { Gates = [Nested.Gates[0] with { Conditions = [new MilestoneCondition("frame", "frame")] }, Nested.Gates[1]] };

        Assert.Empty(LifecycleTemplate.Evaluate(asking).Findings);
    }
}
