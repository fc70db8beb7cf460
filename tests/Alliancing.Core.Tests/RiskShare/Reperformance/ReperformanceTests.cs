using System.Text.RegularExpressions;
using Alliancing.Agreements;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Core.Tests.Reporting;
using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>A person with nothing but the printed text performs the settlement again and gets the same pennies.</summary>
public sealed partial class ReperformanceTests
{
    public static TheoryData<string> Seeds => [.. SeedFolders().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_seed_can_be_performed_again_from_its_printed_trace(string seed) => PerformAgain(Seed(seed));

    [Fact]
    public void A_statement_of_many_parts_can_be_performed_again_from_its_printed_trace()
    {
        PerformAgain(Reporting.Statements.Riverside);
        PerformAgain(Reporting.Statements.OlderPeople);
        PerformAgain(TermsTextTests.RichYear1());
    }

    [Property(Arbitrary = [typeof(SettlementCase)], MaxTest = 300)]
    public void Any_settlement_can_be_performed_again_from_its_printed_trace(SettlementCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (Settled(@case) is { } settlement)
        {
            PerformAgain(settlement);
        }
    }

    [Fact]
    public void No_printed_digit_of_a_seed_can_be_altered_unnoticed()
    {
        foreach (string text in SeedFolders().Select(Seed).Append(Reporting.Statements.Riverside).Select(s => s.Trace!.ToText()))
        {
            foreach (int digit in Alterations.Digits(text))
            {
                Assert.True(Alterations.IsObjectedTo(Alterations.Altered(text, digit)), $"Nobody notices the digit at {digit} of\n{text}");
            }
        }
    }

    [Property(Arbitrary = [typeof(SettlementCase)], MaxTest = 40)]
    public void A_digit_that_can_be_altered_unnoticed_decides_nothing(SettlementCase @case, int which)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (Settled(@case) is not { } settlement)
        {
            return;
        }

        string text = settlement.Trace!.ToText();
        int[] digits = [.. Alterations.Digits(text)];
        string altered = Alterations.Altered(text, digits[(which & int.MaxValue) % digits.Length]);
        if (!Alterations.IsObjectedTo(altered))
        {
            Assert.Equal(Reperforming.Of(text).Select(l => l.Amount), Reperforming.Of(altered).Select(l => l.Amount));
        }
    }

    [Theory]
    [InlineData("reads live amount = £36,000.00, from components[cost].gain[1]", "reads live amount = £36,000.00, from components[cost].gain[0]")]
    [InlineData("moves £720.00 from live to payee:hospice", "moves £720.00 from live to residual")]
    [InlineData("applies: reached: the variance", "does not apply: reached: the variance")]
    [InlineData("reads share = £10,000.00, from components[cost].closing[alder]; ", "")]
    [InlineData("      reads held by cedar = £34280/3 (about £11,426.67), from the moves so far\n", "")]
    [InlineData("uses owner = \"council\"", "uses owner = \"alder\"")]
    [InlineData("applies: takes a missing unit", "does not apply: takes a missing unit")]
    [InlineData("from components[cost].gain[4]; reads moved", "from components[cost].gain[3]; reads moved")]
    [InlineData("gives £72,000.00", "gives £72,000.01")]
    public void An_altered_word_is_objected_to(string printed, string altered)
    {
        string text = Reporting.Statements.Riverside.Trace!.ToText();
        int at = text.IndexOf(printed, StringComparison.Ordinal);

        Assert.True(at >= 0, text);
        Assert.Throws<ObjectionException>(() => Reperforming.Of(text[..at] + altered + text[(at + printed.Length)..]));
    }

    [Property(Arbitrary = [typeof(SettlementCase)], MaxTest = 40)]
    public void Any_trace_reads_back_from_its_document(SettlementCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (Settled(@case)?.Trace is { } trace)
        {
            Assert.Equal(trace, AllianceJson.ReadTrace(trace.ToJson()).OrThrow().ToTrace());
        }
    }

    [Property(Arbitrary = [typeof(SettlementCase)])]
    public void Markdown_says_what_the_text_says(SettlementCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (Settled(@case)?.Trace is { } trace)
        {
            Assert.Equal(
                trace.ToText().Split('\n').Select(line => line.Trim()),
                trace.ToMarkdown().Split('\n').Select(Unmarked));
        }
    }

    internal static void PerformAgain(Settlement settlement)
    {
        string text = settlement.Trace!.ToText();
        IReadOnlyList<PrintedLine> lines;
        try
        {
            lines = Reperforming.Of(text);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(e.Message + "\n" + text, e);
        }

        Assert.Equal(
            settlement.Lines.Select(l => $"{l.Account} {l.Category} {new Fraction(l.Amount.MinorUnits, 1)}"),
            lines.Select(l => $"{l.Account} {l.Category} {l.Amount * new Fraction(System.Numerics.BigInteger.Pow(10, settlement.Currency.MinorUnitDigits), 1)}"));
    }

    /// <summary>A line of Markdown without its marks.</summary>
    private static string Unmarked(string line)
    {
        Match mark = Mark().Match(line.Trim());
        string id = mark.Groups["id"].Success ? mark.Groups["id"].Value + "  " : string.Empty;
        return id + Escaped().Replace(line.Trim()[mark.Length..], "${letter}");
    }

    private static Settlement? Settled(SettlementCase @case) => new RiskShareCalculator().Evaluate(@case.Terms!, @case.Outturn).Settlement;

    private static Settlement Seed(string seed)
    {
        string[] parts = seed.Split(':');
        string folder = Path.Combine(Repository.Root, "seeds", parts[0]);
        AllianceAgreement agreement = AllianceJson.ReadAgreement(File.ReadAllText(Path.Combine(folder, "agreement.json"))).OrThrow();
        Outturn outturn = AllianceJson.ReadOutturn(File.ReadAllText(Path.Combine(folder, "settlement", parts[1], "outturn.json"))).OrThrow();
        return new RiskShareCalculator().Settle(agreement.Terms!, outturn);
    }

    private static IEnumerable<string> SeedFolders()
    {
        string root = Path.Combine(Repository.Root, "seeds");
        foreach (string expected in Directory.EnumerateFiles(root, "expected.json", SearchOption.AllDirectories))
        {
            string folder = Path.GetDirectoryName(expected)!;
            DirectoryInfo settlement = Directory.GetParent(folder)!;
            if (settlement.Name == "settlement" && File.Exists(Path.Combine(folder, "outturn.json")))
            {
                yield return Path.GetRelativePath(root, settlement.Parent!.FullName).Replace('\\', '/') + ":" + Path.GetFileName(folder);
            }
        }
    }

    [GeneratedRegex("^(?:# |- )?(?:`(?<id>[^`]+)` )?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex("\\\\(?<letter>.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escaped();
}
