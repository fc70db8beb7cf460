using Alliancing.Agreements;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;
using Alliancing.Lifecycle;
using Alliancing.Procurement;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Core.Conformance.Seeds;

public class SeedTreeTests
{
    public static TheoryData<string> Agreements => [.. SeedAgreement.All.Select(seed => seed.Folder)];

    public static TheoryData<string> Documents => [.. AllianceJson.Documents];

    [Theory, MemberData(nameof(Agreements))]
    public void An_agreement_is_sound_or_refused_as_its_seed_says(string folder)
    {
        SeedAgreement seed = new(folder);
        AllianceAgreement agreement = AllianceJson.ReadAgreement(seed.Text("agreement.json")).OrThrow();
        RecordedFinding[] wanted = seed.IsRefused ? [.. AllianceJson.ReadRefusal(seed.Text("refusal.json")).OrThrow().Findings] : [];
        Assert.Equal(wanted, SettlementTests.Refusing(agreement.Findings));
        Assert.Equal(seed.IsRefused, agreement.Terms is null);
        Assert.Equal(seed.IsRefused, seed.Cases.Count == 0);
        Assert.Equal(folder.Split('/')[^1], agreement.Id);
    }

    [Theory, MemberData(nameof(Agreements))]
    public void An_agreement_that_is_written_and_read_again_is_the_same(string folder)
    {
        SeedAgreement seed = new(folder);
        AllianceAgreement agreement = AllianceJson.ReadAgreement(seed.Text("agreement.json")).OrThrow();
        if (seed.IsRefused)
        {
            Assert.Throws<ArgumentException>(() => agreement.ToJson());
            return;
        }

        Assert.Equal(agreement, AllianceJson.ReadAgreement(agreement.ToJson()).OrThrow());
    }

    [Theory, SeedCases("settlement")]
    public void An_outturn_that_is_written_and_read_again_is_the_same(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Assert.Equal(@case.Outturn, AllianceJson.ReadOutturn(@case.Outturn.ToJson(@case.Terms.Currency)).OrThrow());
    }

    [Theory, SeedCases("history")]
    public void A_history_that_is_written_and_read_again_is_the_same(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Assert.Equal(@case.History, AllianceJson.ReadHistory(@case.History.ToJson(@case.Terms.Currency)).OrThrow());
    }

    [Fact]
    public void Every_document_of_the_tree_is_what_it_says_it_is()
    {
        string seeds = Repository.PathTo("seeds");
        foreach (string file in Directory.EnumerateFiles(seeds, "*.json", SearchOption.AllDirectories).Where(f => !f.EndsWith(".schema.json", StringComparison.Ordinal)))
        {
            DocumentOutcome<object> outcome = AllianceJson.Read(File.ReadAllText(file));
            Assert.True(outcome.IsReadable && outcome.Findings.Count == 0, $"{Path.GetRelativePath(seeds, file)}:\n{string.Join('\n', outcome.Findings)}");
            Assert.IsType(Path.GetFileName(file) switch
            {
                "agreement.json" => typeof(AllianceAgreement),
                "outturn.json" => typeof(Outturn),
                "review.json" => typeof(RecordedReview),
                "history.json" => typeof(SettlementHistory),
                "expected.json" => File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "history.json")) ? typeof(RecordedStatement) : typeof(RecordedSettlement),
                "lifecycle.json" => typeof(LifecycleRecord),
                "tender.json" => typeof(Tender),
                "decisions.json" => typeof(MinuteBook),
                "register.json" => typeof(DecisionRegister),
                _ => typeof(RecordedRefusal),
            }, outcome.Document);
            Assert.Empty(outcome.Document switch
            {
                RecordedSettlement settlement => settlement.Review(),
                RecordedStatement statement => statement.Review(),
                SettlementHistory history when !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "refusal.json")) => history.Review(),
                _ => [],
            });
        }
    }

    [Fact]
    public void Every_expectation_carries_its_source()
    {
        foreach (SeedAgreement seed in SeedAgreement.All)
        {
            Assert.True(File.Exists(seed.PathTo("README.md")), $"{seed} has no README.md with its sources.");
            string?[] sources =
            [
                .. seed.IsRefused ? [AllianceJson.ReadRefusal(seed.Text("refusal.json")).OrThrow().Source] : Array.Empty<string?>(),
                .. seed.Cases.Select(@case => @case.Source),
            ];
            Assert.NotEmpty(sources);
            Assert.All(sources, source => Assert.False(string.IsNullOrWhiteSpace(source), seed.Folder));
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_schema_is_what_the_library_exports(string document) => Golden.Match(AllianceJson.Schema(document), $"seeds/schema/{document}.schema.json");
}
