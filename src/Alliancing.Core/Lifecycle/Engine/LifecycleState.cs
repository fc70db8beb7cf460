using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>What events add up to. It is built anew for every question and never kept.</summary>
internal sealed class LifecycleState(LifecycleTemplate template, ValueList<Participant> participants, ValueList<LifecycleTemplate> known)
{
    private readonly Dictionary<string, MilestoneProgress> _milestones = new(StringComparer.Ordinal);
    private readonly Dictionary<AlliancePhase, int> _entries = [];

    public LifecycleTemplate Template { get; set; } = template;

    public ValueList<Participant> Participants => participants;

    public ValueList<LifecycleTemplate> Known => known;

    public LocalDate? Last { get; set; }

    /// <summary>How many events were counted, those without effect included.</summary>
    public int Version { get; set; }

    /// <summary>The phases passed, and the current one at the end.</summary>
    public List<PhaseVisit> Way { get; } = [];

    public GateDecided? Stop { get; set; }

    public List<EvidenceItem> Evidence { get; } = [];

    public List<GateDecided> Decisions { get; } = [];

    public Dictionary<string, LocalDate> GatePlans { get; } = new(StringComparer.Ordinal);

    public List<ObligationUndertaken> Obligations { get; } = [];

    public List<ObligationFulfilled> Fulfilled { get; } = [];

    public PhaseVisit? Current => Way.Count == 0 ? null : Way[^1];

    public bool IsOnHold => Stop is null && Decisions.Count > 0 && Decisions[^1].Outcome == GateOutcome.Hold;

    public MilestoneProgress this[string milestone]
    {
        get => _milestones.GetValueOrDefault(milestone, MilestoneProgress.None);
        set => _milestones[milestone] = value;
    }

    public void Enter(AlliancePhase phase, LocalDate on)
    {
        int entries = _entries.GetValueOrDefault(phase) + 1;
        _entries[phase] = entries;
        Way.Add(new PhaseVisit(phase, on, entries));
    }

    /// <summary>Leaves the current phase for one of those before it, or for itself.</summary>
    public void Return(AlliancePhase phase, LocalDate on)
    {
        Way.RemoveRange(Way.FindIndex(v => v.Phase == phase), Way.Count - Way.FindIndex(v => v.Phase == phase));
        Enter(phase, on);
    }

    public int EntriesOf(AlliancePhase phase) => _entries.GetValueOrDefault(phase);

    public bool IsCurrent(AlliancePhase phase) => Current is { } current && Template.Surrounding(current.Phase).Contains(phase);

    /// <summary>Whether the phase is current or passed.</summary>
    public bool IsOpened(AlliancePhase phase) => Way.Any(v => Template.Surrounding(v.Phase).Contains(phase));

    public MilestoneReport Report(PhaseMilestone milestone, LocalDate on)
    {
        MilestoneProgress progress = this[milestone.Id];
        LocalDate? due = progress.Due ?? milestone.Due;
        MilestoneStatus status = progress switch
        {
            { IsWaived: true } => MilestoneStatus.Waived,
            { Reached: not null } => IsOpened(milestone.Phase) ? MilestoneStatus.Done : MilestoneStatus.Held,
            _ => on > due ? MilestoneStatus.Late : MilestoneStatus.Missing,
        };
        return new MilestoneReport(milestone, status, progress.Version, progress.Reached, progress.Words, progress.Owner ?? milestone.Owner, due);
    }

    /// <summary>Whether a signature waits for its phase: every gate that asks for it ends a phase that is not open yet.</summary>
    public bool IsEarly(SignatureEvidence signature) => Template.Definition.Gates
        .Where(g => g.Conditions.Any(c => c.AsksFor(signature)))
        .All(g => !IsOpened(g.From));
}
