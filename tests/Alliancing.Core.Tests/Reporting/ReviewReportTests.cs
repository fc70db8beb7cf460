using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Core.Tests.RiskShare.Reviews;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.Reporting;

public sealed class ReviewReportTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Reporting/";

    [Fact]
    public void Findings_are_printed_with_clause_example_and_remedy()
    {
        RiskShareTerms terms = Cost(
            [new Threshold(Level.Of(Pc(5), Basis.Target), To.Owner).UnderClause("8.3"), Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(50))).UnderClause("8.2"), ToAlder],
            [Flat(50).UnderClause("8.4"), ToAlder.UnderClause("8.5")]);
        TermsReview review = terms.Review(Year.WithScore("quality", 10).WithQuantity("people", 12));

        Golden.Match(review.ToText(), Folder + "review.golden.txt");
        Golden.Match(review.ToMarkdown(), Folder + "review.golden.md");
    }

    [Fact]
    public void Nothing_found_is_said() => Assert.Equal(
        "Review of riverside, version 1: nothing found\n",
        Cost([Flat(50), ByFee], [Flat(50), ByFee, Limit.EachAt(Pc(100), Basis.FeeAtRisk, To.Owner)]).Review(Year).ToText());

    [Fact]
    public void Every_finding_prints_its_problem_and_its_remedy_once()
    {
        foreach (Flaw flaw in Flaws.All)
        {
            TermsReview review = flaw.Bad.Review(flaw.On);
            string text = review.ToText();
            Assert.All(review.Findings, found =>
            {
                Assert.Contains(found.Problem[1..], text, StringComparison.Ordinal);
                Assert.Contains("Remedy: " + found.Remedy, text, StringComparison.Ordinal);
                Assert.DoesNotContain(found.Remedy, found.Problem, StringComparison.Ordinal);
            });
        }
    }
}
