namespace Alliancing.Lifecycle;

/// <summary>What can be said of a record before its events are looked at.</summary>
internal static class RecordCheck
{
    /// <summary>Reports what is wrong, and gives the templates that the record can name.</summary>
    public static ValueList<LifecycleTemplate> Run(LifecycleRecord record, List<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(record.Id) || string.IsNullOrWhiteSpace(record.Name))
        {
            findings.Add(Finding.Error(LifecycleFindings.RecordBlank, "record", "the lifecycle's id or name is blank. Give both."));
        }

        foreach (IGrouping<ParticipantId, Participant> same in record.Participants.GroupBy(p => p.Id).Where(g => g.Count() > 1))
        {
            findings.Add(Finding.Error(LifecycleFindings.ParticipantTwice, $"participants[{same.Key}]", FormattableString.Invariant($"'{same.Key}' stands {same.Count()} times. Give each participant an id of its own.")));
        }

        List<LifecycleTemplate> templates = [.. LifecycleTemplates.All];
        for (int i = 0; i < record.Templates.Count; i++)
        {
            Add(record.Templates[i], FormattableString.Invariant($"templates[{i}]"), templates, findings);
        }

        if (Find(templates, record.Template) is null)
        {
            findings.Add(Finding.Error(LifecycleFindings.UnknownTemplate, "template", $"there is no template {record.Template}. Known are {string.Join(", ", templates)}: name one of them, or give it with the record."));
        }

        return [.. templates];
    }

    public static LifecycleTemplate? Find(IEnumerable<LifecycleTemplate> templates, TemplateReference reference) => templates.FirstOrDefault(t => t.Reference == reference);

    private static void Add(LifecycleDefinition definition, string path, List<LifecycleTemplate> templates, List<Finding> findings)
    {
        TemplateOutcome outcome = LifecycleTemplate.Evaluate(definition);
        findings.AddRange(outcome.Findings.Select(f => f with { Path = $"{path}.{f.Path}" }));
        if (Find(templates, definition.Reference) is not null)
        {
            findings.Add(Finding.Error(LifecycleFindings.TemplateTwice, path, $"template {definition.Reference} is there already. Give it a version or an id of its own."));
        }
        else if (outcome.Template is { } template)
        {
            templates.Add(template);
        }
    }
}
