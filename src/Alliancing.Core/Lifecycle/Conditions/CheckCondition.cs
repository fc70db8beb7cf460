namespace Alliancing.Lifecycle;

/// <summary>A check was run and found nothing worse than what is tolerated.</summary>
/// <param name="Id">The condition's id within its gate.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Owner">Who has it run.</param>
/// <param name="Tolerates">The gravest finding that does not stand in the way; null for a warning, so that only errors do.</param>
public sealed record CheckCondition(string Id, string Check, string Owner, Severity? Tolerates = null) : GateCondition(Id)
{
    internal override string Requirement => $"check {Check} up to {Tolerated}";

    /// <summary>The gravest finding that does not stand in the way.</summary>
    private Severity Tolerated => Tolerates ?? Severity.Warning;

    internal override bool AsksFor(EvidenceItem item) => item is FindingsEvidence found && string.Equals(found.Check, Check, StringComparison.Ordinal);

    internal override ConditionReport Examine(GateCheck check)
    {
        var found = (FindingsEvidence?)check.Last(this);
        Finding[] objections = [.. found?.Findings.Where(f => f.Severity > Tolerated) ?? []];
        string? problem = found is null
            ? $"check '{Check}' was not run."
            : objections.Length == 0 ? null : $"check '{Check}' objects: {string.Join("; ", objections.Select(f => $"{f.Id} {f.Path}".TrimEnd()))}.";
        return problem is null
            ? check.Met(this, FormattableString.Invariant($"check {Check}, {found!.Findings.Count} tolerated"))
            : check.NotMet(this, check.Lacking(this, LifecycleFindings.CheckUnmet, problem, $"check '{Check}' with no finding above {Word(Tolerated)}", Owner));
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advisory",
    };
}
