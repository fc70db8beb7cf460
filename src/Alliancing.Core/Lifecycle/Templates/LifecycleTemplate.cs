using Ardalis.GuardClauses;

namespace Alliancing.Lifecycle;

/// <summary>A template of a lifecycle that holds together: phases in order, strands, milestones, and gates of which never two say the same.</summary>
/// <remarks>Templates are data and carry a version. Two templates are equal when their definitions are. <see cref="LifecycleTemplates"/> has the ones that come with the library.</remarks>
/// <example>
/// <code>
/// LifecycleTemplate template = LifecycleTemplates.Alliance;
/// string phases = string.Join(" → ", template.Definition.Phases.Select(p => p.Name)); // Readiness → Commitment → Formation → Operation
/// </code>
/// </example>
public sealed record LifecycleTemplate
{
    private LifecycleTemplate(LifecycleDefinition definition) => Definition = definition;

    /// <summary>The template as data.</summary>
    public LifecycleDefinition Definition { get; }

    /// <summary>Id and version.</summary>
    public TemplateReference Reference => Definition.Reference;

    /// <summary>The phase in which a lifecycle begins: the first that holds no other.</summary>
    public AlliancePhase First => Definition.Phases.First(p => !IsOuter(p.Phase)).Phase;

    /// <summary>Checks a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The template with its findings, or the findings alone when one of them is an error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is <see langword="null"/>.</exception>
    public static TemplateOutcome Evaluate(LifecycleDefinition definition)
    {
        ValueList<Finding> findings = TemplateCheck.Run(Guard.Against.Null(definition, nameof(definition)));
        return new TemplateOutcome(findings.Any(f => f.Severity == Severity.Error) ? null : new LifecycleTemplate(definition), findings);
    }

    /// <summary>Checks a definition, or throws.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is <see langword="null"/>.</exception>
    /// <exception cref="TemplateRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static LifecycleTemplate Create(LifecycleDefinition definition)
    {
        TemplateOutcome outcome = Evaluate(definition);
        return outcome.Template ?? throw new TemplateRefusedException(outcome.Findings);
    }

    /// <summary>Prints id and version.</summary>
    /// <returns>A text such as <c>alliance version 1</c>.</returns>
    public override string ToString() => Reference.ToString();

    internal PhaseDefinition? Find(AlliancePhase phase) => Definition.Phases.FirstOrDefault(p => p.Phase == phase);

    internal PhaseMilestone? FindMilestone(string id) => Definition.Milestones.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal));

    internal PhaseGate? FindGate(string id) => Definition.Gates.FirstOrDefault(g => string.Equals(g.Id, id, StringComparison.Ordinal));

    internal IEnumerable<PhaseGate> GatesOf(AlliancePhase phase) => Definition.Gates.Where(g => g.From == phase);

    internal string NameOf(AlliancePhase phase) => Find(phase)?.Name ?? phase.Id;

    internal string NameOf(AllianceStrand strand) => Definition.Strands.FirstOrDefault(s => s.Strand == strand)?.Name ?? strand.Id;

    /// <summary>The phase and those that it is a part of, from the inside outwards.</summary>
    internal IEnumerable<AlliancePhase> Surrounding(AlliancePhase phase)
    {
        for (AlliancePhase? at = phase; at is { } each; at = Find(each)?.Within)
        {
            yield return each;
        }
    }

    /// <summary>The phases that end when a gate is passed: its own, and those around it that the next phase is no part of.</summary>
    internal AlliancePhase[] EndedBy(PhaseGate gate)
    {
        AlliancePhase[] next = [.. Surrounding(gate.To)];
        return gate.Reentry ? [gate.From] : [.. Surrounding(gate.From).Where(p => !next.Contains(p))];
    }

    private bool IsOuter(AlliancePhase phase) => Definition.Phases.Any(p => p.Within == phase);
}
