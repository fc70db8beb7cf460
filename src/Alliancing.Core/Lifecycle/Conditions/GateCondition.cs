using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Something that must hold for a gate to be passed: a milestone, final strands, a decision, signatures, an assessment, a document or a check without objections.</summary>
/// <param name="Id">The condition's id within its gate.</param>
public abstract record GateCondition(string Id)
{
    /// <summary>The evidence wanted; null for what the condition itself says.</summary>
    public string? Wanted { get; init; }

    /// <summary>The last day on which it is in time; null for the day on which its gate is planned, if it is.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>What is asked for, without the words: two gates of one phase may not ask for the same.</summary>
    internal abstract string Requirement { get; }

    /// <summary>Whether an item of evidence is of use to the condition.</summary>
    internal virtual bool AsksFor(EvidenceItem item) => false;

    /// <summary>Reports what of the template the condition names and the template does not have.</summary>
    internal virtual void Validate(TemplateCheck check, PhaseGate gate, string path)
    {
        // Most conditions name nothing of the template.
    }

    /// <summary>Says whether it holds, on what, and what is lacking.</summary>
    internal abstract ConditionReport Examine(GateCheck check);

    private protected static string List(ValueList<ParticipantId>? participants) => participants is null ? "everyone" : string.Join(", ", participants);
}
