using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>A review as it stands in a file; its examples stand inside it.</summary>
internal sealed record ReviewDocument(
    string Agreement,
    ValueList<ReviewFindingDocument> Findings,
    string? AgreementVersion = null,
    Currency? Currency = null,
    string? Source = null)
{
    public ValueList<ReviewFindingDocument> Findings { get; init; } = InOneCurrency(Findings, Currency ?? default);

    public static ReviewDocument Of(RecordedReview review) => new(
        review.Agreement,
        [.. review.Findings.Select(f => ReviewFindingDocument.Of(f, review.Currency ?? default))],
        review.AgreementVersion,
        review.Currency,
        review.Source);

    public RecordedReview ToReview() => new(Agreement, [.. Findings.Select(f => f.ToFinding())], AgreementVersion, Currency, Source);

    // Amounts are read in the document's currency, so an example inside it cannot have one of its own.
    private static ValueList<ReviewFindingDocument> InOneCurrency(ValueList<ReviewFindingDocument> findings, Currency currency) =>
        findings.FirstOrDefault(f => f.Example?.Currency is { } other && other != currency) is { } finding
            ? throw new ArgumentException($"The example of {finding.Id} is in {finding.Example!.Currency}, the review in {currency}. One review has one currency.", nameof(findings))
            : findings;
}

/// <summary>One finding of a review as it stands in a file.</summary>
internal sealed record ReviewFindingDocument(
    string Id,
    string Path,
    Severity? Severity = null,
    string? Citation = null,
    string? Problem = null,
    string? Remedy = null,
    OutturnDocument? Example = null)
{
    public static ReviewFindingDocument Of(RecordedReviewFinding finding, Currency currency) => new(
        finding.Id,
        finding.Path,
        finding.Severity,
        finding.Citation,
        finding.Problem,
        finding.Remedy,
        finding.Example is { } example ? OutturnDocument.Of(example, currency) with { Currency = null } : null);

    public RecordedReviewFinding ToFinding() => new(Id, Path, Severity, Citation, Problem, Remedy, Example?.ToOutturn());
}
