namespace Alliancing.Lifecycle;

/// <summary>Every strand of the phase is final: each of its milestones is reached or waived. Each that is not counts as lacking.</summary>
/// <param name="Id">The condition's id within its gate.</param>
/// <param name="Strands">The strands that must be final; null for all that the phase has.</param>
public sealed record StrandsCondition(string Id, ValueList<AllianceStrand>? Strands = null) : GateCondition(Id)
{
    internal override string Requirement => "strands " + (Strands is null ? "all" : string.Join(", ", Strands));

    internal override void Validate(TemplateCheck check, PhaseGate gate, string path)
    {
        foreach (AllianceStrand strand in Strands ?? [])
        {
            check.Strand(strand, path);
        }
    }

    internal override ConditionReport Examine(GateCheck check)
    {
        MilestoneReport[] milestones = [.. check.EndingMilestones().Where(m => Strands is null || Strands.Contains(m.Milestone.Strand))];
        UnmetCondition[] lacking = [.. milestones.Where(m => !m.IsFinal).Select(m => check.Lacking(this, m, LifecycleFindings.StrandUnmet))];
        return lacking.Length == 0
            ? check.Met(this, FormattableString.Invariant($"{milestones.Count(m => m.Status == MilestoneStatus.Done)} reached, {milestones.Count(m => m.Status == MilestoneStatus.Waived)} waived"))
            : check.NotMet(this, lacking);
    }
}
