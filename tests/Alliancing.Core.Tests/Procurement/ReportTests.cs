using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Procurement;
using Alliancing.Reporting;
using Alliancing.Serialization;
using static Alliancing.Core.Tests.Procurement.Given;

namespace Alliancing.Core.Tests.Procurement;

public sealed class ReportTests
{
    private static readonly Tender Unmoderated = Scored(
        Individual with
        {
            Name = "Riverside | *alliance*",
            Strategy = Individual.Strategy with
            {
                Mode = BidMode.Either,
                Procedure = ProcurementProcedure.Restricted,
                Preferred = new(1, 3, [new(OrganisationSize.Medium, 1)]),
                Invited = ["alder", "birch", "cedar", "dogwood"],
                TieBreak = ["innovation", "quality"],
                Warnings = new() { MostBids = 3, LargestShare = Rate.Percent(40), WidestSpread = 2.5m },
            },
            Bids = [new("x", [new("alder", Rate.Percent(70)), new("birch", Rate.Percent(30))]), Bid.Of("c", "cedar"), Bid.Of("d", "dogwood"), Bid.Of("b", "birch")],
        },
        8, 7, 6, 4);

    private static readonly Tender Rich = Unmoderated.Rescored("c", "quality", 9, "nurse") with { Moderated = [new("c", "quality", 8, "evidence <seen>")] };

    public static TheoryData<string> Names => ["rich", "individual", "groups", "none"];

    [Theory, MemberData(nameof(Names))]
    public void An_evaluation_as_it_reads(string name)
    {
        TenderEvaluation evaluation = Evaluation(name);

        Golden.Match(evaluation.ToText(), $"tests/Alliancing.Core.Tests/Procurement/{name}.tender.golden.txt");
        Golden.Match(evaluation.ToMarkdown(), $"tests/Alliancing.Core.Tests/Procurement/{name}.tender.golden.md");
    }

    [Fact]
    public void A_report_is_the_same_in_every_culture()
    {
        string text = Rich.Rank().ToMarkdown();

        Cultures.InEach(() => Assert.Equal(text, Rich.Rank().ToMarkdown()));
    }

    [Fact]
    public void Nothing_is_reported_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => ((TenderEvaluation)null!).ToText());
        Assert.Throws<ArgumentNullException>(() => ((TenderEvaluation)null!).ToMarkdown());
    }

    [Fact]
    public void A_tender_survives_its_document()
    {
        foreach (Tender tender in new[] { Rich, Individual, Groups, Individual.With(s => s with { Criteria = s.Criteria with { Places = 2 }, Warnings = new() { MostBids = 9 } }) })
        {
            string json = tender.ToJson();

            Assert.Equal(tender, AllianceJson.ReadTender(json).OrThrow());
            Assert.Equal(tender, AllianceJson.Read(json).OrThrow());
            Assert.Equal(tender, AllianceJson.ReadTender(System.Text.Encoding.UTF8.GetBytes(json)).OrThrow());
            Assert.Equal(json, AllianceJson.ReadTender(json).OrThrow().ToJson());
        }

        Golden.Match(Rich.ToJson(), "tests/Alliancing.Core.Tests/Procurement/rich.procurement.golden.json");
    }

    [Fact]
    public void What_is_wrong_in_a_document_is_named_by_its_place()
    {
        DocumentOutcome<Tender> outcome = AllianceJson.ReadTender(Rich.ToJson().Replace("\"mode\": \"either\"", "\"mode\": \"both\"", StringComparison.Ordinal));

        Assert.Equal("$.mode", Assert.Single(outcome.Findings).Path);
    }

    private static TenderEvaluation Evaluation(string name) => name switch
    {
        "rich" => Rich.Rank(),
        "individual" => Individual.Rank(),
        "groups" => Groups.Rank(),
        _ => Individual.With(s => s with { Preferred = new(5, 6) }).Rank(),
    };
}
