using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>A refusal as it is recorded in a file: the findings that refuse, by id and path.</summary>
/// <param name="Findings">The findings of severity error.</param>
/// <param name="Source">Why it is right to refuse; null when it is not recorded.</param>
public sealed record RecordedRefusal(ValueList<RecordedFinding> Findings, string? Source = null)
{
    /// <summary>Records what refuses: the findings of severity error, each once.</summary>
    /// <param name="findings">Every finding.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static RecordedRefusal Of(IEnumerable<Finding> findings) =>
        new([.. Guard.Against.Null(findings, nameof(findings)).Where(f => f.Severity == Severity.Error).Distinct().Select(RecordedFinding.Of)]);
}
