using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Looks at one gate on a day, on what is on record and what is put before it.</summary>
internal sealed class GateCheck(LifecycleState state, PhaseGate gate, ValueList<EvidenceItem> evidence, LocalDate on)
{
    public static GateResult Run(LifecycleState state, PhaseGate gate, GateEvidence supplied, LocalDate on)
    {
        var check = new GateCheck(state, gate, [.. state.Evidence, .. supplied.Items], on);
        return new GateResult(gate, state.Template.Find(gate.To)!, [.. gate.Conditions.Select(c => c.Examine(check))]);
    }

    public ConditionReport Met(GateCondition condition, string given) => new(condition, given, []);

    public ConditionReport NotMet(GateCondition condition, params ReadOnlySpan<UnmetCondition> unmet) => new(condition, string.Empty, ValueList.Create(unmet));

    public MilestoneReport Milestone(string id) => state.Report(state.Template.FindMilestone(id)!, on);

    /// <summary>The milestones of the phases that end with this gate.</summary>
    public IEnumerable<MilestoneReport> EndingMilestones()
    {
        AlliancePhase[] ending = state.Template.EndedBy(gate);
        return state.Template.Definition.Milestones.Where(m => ending.Contains(m.Phase)).Select(m => state.Report(m, on));
    }

    /// <summary>The latest item that a condition asks for.</summary>
    public EvidenceItem? Last(GateCondition condition) => evidence.LastOrDefault(condition.AsksFor);

    /// <summary>The latest item that a condition asks for of one participant, or of none.</summary>
    public EvidenceItem? Last(GateCondition condition, ParticipantId? participant) => evidence.LastOrDefault(e => condition.AsksFor(e) && e.From == participant);

    /// <summary>The participants asked: those named, or all that take part on the day.</summary>
    public ParticipantId[] Asked(ValueList<ParticipantId>? named) =>
        named is null ? [.. state.Participants.Where(p => p.TakesPartOn(on)).Select(p => p.Id)] : [.. named];

    public UnmetCondition Lacking(GateCondition condition, string findingId, string message, string wanted, string owner) =>
        Lacking(condition, findingId, message, wanted, owner, due: null);

    public UnmetCondition Lacking(GateCondition condition, MilestoneReport milestone, string findingId)
    {
        string problem = milestone.Status switch
        {
            MilestoneStatus.Waived => $"is waived ({milestone.Evidence}), and this gate needs it reached",
            MilestoneStatus.Held => $"was reached on {IsoDate.Text(milestone.Reached!.Value)} and is held until its phase opens",
            _ when milestone.Evidence is not null => $"was reopened ({milestone.Evidence})",
            _ => "is not reached",
        };
        return Lacking(condition, findingId, $"milestone '{milestone.Milestone.Id}' ({milestone.Milestone.Name}) {problem}.", milestone.Milestone.Evidence, milestone.Owner, milestone.Due);
    }

    /// <summary>Nobody takes part: then nothing is met, rather than everything.</summary>
    public UnmetCondition Nobody(GateCondition condition, string findingId, string wanted) =>
        Lacking(condition, findingId, $"nobody is there from whom {wanted} could come.", wanted, "the alliance");

    private UnmetCondition Lacking(GateCondition condition, string findingId, string message, string wanted, string owner, LocalDate? due)
    {
        LocalDate? day = condition.Due ?? due ?? (state.GatePlans.TryGetValue(gate.Id, out LocalDate planned) ? planned : null);
        return new UnmetCondition(findingId, gate.Id, condition.Id, message, condition.Wanted ?? wanted, owner, day, on > day);
    }
}
