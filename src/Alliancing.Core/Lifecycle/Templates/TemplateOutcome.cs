namespace Alliancing.Lifecycle;

/// <summary>What came of checking a definition: the template, or every reason why not.</summary>
/// <param name="Template">The template; null when a finding is an error.</param>
/// <param name="Findings">Every finding.</param>
public sealed record TemplateOutcome(LifecycleTemplate? Template, ValueList<Finding> Findings);
