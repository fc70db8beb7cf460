namespace Alliancing.Lifecycle;

/// <summary>Obligations, and the way to another version of the template.</summary>
internal sealed partial class EventReplay
{
    private Action? Undertake(ObligationUndertaken undertaken)
    {
        Text(undertaken.What, ".what", LifecycleFindings.NoReason, "what is owed");
        Member(undertaken.By, ".by", undertaken.On);
        Member(undertaken.To, ".to", undertaken.On);
        if (state.Obligations.Any(o => string.Equals(o.Obligation, undertaken.Obligation, StringComparison.Ordinal)))
        {
            Error(LifecycleFindings.ObligationTwice, ".obligation", $"obligation '{undertaken.Obligation}' is there already. Give the new one an id of its own.");
        }

        if (undertaken.By == undertaken.To)
        {
            Error(LifecycleFindings.ObligationToItself, ".to", $"'{undertaken.By}' would owe it to itself. Name another participant to which it is owed.");
        }

        if (undertaken.Due < undertaken.On)
        {
            Error(LifecycleFindings.ObligationDue, ".due", $"it is due on {IsoDate.Text(undertaken.Due)}, before it is undertaken on {IsoDate.Text(undertaken.On)}. Give that day or a later one.");
        }

        return () => state.Obligations.Add(undertaken);
    }

    private Action? Fulfil(ObligationFulfilled fulfilled)
    {
        Evidence(fulfilled.Evidence);
        if (!state.Obligations.Any(o => string.Equals(o.Obligation, fulfilled.Obligation, StringComparison.Ordinal)))
        {
            string known = state.Obligations.Count == 0 ? "None was undertaken." : $"Known are {string.Join(", ", state.Obligations.Select(o => o.Obligation))}.";
            Error(LifecycleFindings.UnknownObligation, ".obligation", $"there is no obligation '{fulfilled.Obligation}'. {known}");
        }
        else if (state.Fulfilled.FirstOrDefault(f => string.Equals(f.Obligation, fulfilled.Obligation, StringComparison.Ordinal)) is { } before)
        {
            Error(LifecycleFindings.FulfilledTwice, ".obligation", $"obligation '{fulfilled.Obligation}' was fulfilled on {IsoDate.Text(before.On)}. It is fulfilled once.");
        }

        return () => state.Fulfilled.Add(fulfilled);
    }

    private Action? Migrate(TemplateMigrated migrated)
    {
        Reason(migrated.Reason);
        string id = Template.Definition.Id;
        LifecycleTemplate? next = RecordCheck.Find(state.Known, new TemplateReference(id, migrated.Version));
        if (next is null || next == Template)
        {
            string[] others = [.. state.Known.Where(t => t != Template && string.Equals(t.Definition.Id, id, StringComparison.Ordinal)).Select(t => $"'{t.Definition.Version}'")];
            string known = others.Length == 0 ? "There is no other version: give it with the record." : $"Other versions are {string.Join(", ", others)}.";
            Error(LifecycleFindings.UnknownVersion, ".version", next is null ? $"template '{id}' has no version '{migrated.Version}'. {known}" : $"the lifecycle follows version '{migrated.Version}' already. {known}");
            return null;
        }

        string[] lost = [.. state.Way.Select(v => v.Phase).Where(p => !IsLeafOf(next, p)).Select(p => $"'{p}'")];
        if (lost.Length > 0)
        {
            Error(LifecycleFindings.MigrationLosesPhase, ".version", $"{next} lacks {string.Join(", ", lost)}, through which the lifecycle has come. Migrate to a version that has each as a phase of its own.");
        }

        string[] milestones = [.. Template.Definition.Milestones.Where(m => state[m.Id].Version > 0 && next.FindMilestone(m.Id) is null).Select(m => $"'{m.Id}'")];
        if (milestones.Length > 0)
        {
            findings.Add(Finding.Warning(LifecycleFindings.MigrationLosesMilestone, _path + ".version", $"{next} lacks {string.Join(", ", milestones)}, which {(milestones.Length == 1 ? "was" : "were")} reached. They stay on record and are reported no longer."));
        }

        return () => state.Template = next;
    }

    private static bool IsLeafOf(LifecycleTemplate template, AlliancePhase phase) =>
        template.Find(phase) is not null && !template.Definition.Phases.Any(p => p.Within == phase);
}
