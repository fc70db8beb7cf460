using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Reporting;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.Reporting;

public sealed class ReportTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Reporting/";

    public static TheoryData<string> Settlements => ["older-people", "riverside", "hostile"];

    [Theory, MemberData(nameof(Settlements))]
    public void Statement_as_text_is_the_reviewed_one(string name) => Golden.Match(Named(name).ToText(), $"{Folder}{name}.statement.golden.txt");

    [Theory, MemberData(nameof(Settlements))]
    public void Statement_as_Markdown_is_the_reviewed_one(string name) => Golden.Match(Named(name).ToMarkdown(), $"{Folder}{name}.statement.golden.md");

    [Theory, MemberData(nameof(Settlements))]
    public void Trace_as_text_is_the_reviewed_one(string name) => Golden.Match(Named(name).Trace!.ToText(), $"{Folder}{name}.trace.golden.txt");

    [Theory, MemberData(nameof(Settlements))]
    public void Trace_as_Markdown_is_the_reviewed_one(string name) => Golden.Match(Named(name).Trace!.ToMarkdown(), $"{Folder}{name}.trace.golden.md");

    [Theory, MemberData(nameof(Settlements))]
    public void Terms_as_Markdown_are_the_reviewed_ones(string name) => Golden.Match(Named(name).Terms.ToMarkdown(), $"{Folder}{name}.terms.golden.md");

    [Fact]
    public void Terms_as_text_are_the_reviewed_ones() => Golden.Match(Statements.Riverside.Terms.ToText(), Folder + "riverside.terms.golden.txt");

    [Theory, MemberData(nameof(Settlements))]
    public void Reports_are_the_same_in_every_culture(string name)
    {
        Settlement settlement = Named(name);
        string expected = Everything(settlement);

        Cultures.InEach(() => Assert.Equal(expected, Everything(settlement)));
    }

    [Theory, MemberData(nameof(Settlements))]
    public void Every_line_of_the_settlement_is_printed(string name)
    {
        Settlement settlement = Named(name);
        string text = settlement.ToText();

        Assert.All(settlement.Lines, line => Assert.Contains(line.Amount.ToString("C", null), text, StringComparison.Ordinal));
        Assert.All(settlement.Lines.SelectMany(l => l.Clauses), clause => Assert.Contains(clause, text, StringComparison.Ordinal));
        Assert.Contains(settlement.Total.ToString("C", null), text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Settlements))]
    public void Every_node_of_the_trace_is_printed_with_its_values(string name)
    {
        Trace trace = Named(name).Trace!;
        string text = trace.ToText();

        Assert.All(Nodes(trace.Nodes), node =>
        {
            Assert.Contains(node.Id, text, StringComparison.Ordinal);
            Assert.All(node.Inputs, input => Assert.Contains($"{input.Name} = ", text, StringComparison.Ordinal));
            Assert.All(node.Alternatives, alternative => Assert.Contains(alternative.Text, text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Names_steer_neither_a_terminal_nor_a_line()
    {
        string text = Statements.Hostile.ToText();

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\r', text);
        Assert.Single(text.Split('\n'), line => line.Contains("redlA", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_Markdown_has_as_many_cells_whatever_the_names()
    {
        string[] rows = [.. Statements.Hostile.ToMarkdown().Split('\n').Where(line => line.StartsWith('|'))];

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(5, row.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|')));
    }

    [Fact]
    public void Findings_are_one_on_a_line_and_a_table_in_Markdown()
    {
        Finding[] findings = [Finding.Error("RS-014", "components[cost].pain[1]", "the limit | takes 100 %."), Finding.Warning("RS-002", string.Empty, "two\nlines") with { Citation = Citation.Clause("8.2") }];

        Assert.Equal("RS-014 error   components[cost].pain[1]: the limit | takes 100 %.\nRS-002 warning two lines [clause 8.2]\n", findings.ToText());
        Assert.Equal(
            "| id | severity | where | finding | source |\n| --- | --- | --- | --- | --- |\n"
            + "| RS-014 | error | components\\[cost\\].pain\\[1\\] | the limit \\| takes 100 %. |  |\n| RS-002 | warning |  | two lines | clause 8.2 |\n",
            findings.ToMarkdown());
    }

    [Fact]
    public void No_findings_print_nothing()
    {
        Assert.Empty(Array.Empty<Finding>().ToText());
        Assert.Empty(Array.Empty<Finding>().ToMarkdown());
    }

    [Theory]
    [InlineData(1, 1, "2025-04-01 to 2025-04-30")]
    [InlineData(1, 12, "2025/26")]
    [InlineData(2, 12, "2025-05-01 to 2026-03-31")]
    public void Period_is_named_by_its_year_or_by_its_days(int first, int last, string expected)
    {
        NodaTime.LocalDate start = new NodaTime.LocalDate(2025, 4, 1).PlusMonths(first - 1);
        NodaTime.LocalDate end = new NodaTime.LocalDate(2025, 4, 1).PlusMonths(last).PlusDays(-1);

        Assert.Equal(expected, Dates.Of(ReportingPeriod.Between(start, end)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9999, 4)]
    public void Period_outside_every_financial_year_is_named_by_its_days(int year, int month)
    {
        NodaTime.LocalDate day = new(year, month, 1);

        Assert.Equal($"{Dates.Of(day)} to {Dates.Of(day)}", Dates.Of(ReportingPeriod.Between(day, day)));
    }

    [Theory]
    [InlineData("GBP 100/3", "£100/3 (about £33.33)")]
    [InlineData("GBP -100/3", "\u2212£100/3 (about \u2212£33.33)")]
    [InlineData("GBP 1234567.125", "£1,234,567.125")]
    [InlineData("GBP 0", "£0.00")]
    [InlineData("GBP -999.5", "\u2212£999.50")]
    [InlineData("JPY 1000/7", "JPY 1000/7 (about JPY 143)")]
    [InlineData("GBP 123456789012345678901234567890", "£123,456,789,012,345,678,901,234,567,890.00")]
    public void Exact_amount_is_printed_exactly(string exact, string expected) =>
        Assert.Equal(expected, Amounts.Of(ExactMoney.Parse(exact, null)));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("- point", "\\- point")]
    [InlineData("12. point", "12\\. point")]
    [InlineData("8.2", "8.2")]
    [InlineData("8. of", "8\\. of")]
    [InlineData("v8.2", "v8.2")]
    [InlineData("https://x", "https\\://x")]
    [InlineData("WWW.x", "WWW\\.x")]
    [InlineData("<i>&amp;", "\\<i\\>\\&amp;")]
    [InlineData("a\tb\u0007", "a b\uFFFD")]
    public void Text_in_Markdown_stands_for_itself(string text, string expected) => Assert.Equal(expected, Words.Escape(text));

    [Theory]
    [InlineData("a[0]", "`a[0]`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("``", "``` `` ```")]
    public void Code_is_fenced_by_more_backticks_than_it_holds(string text, string expected) => Assert.Equal(expected, Words.Code(text));

    private static Settlement Named(string name) => name switch
    {
        "older-people" => Statements.OlderPeople,
        "riverside" => Statements.Riverside,
        _ => Statements.Hostile,
    };

    private static string Everything(Settlement settlement) => string.Join(
        '\f', settlement.ToText(), settlement.ToMarkdown(), settlement.Trace!.ToText(), settlement.Trace!.ToMarkdown(), settlement.Terms.ToText(), settlement.Terms.ToMarkdown(), settlement.Findings.ToMarkdown());

    private static IEnumerable<TraceNode> Nodes(IEnumerable<TraceNode> nodes) => nodes.SelectMany(n => Nodes(n.Children).Prepend(n));
}
