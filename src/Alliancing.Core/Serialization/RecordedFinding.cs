namespace Alliancing.Serialization;

/// <summary>A finding as it is recorded in a file.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Path">Where it was found.</param>
/// <param name="Severity">How grave it is; null when it is not recorded.</param>
/// <param name="Message">What was found; null when it is not recorded.</param>
public sealed record RecordedFinding(string Id, string Path, Severity? Severity = null, string? Message = null)
{
    /// <summary>Records a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The record.</returns>
    public static RecordedFinding Of(Finding finding) => new(finding.Id, finding.Path, finding.Severity, finding.Message);
}
