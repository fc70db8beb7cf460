using Alliancing.Lifecycle;
using NodaTime;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>A small template and the lifecycles that follow it.</summary>
/// <remarks>Three phases; formation has two strands of its own; the gate of formation asks for signatures of everybody.</remarks>
internal static class Given
{
    public static readonly AllianceStrand Legal = AllianceStrand.Of("legal");
    public static readonly AllianceStrand Finance = AllianceStrand.Of("finance");
    public static readonly LocalDate Start = new(2026, 1, 5);

    public static readonly Participant Council = Participant.Owner("council", "Riverside Council", ParticipantKind.LocalAuthority);
    public static readonly Participant Alder = Participant.Provider("alder", "Alder Care", ParticipantKind.Charity);
    public static readonly Participant Birch = Participant.Provider("birch", "Birch Homes", ParticipantKind.HousingAssociation);

    public static LifecycleDefinition Small { get; } = new("small", "1", "Small template")
    {
        Phases =
        [
            new(AlliancePhase.Readiness, "Readiness"),
            new(AlliancePhase.Commitment, "Commitment"),
            new(AlliancePhase.Formation, "Formation", "Create one team."),
        ],
        Strands = [new(Legal, "Legal"), new(Finance, "Finance")],
        Milestones =
        [
            new("ready", "Ready", AlliancePhase.Readiness, Legal, "tender notice", "council"),
            new("chosen", "Chosen", AlliancePhase.Commitment, Legal, "evaluation report", "council"),
            new("deed", "Deed", AlliancePhase.Formation, Legal, "draft deed", "solicitor", new LocalDate(2026, 6, 30)),
            new("budget", "Budget", AlliancePhase.Formation, Finance, "budget", "treasurer"),
        ],
        Gates =
        [
            new("first", "Ready", AlliancePhase.Readiness, AlliancePhase.Commitment, [new MilestoneCondition("ready", "ready")]),
            new("second", "Chosen", AlliancePhase.Commitment, AlliancePhase.Formation, [new MilestoneCondition("chosen", "chosen")]),
            new("third", "Confirmed", AlliancePhase.Formation, AlliancePhase.Formation, [new StrandsCondition("strands"), new SignatureCondition("signed", "agreement")], Reentry: true),
        ],
    };

    public static LifecycleDefinition Holding { get; } = Small with { Early = EarlyPolicy.Hold };

    public static LifecycleRecord Record(LifecycleDefinition definition, params ReadOnlySpan<LifecycleEvent> events) => new("riverside", "Riverside alliance", definition.Reference)
    {
        Participants = [Council, Alder],
        Templates = [definition],
        Events = History.Create(events),
    };

    public static LocalDate Day(int day) => Start.PlusDays(day);

    public static LifecycleStarted Started(int day = 0) => new(Day(day));

    public static MilestoneReached Reached(int day, string milestone, string evidence = "minute 1") => new(Day(day), milestone, evidence);

    public static GateDecided Go(int day, string gate, string? decision = null) => new(Day(day), gate, GateOutcome.Go, decision);

    public static EvidenceRecorded Signed(int day, string participant, string document = "agreement") => new(Day(day), new SignatureEvidence(document, participant));

    /// <summary>The events that bring the small template into a phase: 0 not begun, 1 readiness, 2 commitment, 3 formation, 4 stopped in commitment.</summary>
    public static LifecycleEvent[] Into(int stage) => stage switch
    {
        0 => [],
        1 => [Started()],
        2 => [Started(), Reached(1, "ready"), Go(2, "first")],
        3 => [.. Into(2), Reached(3, "chosen"), Go(4, "second")],
        _ => [.. Into(2), new GateDecided(Day(3), "second", GateOutcome.Stop, Reason: "no bids")],
    };

    public static AllianceLifecycle In(int stage, LifecycleDefinition? definition = null) => AllianceLifecycle.Create(Record(definition ?? Small, Into(stage)));

    public static LifecycleOutcome Then(this AllianceLifecycle lifecycle, LifecycleEvent happened) => lifecycle.Append(lifecycle.Version, happened);

    public static AllianceLifecycle With(this AllianceLifecycle lifecycle, params ReadOnlySpan<LifecycleEvent> events)
    {
        foreach (LifecycleEvent happened in events)
            lifecycle = lifecycle.Apply(lifecycle.Version, happened);
        return lifecycle;
    }

    public static string[] Ids(this IEnumerable<Finding> findings) => [.. findings.Select(f => f.Id)];
}
