using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;
using Alliancing.Serialization;
using NodaTime.Text;

namespace Alliancing.Core.Conformance.Seeds;

/// <summary>Replays the decisions of the seeds; what must come of them was reckoned by hand.</summary>
public class DecisionTests
{
    private const string Header = "decision,as at,outcome,cause,status,why";

    public static TheoryData<string> Folders =>
    [
        .. Directory.EnumerateFiles(Repository.PathTo("seeds"), "decisions.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathTo("seeds"), Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Folders))]
    public void Decisions_stand_as_expected_at_every_moment(string folder)
    {
        MinuteBook book = Book(folder);
        string[] lines = File.ReadAllLines(PathTo(folder, "expected.csv"));
        Assert.Equal(Header, lines[0]);
        Assert.Equal(
            lines[1..].Select(line => string.Join(',', line.Split(',')[..5])),
            lines[1..].Select(line => Standing(book, line.Split(','))));
    }

    [Theory, MemberData(nameof(Folders))]
    public void Every_decision_has_an_expectation_with_its_reason_and_a_readme(string folder)
    {
        string[][] rows = [.. File.ReadAllLines(PathTo(folder, "expected.csv")).Skip(1).Select(line => line.Split(','))];

        Assert.Equal(Book(folder).Decisions.Select(decision => decision.Id), rows.Select(row => row[0]).Distinct());
        Assert.All(rows, row => Assert.False(row.Length != 6 || string.IsNullOrWhiteSpace(row[5]), string.Join(',', row)));
        Assert.Contains("**Constructed**", File.ReadAllText(PathTo(folder, "README.md")), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Folders))]
    public void Decisions_that_are_written_and_read_again_are_the_same(string folder) =>
        Assert.Equal(Book(folder), AllianceJson.ReadDecisions(Book(folder).ToJson()).OrThrow());

    [Fact]
    public void The_register_of_Glasgow_is_that_of_its_decisions_and_has_the_head_that_was_kept()
    {
        const string Folder = "glasgow-homelessness-alliance/decisions";
        DecisionRegister register = AllianceJson.ReadRegister(File.ReadAllText(PathTo(Folder, "register.json"))).OrThrow();
        MinuteBook book = Book(Folder);

        Assert.Equal(ChainVerdict.Intact, register.Verify(Digest.Parse(File.ReadAllText(PathTo(Folder, "head.txt")).Trim())).Verdict);
        Assert.Equal(book.Decisions.Select(decision => decision.Id), register.Ids);
        Assert.All(book.Decisions, decision =>
        {
            NodaTime.Instant end = decision.History[^1].At;
            DecisionReport recorded = register.Decision(decision.Id).AsAt(end);
            Assert.Equal((decision.AsAt(end).Outcome, decision.AsAt(end).Status), (recorded.Outcome, recorded.Status));
        });
        Assert.DoesNotContain("care plans we hold", File.ReadAllText(PathTo(Folder, "register.json")), StringComparison.Ordinal);
    }

    private static string Standing(MinuteBook book, string[] row)
    {
        DecisionReport report = book[row[0]].AsAt(InstantPattern.General.Parse(row[1]).Value);
        return $"{row[0]},{row[1]},{Word(report.Outcome)},{Word(report.Cause)},{Word(report.Status)}";
    }

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static MinuteBook Book(string folder)
    {
        MinuteBook book = AllianceJson.ReadDecisions(File.ReadAllText(PathTo(folder, "decisions.json"))).OrThrow();
        Assert.Empty(book.Findings);
        return book;
    }

    private static string PathTo(string folder, string file) => Repository.PathTo($"seeds/{folder}/{file}");
}
