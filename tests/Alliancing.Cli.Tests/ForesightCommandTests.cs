using Alliancing.Core.Tests.Infrastructure;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli.Tests;

/// <summary><c>bridge</c>, <c>exposure</c> and the review that <c>check</c> prints.</summary>
public sealed class ForesightCommandTests(Folder folder) : IClassFixture<Folder>
{
    private const string Golden = "tests/Alliancing.Cli.Tests/";

    private readonly string _agreement = folder.Write("agreement.json", Documents.Agreement);
    private readonly string _forecast = folder.Write("forecast.json", Documents.Outturn);
    private readonly string _final = folder.Write("final.json", Documents.Outturn.Replace("1120000.00", "940000.00", StringComparison.Ordinal).Replace("\"1000000.00\"", "\"1010000.00\"", StringComparison.Ordinal));

    [Fact]
    public void A_bridge_is_printed_step_by_step()
    {
        string text = Shell.Run("bridge", _agreement, _forecast, _final).IsFine().Out;

        Core.Tests.Infrastructure.Golden.Match(text, Golden + "bridge.golden.txt");
        Assert.Equal(text, Shell.Run("bridge", _agreement, _forecast, _agreement, _final).IsFine().Out);
    }

    [Fact]
    public void A_bridge_in_Markdown_is_a_table() =>
        Assert.Contains("| account | before | target | cost | after | change |", Shell.Run("bridge", _agreement, _forecast, _final, "--markdown").IsFine().Out, StringComparison.Ordinal);

    [Fact]
    public void A_bridge_in_JSON_is_a_document_whose_steps_add_up()
    {
        string json = Shell.Run("bridge", _agreement, _forecast, _final, "--json", "--order", "cost,target,score,parameters,terms").IsFine().Out;

        RecordedBridge bridge = AllianceJson.ReadBridge(json).OrThrow();
        Assert.Equal([BridgeGroup.Cost, BridgeGroup.Target], bridge.Order.Take(2));
        Assert.All(bridge.Lines, line => Assert.Equal(line.Closing, line.Steps.Aggregate(line.Opening, (sum, step) => sum + step.Amount)));
        Shell.Run("check", folder.Write("bridge.json", json)).IsFine();
    }

