using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Core.Conformance.Seeds;

/// <summary>Replays the reviews of the seeds: the findings expected, no other, each with an example and a remedy.</summary>
public class ReviewTests
{
    [Theory, SeedCases("review")]
    public void A_review_finds_what_its_seed_says_and_nothing_else(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);

        var found = RecordedReview.Of(@case.Terms.Review(@case.Outturn));

        Assert.Equal(@case.Review.Findings.Select(Shown), found.Findings.Select(Shown).Order(StringComparer.Ordinal));
        Assert.Equal(@case.Review.Agreement, found.Agreement);
    }

    [Theory, SeedCases("review")]
    public void Every_finding_has_a_remedy_and_an_example_that_settles(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Assert.All(@case.Terms.Review(@case.Outturn).Findings, found =>
        {
            Assert.NotEmpty(found.Remedy);
            Assert.NotNull(new RiskShareCalculator().Evaluate(@case.Terms, found.Example!).Settlement);
        });
    }

    [Theory, SeedCases("review")]
    public void An_expected_review_carries_its_source(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Assert.False(string.IsNullOrWhiteSpace(@case.Review.Source), @case.ToString());
    }

    private static string Shown(RecordedReviewFinding finding) => $"{finding.Id} {finding.Severity} {finding.Path} {finding.Citation}";
}
