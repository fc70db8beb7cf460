using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Reporting;

public sealed class VarianceReportTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Reporting/";

    private static readonly RiskShareTerms Terms = RiskShareTerms.Create(
        "riverside",
        Currency.Gbp,
        [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care")],
        Component.Saving("cost", [Curve.Flat(Rate.Percent(50), To.Owner), Split.Agreed(("alder", Rate.One))], []),
        new Component("homes", new SavingMeasure("homes"), [], []));

    /// <summary>Every cause: an adjustment, a line with an earned volume, one without, one without a standard, and an exclusion.</summary>
    private static readonly Outturn Told = new("riverside", ReportingPeriod.Month(2025, 7))
    {
        Target = new AgreedTarget(Money.Pounds(1_500), [new TargetAdjustment(new LocalDate(2025, 6, 1), Money.Pounds(50), "more people | wards", "3.4")]),
        Actual = new AllowableCost(
            null,
            [
                new CostLine("care", Money.Pounds(1_045), null, new StandardCost(10, 100, 110, 104)),
                new CostLine("transport", Money.Pounds(100.10m), null, new StandardCost(0.333m, 300, 310)),
                new CostLine("sundries", Money.Pounds(20)),
                new CostLine("fines", Money.Pounds(45)),
            ],
            [new CostLine("fines", Money.Pounds(45), "not allowable")]),
        Measures = [new MeasureOutturn("homes", Money.Pounds(10), Money.Pounds(14))],
    };

    [Fact]
    public void Every_cause_is_printed_as_text_and_Markdown()
    {
        var analysis = VarianceAnalysis.Of(Terms, Told);

        Golden.Match(analysis.ToText(), Folder + "variance.golden.txt");
        Golden.Match(analysis.ToMarkdown(), Folder + "variance.golden.md");
    }

    [Fact]
    public void A_statement_carries_the_parts_of_each_saving_whose_outturn_gives_them()
    {
        string statement = new RiskShareCalculator().Settle(Terms, Told).ToText();

        string[] tables = [.. VarianceAnalysis.Of(Terms, Told).ToText().Split("\n\n")];
        Assert.All(tables[..^1], part => Assert.Contains(part, statement, StringComparison.Ordinal));
        Assert.DoesNotContain("overspend of homes", statement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_whose_outturn_gives_no_parts_says_nothing_of_them() => Assert.DoesNotContain(
        "comes from",
        new RiskShareCalculator().Settle(Terms, Told with { Target = Money.Pounds(1_500), Actual = Money.Pounds(1_000) }).ToText(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(14, "Where the overspend of homes of £4.00 comes from\n")]
    [InlineData(10, "Where the variance of homes of £0.00 comes from\n")]
    [InlineData(7, "Where the saving of homes of £3.00 comes from\n")]
    public void A_measure_of_its_own_is_named_with_what_it_came_to(int actual, string title)
    {
        var analysis = VarianceAnalysis.Of(Terms, Told with { Measures = [new MeasureOutturn("homes", Money.Pounds(10), Money.Pounds(actual))] }, "homes");

        Assert.StartsWith(title, analysis.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_printed_causes_add_up_to_the_printed_total()
    {
        string[] lines = VarianceAnalysis.Of(Terms, Told).ToText().Split('\n');
        int total = Array.FindIndex(lines, l => l.TrimStart().StartsWith("total", StringComparison.Ordinal));

        decimal[] amounts = [.. lines[3..(total + 1)].Select(Amount)];

        Assert.Equal(amounts[^1], amounts[..^1].Sum());
    }

    private static decimal Amount(string line) =>
        decimal.Parse(line.Split("   ")[^1].Trim().Replace("£", string.Empty, StringComparison.Ordinal).Replace('\u2212', '-'), System.Globalization.CultureInfo.InvariantCulture);
}