    [Fact]
    public void A_and_B_may_be_folders_or_files_whose_agreement_lies_near()
    {
        string seed = Repository.PathTo("seeds/project-alliance");

        string text = Shell.Run("bridge", seed + "/settlement/overrun", seed + "/settlement/saving/outturn.json").IsFine().Out;

        Assert.Equal(Shell.Run("bridge", seed + "/agreement.json", seed + "/settlement/overrun/outturn.json", seed + "/settlement/saving/outturn.json").IsFine().Out, text);
        Assert.Contains("cost", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settlements_of_different_alliances_are_refused_with_the_reason()
    {
        string seeds = Repository.PathTo("seeds");
        string[] arguments = ["bridge", seeds + "/project-alliance/settlement/saving", seeds + "/oxfordshire-older-people/settlement/" + Path.GetFileName(Directory.GetDirectories(seeds + "/oxfordshire-older-people/settlement").Order(StringComparer.Ordinal).First())];

        Shell.Run(arguments).Fails(1, "RS-060", "'project-alliance'", "'oxfordshire-older-people'");
        Assert.Equal("RS-060", Assert.Single(AllianceJson.ReadRefusal(Shell.Run([.. arguments, "--json"]).Fails(1, "RS-060").Out).OrThrow().Findings).Id);
    }

    [Fact]
    public void A_settlement_that_is_refused_refuses_the_bridge()
    {
        string lacking = folder.Write("lacking.json", Documents.Outturn.Replace(", \"birch\": \"30000\"", string.Empty, StringComparison.Ordinal));

        Shell.Run("bridge", _agreement, _forecast, lacking).Fails(1, "lacking.json is refused", "Add bases.feeAtRisk.birch");
    }

    [Theory]
    [InlineData("one settlement", "bridge", "A")]
    [InlineData("five files", "bridge", "1", "2", "3", "4", "5")]
    [InlineData("an unknown step", "bridge", "A", "B", "--order", "price")]
    [InlineData("two formats", "bridge", "A", "B", "--json", "--markdown")]
    [InlineData("no file", "exposure")]
    [InlineData("a range backwards", "exposure", "A", "B", "--from", "2", "--to", "1")]
    [InlineData("two axes", "exposure", "A", "B", "--measure", "works", "--quantity", "days")]
    public void Wrong_usage_says_where_help_is(string why, params string[] arguments)
    {
        Assert.NotEmpty(why);
        Assert.Empty(Shell.Run(arguments).Fails(2, "--help").Out);
    }

    [Fact]
    public void An_order_that_leaves_a_step_out_is_refused() => Shell.Run("bridge", _agreement, _forecast, _final, "--order", "cost,target").Fails(1, "RS-062");

    [Fact]
    public void A_settlement_that_is_not_there_is_one_line()
    {
        Shell.Run("bridge", folder.Missing, _final).Fails(2, "does not exist").SaysOneLine();
        Shell.Run("bridge", Repository.PathTo("seeds"), _final).Fails(2, "holds no outturn.json").SaysOneLine();
    }

    [Fact]
    public void An_exposure_is_printed_with_break_points_and_the_last_pound()
    {
        string text = Shell.Run("exposure", _agreement, _forecast).IsFine().Out;

        Core.Tests.Infrastructure.Golden.Match(text, Golden + "exposure.golden.txt");
        Assert.StartsWith("# ", Shell.Run("exposure", _agreement, _forecast, "--markdown").IsFine().Out, StringComparison.Ordinal);
        Assert.Equal(text, Shell.Run("exposure", _forecast).IsFine().Out);
    }

    [Fact]
    public void An_exposure_in_JSON_is_data_for_a_chart_within_its_range()
    {
        string json = Shell.Run("exposure", _agreement, _forecast, "--from", "900000", "--to", "1100000", "--json").IsFine().Out;

        RecordedExposure exposure = AllianceJson.ReadExposure(json).OrThrow();
        Assert.Equal((900_000m, 1_100_000m), (exposure.From, exposure.To!.Value));
        Assert.Equal("-0.5", exposure.Accounts[0].Segments[0].Slope.ToString());
        Shell.Run("check", folder.Write("exposure.json", json)).IsFine();
    }

    [Fact]
    public void An_exposure_of_a_measure_that_the_outturn_lacks_is_refused() =>
        Shell.Run("exposure", _agreement, folder.Write("bare.json", Documents.Outturn.Replace("\"target\": { \"amount\": \"1000000.00\" }, ", string.Empty, StringComparison.Ordinal))).Fails(1, "cannot be followed", "RS-015");

    [Fact]
    public void A_check_prints_the_review_after_the_findings()
    {
        Answer answer = Shell.Run("check", _agreement, _forecast).IsFine();

        Assert.Contains(": agreement 'riverside', nothing found\n\nReview of riverside, version 1: 1 warning\n", answer.Out, StringComparison.Ordinal);
        Assert.Contains("RV-009  warning at components[cost] [clauses 8.2, 8.3]", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Remedy: Cap the pain of each", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_in_JSON_is_a_review_with_an_example_that_settles()
    {
        string json = Shell.Run("check", _agreement, _forecast, "--json").IsFine().Out;

        RecordedReviewFinding found = Assert.Single(AllianceJson.ReadReview(json).OrThrow().Findings);
        Shell.Run("settle", _agreement, folder.Write("example.json", found.Example!.ToJson(Currency.Gbp))).IsFine();
        Shell.Run("check", folder.Write("review.json", json)).IsFine();
    }

    [Fact]
    public void A_check_in_JSON_carries_the_findings_of_the_agreement_too()
    {
        string agreement = folder.Write("portion.json", Documents.Agreement.Replace("\"id\": \"cost\", ", "\"id\": \"cost\", \"portion\": \"0.5\", ", StringComparison.Ordinal));

        Assert.Equal("RS-012", AllianceJson.ReadReview(Shell.Run("check", agreement, _forecast, "--json").IsFine().Out).OrThrow().Findings[0].Id);
        Assert.Contains("| RS-012 |", Shell.Run("check", agreement, _forecast, "--markdown").IsFine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_in_JSON_of_an_agreement_that_does_not_hold_together_is_a_refusal()
    {
        string agreement = folder.Write("nobody.json", Documents.AgreementWith(string.Empty));

        Assert.NotEmpty(AllianceJson.ReadRefusal(Shell.Run("check", agreement, "--json").Fails(1, "does not hold together").Out).OrThrow().Findings);
    }

    [Fact]
    public void Only_an_agreement_is_reviewed() => Shell.Run("check", _forecast, _final).Fails(2, "is no agreement").SaysOneLine();

    [Theory]
    [InlineData("bridge", "AGREEMENT OUTTURN_A OUTTURN_B")]
    [InlineData("exposure", "AGREEMENT OUTTURN")]
    [InlineData("check", "OUTTURN")]
    public void Help_says_what_to_give(string command, string words)
    {
        string help = string.Join(' ', Shell.Run(command, "--help").IsFine().Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(words, help, StringComparison.Ordinal);
        Assert.Contains("--json", help, StringComparison.Ordinal);
    }
}
