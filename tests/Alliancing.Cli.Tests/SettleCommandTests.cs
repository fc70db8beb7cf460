using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Serialization;

namespace Alliancing.Cli.Tests;

public sealed class SettleCommandTests(Folder folder) : IClassFixture<Folder>
{
    private readonly string _agreement = folder.Write("agreement.json", Documents.Agreement);
    private readonly string _outturn = folder.Write("outturn.json", Documents.Outturn);

    [Fact]
    public void A_settlement_is_printed_with_the_clause_for_each() =>
        Golden.Match(Shell.Run("settle", _agreement, _outturn).IsFine().Out, "tests/Alliancing.Cli.Tests/settle.golden.txt");

    [Fact]
    public void A_settlement_in_Markdown_with_its_trace_is_the_reviewed_one() =>
        Golden.Match(Shell.Run("settle", _agreement, _outturn, "--markdown", "--trace").IsFine().Out, "tests/Alliancing.Cli.Tests/settle.golden.md");

    [Fact]
    public void A_settlement_in_JSON_is_a_document_with_its_trace()
    {
        string json = Shell.Run("settle", _agreement, _outturn, "--json", "--trace").IsFine().Out;

        RecordedSettlement settlement = AllianceJson.ReadSettlement(json).OrThrow();
        Assert.Equal("riverside", settlement.Trace!.Agreement);
        Assert.Equal(0, Shell.Run("check", folder.Write("settlement.json", json)).IsFine().ExitCode);
    }

    [Fact]
    public void A_locale_changes_nothing()
    {
        string expected = Shell.Run("settle", _agreement, _outturn, "--trace").IsFine().Out;

        Assert.All(["tr_TR", "ar_SA", "de_DE"], locale =>
            Assert.Equal(expected, Shell.RunIn(locale, folder, "settle", _agreement, _outturn, "--trace").IsFine().Out));
    }

    [Fact]
    public void An_outturn_that_lacks_a_number_is_refused_with_the_remedy()
    {
        string outturn = folder.Write("lacking.json", Documents.Outturn.Replace(", \"birch\": \"30000\"", string.Empty, StringComparison.Ordinal));

        Assert.Empty(Shell.Run("settle", _agreement, outturn).Fails(1, "refused", "Add bases.feeAtRisk.birch").Out);
    }

    [Fact]
    public void A_refusal_in_JSON_is_a_document()
    {
        string outturn = folder.Write("other.json", Documents.Outturn.Replace("riverside", "elsewhere", StringComparison.Ordinal));

        Answer answer = Shell.Run("settle", _agreement, outturn, "--json").Fails(1, "elsewhere");

        Assert.NotEmpty(AllianceJson.ReadRefusal(answer.Out).OrThrow().Findings);
    }

    [Fact]
    public void Negative_weights_of_an_outturn_are_refused()
    {
        string outturn = folder.Write("negative.json", Documents.Outturn.Replace("\"30000\"", "\"-30000\"", StringComparison.Ordinal));

        Shell.Run("settle", _agreement, outturn).Fails(1, "-30000");
    }

    [Fact]
    public void An_agreement_without_terms_has_nothing_to_settle()
    {
        string agreement = folder.Write("bare.json", Documents.Agreement[..Documents.Agreement.IndexOf("],", StringComparison.Ordinal)] + "] }");

        Shell.Run("settle", agreement, _outturn).Fails(1, "has no terms").SaysOneLine();
    }

    [Fact]
    public void Exchanged_files_are_said_to_be_exchanged() =>
        Shell.Run("settle", _outturn, _agreement).Fails(2, "JS-002", "alliancing.agreement.v1");

    [Fact]
    public void Two_formats_at_once_are_wrong_usage() =>
        Shell.Run("settle", _agreement, _outturn, "--json", "--markdown").Fails(2, "exclude each other");
}
