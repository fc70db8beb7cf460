using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Core.Tests.RiskShare.Exposures;
using Alliancing.Core.Tests.RiskShare.Reviews;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Serialization;

/// <summary>Bridges, exposures and reviews as documents.</summary>
public sealed class ForesightDocumentTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Serialization/";

    private static readonly RiskShareTerms Terms = Riverside.Both(Riverside.Flat(50), Riverside.ByFee);

    [Fact]
    public void A_bridge_document_is_the_reviewed_one_and_reads_back()
    {
        SettlementBridge bridge = Bridge();

        string json = bridge.ToJson();

        Golden.Match(json, Folder + "bridge.golden.json");
        Assert.Equal(RecordedBridge.Of(bridge), AllianceJson.ReadBridge(json).OrThrow());
        Assert.Equal(RecordedBridge.Of(bridge), AllianceJson.Read(json).OrThrow());
    }

    [Fact]
    public void The_lines_of_a_bridge_document_add_up_whatever_its_groups()
    {
        RecordedBridge read = AllianceJson.ReadBridge(Bridge().ToJson()).OrThrow();

        Assert.All(read.Lines, line => Assert.Equal(line.Closing, line.Steps.Aggregate(line.Opening, (sum, step) => sum + step.Amount)));
        Assert.Equal([BridgeGroup.Target, BridgeGroup.Score, BridgeGroup.Parameters, BridgeGroup.Terms], read.Unchanged);
    }

    [Fact]
    public void An_exposure_document_is_the_reviewed_one_and_reads_back()
    {
        Exposure exposure = Riverside.Both(new Threshold(Level.Of(Rate.Percent(2), Basis.Target), To.Owner), Riverside.Flat(50), Riverside.ByFee)
            .Exposure(Riverside.Year, ExposureRange.OfActual(90, 110));

        string json = exposure.ToJson();

        Golden.Match(json, Folder + "exposure.golden.json");
        Assert.Equal(RecordedExposure.Of(exposure), AllianceJson.ReadExposure(json).OrThrow());
        Assert.Equal(RecordedExposure.Of(exposure), AllianceJson.Read(json).OrThrow());
    }

    [Fact]
    public void Thirds_of_a_penny_and_open_ends_survive_an_exposure_document()
    {
        Exposure exposure = Riverside.Both(Curve.Flat(RateExpression.Number(0.1m), To.Owner), Split.Equally(Recipients.Providers)).Exposure(Riverside.Year);

        RecordedExposure read = AllianceJson.ReadExposure(exposure.ToJson()).OrThrow();

        Assert.Equal(exposure.Accounts, read.Accounts);
        Assert.Contains("\"1/30\"", exposure.ToJson().Replace("-", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Null(read.To);
        Assert.Null(read.Accounts[0].Segments[^1].To);
    }

    [Property(Arbitrary = [typeof(RandomTerms)], MaxTest = 100)]
    public void An_exposure_of_any_terms_reads_back(RandomTerms given)
    {
        ArgumentNullException.ThrowIfNull(given);
        Exposure exposure = given.Terms.Exposure(given.Outturn);

        Assert.Equal(RecordedExposure.Of(exposure), AllianceJson.ReadExposure(exposure.ToJson()).OrThrow());
    }

    [Fact]
    public void A_review_document_is_the_reviewed_one_and_its_examples_settle()
    {
        Flaw flaw = Flaws.All.First(f => f.Id == "RV-008");

        string json = flaw.Bad.Review(flaw.On).ToJson();

        Golden.Match(json, Folder + "review.golden.json");
        RecordedReviewFinding found = AllianceJson.ReadReview(json).OrThrow().Findings.First(f => f.Id == "RV-008");
        Assert.Equal(Money.Pounds(2.50m), new RiskShareCalculator().Settle(flaw.Bad, found.Example!)["alder"].Due);
    }

    [Fact]
    public void Every_review_reads_back()
    {
        foreach (Flaw flaw in Flaws.All)
        {
            TermsReview review = flaw.Bad.Review(flaw.On);

            string json = review.ToJson();

            Assert.Equal(RecordedReview.Of(review), AllianceJson.ReadReview(json).OrThrow());
            Assert.Equal(RecordedReview.Of(review), AllianceJson.Read(json).OrThrow());
        }
    }

    [Fact]
    public void An_example_in_another_currency_is_refused_in_its_place()
    {
        string json = """
            { "format": "alliancing.review.v1", "agreement": "riverside", "currency": "GBP", "findings": [
              { "id": "RV-008", "path": "components[cost]", "example": { "agreement": "riverside", "period": { "from": "2025-04-01", "to": "2026-03-31" }, "currency": "EUR" } } ] }
            """;

        Finding finding = Assert.Single(AllianceJson.ReadReview(json).Findings);

        Assert.StartsWith("$", finding.Path, StringComparison.Ordinal);
        Assert.Contains("One review has one currency", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_several_mistakes_names_them_all()
    {
        string json = """{ "format": "alliancing.bridge.v1", "agreement": "riverside", "before": { "period": { "from": "2025-04-01", "to": "2026-03-31" } }, "order": ["costs"], "lines": [] }""";

        string[] paths = [.. AllianceJson.ReadBridge(json).Findings.Select(f => f.Path)];

        Assert.Contains(paths, p => p.Contains("before", StringComparison.Ordinal));
        Assert.Contains(paths, p => p.Contains("order[0]", StringComparison.Ordinal));
        Assert.True(paths.Length >= 3, string.Join('\n', paths));
    }

    [Fact]
    public void The_three_are_documents_with_a_schema() => Assert.All(["bridge", "exposure", "review"], name =>
    {
        Assert.Contains(name, AllianceJson.Documents);
        Assert.Contains($"alliancing.{name}.v1", AllianceJson.Schema(name), StringComparison.Ordinal);
    });

    private static SettlementBridge Bridge()
    {
        Settlement before = new RiskShareCalculator().Settle(Terms, Riverside.Year with { Name = "forecast", Actual = Money.Pounds(90) });
        Settlement after = new RiskShareCalculator().Settle(Terms, Riverside.Year with { Actual = Money.Pounds(107) });
        return SettlementBridge.Between(before, after);
    }
}
