using Alliancing.Lifecycle;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>The small template's rules once more, written without the library's engine: numbers for phases, sets for what happened.</summary>
internal sealed class SimpleModel(bool holds)
{
    private static readonly string[] Phases = ["readiness", "commitment", "formation"];
    private static readonly Dictionary<string, int> PhaseOf = new() { ["ready"] = 0, ["chosen"] = 1, ["deed"] = 2, ["budget"] = 2 };
    private static readonly Dictionary<string, int> GateOf = new() { ["first"] = 0, ["second"] = 1, ["third"] = 2 };

    /// <summary>−1 before the beginning.</summary>
    public int Phase { get; private set; } = -1;

    public bool IsStopped { get; private set; }

    public HashSet<string> Reached { get; } = [];

    public HashSet<string> Waived { get; } = [];

    public HashSet<ParticipantId> Signed { get; } = [];

    private NodaTime.LocalDate last = NodaTime.LocalDate.MinIsoValue;

    /// <summary>Takes an event and says whether it counted.</summary>
    public bool Take(LifecycleEvent happened)
    {
        bool begins = happened is LifecycleStarted;
        if (IsStopped || begins != Phase < 0 || happened.On < last)
            return false;
        bool taken = happened switch
        {
            LifecycleStarted => Enter(0),
            MilestoneReached e => !Reached.Contains(e.Milestone) && (PhaseOf[e.Milestone] <= Phase || holds) && Reached.Add(e.Milestone) && (Waived.Remove(e.Milestone) || true),
            MilestoneReopened e => PhaseOf[e.Milestone] >= Phase && (Reached.Remove(e.Milestone) || Waived.Remove(e.Milestone)),
            MilestoneWaived e => PhaseOf[e.Milestone] >= Phase && !Reached.Contains(e.Milestone) && Waived.Add(e.Milestone),
            EvidenceRecorded { Item: SignatureEvidence s } => (Phase == 2 || holds) && (Signed.Add(s.Participant) || true),
            GateDecided e => GateOf[e.Gate] == Phase && Decide(e),
            _ => throw new NotSupportedException(),
        };
        last = taken ? happened.On : last;
        return taken;
    }

    public bool IsOpen(int gate) => gate switch
    {
        0 => Counts("ready"),
        1 => Counts("chosen"),
        _ => new[] { "deed", "budget" }.All(m => Counts(m) || Waived.Contains(m)) && Signed.Count == 2,
    };

    private bool Counts(string milestone) => Reached.Contains(milestone) && PhaseOf[milestone] <= Phase;

    private bool Enter(int phase)
    {
        Phase = phase;
        return true;
    }

    private bool Decide(GateDecided e) => e.Outcome switch
    {
        GateOutcome.Go => IsOpen(Phase) && Enter(Math.Min(Phase + 1, 2)),
        GateOutcome.Recycle => e.To is { } to && Array.IndexOf(Phases, to.Id) < Phase && Enter(Array.IndexOf(Phases, to.Id)),
        GateOutcome.Stop => IsStopped = true,
        _ => true,
    };
}
