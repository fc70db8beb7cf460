namespace Alliancing.Serialization;

/// <summary>A refusal as it is recorded in a file: the findings that refuse, by id and path.</summary>
/// <param name="Findings">The findings of severity error.</param>
/// <param name="Source">Why it is right to refuse; null when it is not recorded.</param>
public sealed record RecordedRefusal(ValueList<RecordedFinding> Findings, string? Source = null);
