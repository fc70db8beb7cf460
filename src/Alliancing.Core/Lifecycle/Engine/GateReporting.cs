using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Answers whether an alliance may move on.</summary>
internal static class GateReporting
{
    public static GateReport Report(LifecycleRecord record, LifecycleState state, AlliancePhase phase, GateEvidence evidence, LocalDate on)
    {
        LifecycleTemplate template = state.Template;
        if (template.Find(phase) is not { } definition)
        {
            throw new ArgumentException($"The template {template} has no phase '{phase}'. Its phases are {string.Join(", ", template.Definition.Phases.Select(p => p.Phase))}.", nameof(phase));
        }

        ValueList<GateResult> gates = [.. template.Definition.Gates.Where(g => template.EndedBy(g).Contains(phase)).Select(g => GateCheck.Run(state, g, evidence, on))];
        return new GateReport(record.Id, phase, definition.Name, on, gates, [.. Objections(state, definition, gates)]);
    }

    /// <summary>Why neither of several open gates is taken.</summary>
    public static string Overlap(string gate, IEnumerable<string> others) =>
        $"gate {gate} and {string.Join(", ", others)} are open at once, and none wins by its place. Give the template conditions of which only one can hold, such as different outcomes of one decision.";

    private static IEnumerable<Finding> Objections(LifecycleState state, PhaseDefinition phase, ValueList<GateResult> gates)
    {
        if (!state.IsCurrent(phase.Phase) || state.Stop is not null)
        {
            yield return Finding.Error(LifecycleFindings.NotCurrent, $"phases[{phase.Phase}]", $"{phase.Name} is not the current phase. {PhaseReporting.Standing(state)}");
        }

        if (gates.IsEmpty)
        {
            yield return Finding.Error(LifecycleFindings.NoGate, $"phases[{phase.Phase}]", $"no gate ends {phase.Name}: it is the last phase, and there is nothing to move on to.");
        }

        GateResult[] open = [.. gates.Where(g => g.IsOpen)];
        if (open.Length > 1)
        {
            yield return Finding.Error(LifecycleFindings.GatesOverlap, $"gates[{open[0].Gate.Id}]", Overlap($"'{open[0].Gate.Id}'", open.Skip(1).Select(g => $"'{g.Gate.Id}'")));
        }
    }
}
