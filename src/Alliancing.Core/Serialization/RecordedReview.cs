using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>A review of terms as it is recorded in a file.</summary>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="Findings">What was found: warnings first, then advisories.</param>
/// <param name="AgreementVersion">The agreement's version; null when it is not recorded.</param>
/// <param name="Currency">The currency of the examples; null for pounds.</param>
/// <param name="Source">Why these findings are right; null for a review made by this library.</param>
public sealed record RecordedReview(
    string Agreement,
    ValueList<RecordedReviewFinding> Findings,
    string? AgreementVersion = null,
    Currency? Currency = null,
    string? Source = null)
{
    /// <summary>Records a review.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static RecordedReview Of(TermsReview review)
    {
        Guard.Against.Null(review, nameof(review));
        return new RecordedReview(review.Terms.Agreement, [.. review.Findings.Select(RecordedReviewFinding.Of)], review.Terms.Version, review.Terms.Currency);
    }
}
