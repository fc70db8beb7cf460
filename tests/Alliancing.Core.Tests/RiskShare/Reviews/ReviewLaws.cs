using Alliancing.Core.Tests.RiskShare.Exposures;
using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Reviews;

/// <summary>A review of any terms comes to an end and says of each finding what a reader needs.</summary>
public sealed class ReviewLaws
{
    [Property(MaxTest = 60, Arbitrary = [typeof(SettlementCase)])]
    public void A_review_of_any_terms_gives_each_finding_a_place_an_example_and_a_remedy(SettlementCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (@case.Terms is { } terms)
        {
            Sound(terms.Review(@case.Outturn), @case.Outturn);
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(RandomTerms)])]
    public void A_dead_limit_moves_nothing_wherever_the_actual_stands(RandomTerms given)
    {
        ArgumentNullException.ThrowIfNull(given);
        TermsReview review = given.Terms.Review(given.Outturn);
        Sound(review, given.Outturn);
        string[] dead = [.. review.Findings.Where(f => f.Finding.Id == "RV-005" && f.Finding.Message.Contains("limit", StringComparison.Ordinal)).Select(f => f.Finding.Path)];
        foreach (TraceValue at in dead.Length == 0 ? [] : given.Terms.Exposure(given.Outturn).Places)
        {
            Outturn outturn = given.Outturn with { Actual = at.Amount.Round(Rounding.TowardsZero) };
            IEnumerable<TraceNode> nodes = new RiskShareCalculator().Settle(given.Terms, outturn).Trace!.Nodes.SelectMany(Deep).Where(n => dead.Contains(n.Id));
            Assert.All(nodes, n => Assert.Empty(n.Postings));
        }
    }

    [Fact]
    public void Targets_near_what_money_can_hold_are_reviewed_like_others()
    {
        var most = Money.FromMinorUnits(long.MaxValue, Currency.Gbp);
        Flaw flaw = Flaws.All.First(f => f.Id == "RV-009");

        Assert.Contains(flaw.Bad.Review(flaw.On with { Target = most }).Findings, f => f.Finding.Id == "RV-009");
    }

    private static void Sound(TermsReview review, Outturn given)
    {
        Assert.All(review.Findings, found =>
        {
            Assert.Matches("^RV-0[01][0-9]$", found.Finding.Id);
            Assert.NotEqual(Severity.Error, found.Finding.Severity);
            Assert.NotEmpty(found.Finding.Path);
            Assert.NotEmpty(found.Problem);
            Assert.EndsWith(found.Remedy, found.Finding.Message, StringComparison.Ordinal);
            Assert.Equal((given.Agreement, given.Period), (found.Example!.Agreement, found.Example.Period));
        });
        Assert.Equal(RecordedReview.Of(review), AllianceJson.ReadReview(review.ToJson()).OrThrow());
        Assert.Equal(review.Findings.Count, review.ToText().Split('\n').Count(l => l.StartsWith("  RV-", StringComparison.Ordinal)));
    }

    private static IEnumerable<TraceNode> Deep(TraceNode node) => node.Children.SelectMany(Deep).Prepend(node);
}
