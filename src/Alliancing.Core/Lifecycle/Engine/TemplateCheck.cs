namespace Alliancing.Lifecycle;

/// <summary>What can be said of a definition before any lifecycle follows it.</summary>
internal sealed class TemplateCheck
{
    private readonly LifecycleDefinition _definition;
    private readonly List<Finding> _findings = [];

    private TemplateCheck(LifecycleDefinition definition) => _definition = definition;

    public static ValueList<Finding> Run(LifecycleDefinition definition)
    {
        var check = new TemplateCheck(definition);
        check.Names();
        check.Phases();
        check.Milestones();
        for (int i = 0; i < definition.Gates.Count; i++)
        {
            check.Gate(definition.Gates[i]);
        }

        check.Overlaps();
        check.GateCycles();
        check.Reach();
        check.Ignored();
        return [.. check._findings];
    }

    /// <summary>Reports a strand that the template does not have.</summary>
    public void Strand(AllianceStrand strand, string path)
    {
        if (!_definition.Strands.Any(s => s.Strand == strand))
        {
            Error(LifecycleFindings.UnknownStrand, path, $"there is no strand '{strand}'. {Known(_definition.Strands.Select(s => s.Strand.Id))}");
        }
    }

    /// <summary>Reports a milestone that the template does not have, or that no lifecycle has reached when it comes to the gate.</summary>
    public void Milestone(string id, PhaseGate gate, string path)
    {
        PhaseMilestone? milestone = _definition.Milestones.FirstOrDefault(m => Same(m.Id, id));
        if (milestone is null)
        {
            Error(LifecycleFindings.ConditionMilestone, path, $"there is no milestone '{id}'. {Known(_definition.Milestones.Select(m => m.Id))}");
        }
        else if (!Before(gate.From).Contains(milestone.Phase))
        {
            Error(LifecycleFindings.ConditionMilestone, path, $"milestone '{id}' belongs to '{milestone.Phase}', which is not open before this gate of '{gate.From}' is passed. Ask for one of '{gate.From}' or of a phase before it.");
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string Known(IEnumerable<string> ids)
    {
        string known = string.Join(", ", ids);
        return known.Length == 0 ? "The template has none." : $"Known are {known}.";
    }

    private void Error(string id, string path, string message) => _findings.Add(Finding.Error(id, path, message));

    private void Names()
    {
        if (string.IsNullOrWhiteSpace(_definition.Id) || string.IsNullOrWhiteSpace(_definition.Version) || string.IsNullOrWhiteSpace(_definition.Name))
        {
            Error(LifecycleFindings.Blank, "template", "the template's id, version or name is blank. Give each of them.");
        }

        Twice("phases", _definition.Phases.Select(p => p.Phase.Id));
        Twice("strands", _definition.Strands.Select(s => s.Strand.Id));
        Twice("milestones", _definition.Milestones.Select(m => m.Id));
        Twice("gates", _definition.Gates.Select(g => g.Id));
    }

    private void Twice(string list, IEnumerable<string> ids)
    {
        foreach (IGrouping<string, string> same in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Error(LifecycleFindings.Duplicate, $"{list}[{same.Key}]", FormattableString.Invariant($"'{same.Key}' stands {same.Count()} times. Give each an id of its own."));
        }
    }

    private void Phases()
    {
        if (_definition.Phases.IsEmpty)
        {
            Error(LifecycleFindings.NoPhases, "phases", "the template has no phases. Give at least one.");
        }

        foreach (PhaseDefinition phase in _definition.Phases)
        {
            if (phase.Within is { } outer)
            {
                Phase(outer, $"phases[{phase.Phase}].within");
            }

            AlliancePhase[] around = [.. Around(phase.Phase)];
            if (phase.Within is not null && around.Contains(phase.Phase))
            {
                Error(LifecycleFindings.PhaseCycle, $"phases[{phase.Phase}].within", $"'{phase.Phase}' lies within itself: {string.Join(" in ", around.Prepend(phase.Phase))}. Take one of them out of the circle.");
            }
        }
    }

    /// <summary>The phases around one, as far as they can be followed; ends when one comes a second time.</summary>
    private IEnumerable<AlliancePhase> Around(AlliancePhase phase)
    {
        var seen = new HashSet<AlliancePhase>();
        for (AlliancePhase? at = Within(phase); at is { } outer && seen.Add(outer); at = Within(outer))
        {
            yield return outer;
        }
    }

    private AlliancePhase? Within(AlliancePhase phase) => _definition.Phases.FirstOrDefault(p => p.Phase == phase)?.Within;

    private bool Phase(AlliancePhase phase, string path)
    {
        bool known = _definition.Phases.Any(p => p.Phase == phase);
        if (!known)
        {
            Error(LifecycleFindings.UnknownPhase, path, $"there is no phase '{phase}'. {Known(_definition.Phases.Select(p => p.Phase.Id))}");
        }

        return known;
    }

    private void Milestones()
    {
        foreach (PhaseMilestone milestone in _definition.Milestones)
        {
            string path = $"milestones[{milestone.Id}]";
            Phase(milestone.Phase, path + ".phase");
            Strand(milestone.Strand, path + ".strand");
            if (string.IsNullOrWhiteSpace(milestone.Evidence) || string.IsNullOrWhiteSpace(milestone.Owner))
            {
                Error(LifecycleFindings.Blank, path, "the evidence wanted or the owner is blank. Say what shows that the milestone is reached, and who sees to it.");
            }
        }
    }

    private void Gate(PhaseGate gate)
    {
        string path = $"gates[{gate.Id}]";
        Leaf(gate.From, path + ".from");
        Leaf(gate.To, path + ".to");
        if (gate.From == gate.To != gate.Reentry)
        {
            Error(
                LifecycleFindings.ImplicitReentry,
                path + ".reentry",
                gate.Reentry
                    ? $"the gate is a re-entry, and leads from '{gate.From}' to '{gate.To}'. A re-entry leads back into its own phase: drop the word, or name one phase."
                    : $"the gate leads from '{gate.From}' into itself. Declare it a re-entry, or name the phase that it opens.");
        }

        if (gate.Conditions.IsEmpty)
        {
            Error(LifecycleFindings.NoConditions, path + ".conditions", "the gate has no conditions, so that nothing would ever be held back. Give at least one.");
        }

        Twice(path + ".conditions", gate.Conditions.Select(c => c.Id));
        foreach (GateCondition condition in gate.Conditions)
        {
            condition.Validate(this, gate, $"{path}.conditions[{condition.Id}]");
        }
    }

    private void Leaf(AlliancePhase phase, string path)
    {
        if (Phase(phase, path) && _definition.Phases.FirstOrDefault(p => p.Within == phase) is { } inner)
        {
            Error(LifecycleFindings.OuterPhase, path, $"'{phase}' holds other phases. A gate joins phases that hold none: name one inside it, such as '{inner.Phase}'.");
        }
    }

    /// <summary>When one gate asks for no more than another, both are open whenever the other is: neither may win by its place.</summary>
    private void Overlaps()
    {
        for (int i = 0; i < _definition.Gates.Count; i++)
        {
            for (int j = 0; j < _definition.Gates.Count; j++)
            {
                PhaseGate wide = _definition.Gates[i];
                PhaseGate narrow = _definition.Gates[j];
                bool counted = i < j || !AsksForNoMore(narrow, wide);
                if (i != j && wide.From == narrow.From && counted && !wide.Conditions.IsEmpty && AsksForNoMore(wide, narrow))
                {
                    Error(LifecycleFindings.SameGate, $"gates[{narrow.Id}]", $"whenever this gate is open, gate '{wide.Id}' of '{wide.From}' is open too, because it asks for nothing else. Give '{wide.Id}' a condition that excludes this one, such as another outcome of the same decision.");
                }
            }
        }
    }

    private static bool AsksForNoMore(PhaseGate wide, PhaseGate narrow) =>
        wide.Conditions.All(c => narrow.Conditions.Any(n => Same(n.Requirement, c.Requirement)));

    private void GateCycles()
    {
        // Every circle has a gate to a phase that stands before its own; one finding for it is enough.
        List<AlliancePhase> order = [.. _definition.Phases.Select(p => p.Phase)];
        foreach (PhaseGate gate in _definition.Gates.Where(g => order.IndexOf(g.To) < order.IndexOf(g.From) && From(g.To).Contains(g.From)))
        {
            Error(LifecycleFindings.GateCycle, $"gates[{gate.Id}].to", $"from '{gate.To}' gates lead back to '{gate.From}'. Gates lead forward; going back is recycling, which every gate allows.");
        }
    }

    private void Reach()
    {
        AlliancePhase[] leaves = [.. _definition.Phases.Select(p => p.Phase).Where(p => !_definition.Phases.Any(i => i.Within == p))];
        HashSet<AlliancePhase> reached = leaves.Length == 0 ? [] : From(leaves[0]);
        foreach (AlliancePhase phase in leaves.Where(p => !reached.Contains(p)).Distinct())
        {
            Error(LifecycleFindings.Unreachable, $"phases[{phase}]", $"no gate leads to '{phase}'. A lifecycle begins in '{leaves[0]}': give a gate to it, or leave it out.");
        }
    }

    private void Ignored()
    {
        for (int i = 0; i < _definition.Ignored.Count; i++)
        {
            IgnoredEvent ignored = _definition.Ignored[i];
            string path = FormattableString.Invariant($"ignored[{i}]");
            if (ignored.Phase is { } phase)
            {
                Phase(phase, path + ".phase");
            }

            if (ignored.Event is LifecycleEventKind.Started or LifecycleEventKind.GateDecided)
            {
                Error(LifecycleFindings.NotIgnorable, path + ".event", $"the {(ignored.Event == LifecycleEventKind.Started ? "beginning" : "decision of a gate")} cannot be ignored. Take it off the list.");
            }
        }
    }

    /// <summary>The phase and all that gates lead to from it.</summary>
    private HashSet<AlliancePhase> From(AlliancePhase phase)
    {
        HashSet<AlliancePhase> reached = [phase];
        for (int before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(_definition.Gates.Where(g => reached.Contains(g.From)).Select(g => g.To));
        }

        return reached;
    }

    /// <summary>The phase, all from which gates lead to it, and those around them.</summary>
    private HashSet<AlliancePhase> Before(AlliancePhase phase)
    {
        AlliancePhase[] open = [.. _definition.Phases.Select(p => p.Phase).Where(p => From(p).Contains(phase)).Append(phase)];
        return [.. open, .. open.SelectMany(Around)];
    }
}
