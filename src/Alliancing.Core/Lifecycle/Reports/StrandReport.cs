namespace Alliancing.Lifecycle;

/// <summary>A strand within one phase on a day.</summary>
/// <param name="Strand">The strand.</param>
/// <param name="Name">Its name.</param>
/// <param name="Milestones">Its milestones of the phase, in the template's order.</param>
public sealed record StrandReport(AllianceStrand Strand, string Name, ValueList<MilestoneReport> Milestones)
{
    /// <summary>Whether each of its milestones is reached or waived.</summary>
    public bool IsFinal => Milestones.All(m => m.IsFinal);
}
