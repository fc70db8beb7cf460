namespace Alliancing.Lifecycle;

/// <summary>A milestone is reached. One that is waived is not.</summary>
/// <param name="Id">The condition's id within its gate.</param>
/// <param name="Milestone">The milestone's id.</param>
public sealed record MilestoneCondition(string Id, string Milestone) : GateCondition(Id)
{
    internal override string Requirement => "milestone " + Milestone;

    internal override void Validate(TemplateCheck check, PhaseGate gate, string path) => check.Milestone(Milestone, gate, path);

    internal override ConditionReport Examine(GateCheck check)
    {
        MilestoneReport milestone = check.Milestone(Milestone);
        return milestone.Status == MilestoneStatus.Done
            ? check.Met(this, $"{milestone.Milestone.Name}: {milestone.Evidence}, {IsoDate.Text(milestone.Reached!.Value)}")
            : check.NotMet(this, check.Lacking(this, milestone, LifecycleFindings.MilestoneUnmet));
    }
}
