using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>One finding of a recorded review.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Path">Where it was found.</param>
/// <param name="Severity">How grave it is; null when it is not recorded.</param>
/// <param name="Citation">The clause or clauses; null when there is none.</param>
/// <param name="Problem">What is wrong; null when it is not recorded.</param>
/// <param name="Remedy">What to do; null when it is not recorded.</param>
/// <param name="Example">An outturn that shows it; null when it is not recorded.</param>
public sealed record RecordedReviewFinding(
    string Id,
    string Path,
    Severity? Severity = null,
    string? Citation = null,
    string? Problem = null,
    string? Remedy = null,
    Outturn? Example = null)
{
    /// <summary>Records a finding.</summary>
    /// <param name="found">The finding.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="found"/> is null.</exception>
    public static RecordedReviewFinding Of(ReviewFinding found)
    {
        Guard.Against.Null(found, nameof(found));
        return new RecordedReviewFinding(
            found.Finding.Id, found.Finding.Path, found.Finding.Severity, found.Finding.Citation?.ToString(), found.Problem, found.Remedy, found.Example);
    }
}
