namespace Alliancing.Core.Tests.Documentation;

public class ExampleTests
{
    /// <summary>What the reader of an example already has: terms, an outturn and what came of them.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["terms"] = """
            var terms = RiskShareTerms.Create("riverside", Currency.Gbp,
                [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care"), Participant.Provider("birch", "Birch Homes")],
                Component.Saving("cost", gain: [Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)], pain: []));
            """,
        ["outturn"] = """
            var outturn = new Outturn("riverside", ReportingPeriod.Of(FinancialYear.StartingIn(2025))) { Target = Money.Pounds(100m), Actual = Money.Pounds(90m) }
                .With(Basis.FeeAtRisk, ("alder", 6m), ("birch", 3m));
            """,
        ["settlement"] = "Settlement settlement = new RiskShareCalculator().Settle(terms, outturn);",
        ["lifecycle"] = """
            var lifecycle = AllianceLifecycle.Begin(new LifecycleRecord("riverside", "Riverside alliance", LifecycleTemplates.Alliance.Reference), new LocalDate(2026, 1, 5));
            """,
        ["text"] = """
            string text = AllianceAgreement.Create(new AgreementHeader("riverside", "Riverside", [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care")])).ToJson();
            """,
    };

    private static readonly string[] Usings =
    [
        "NodaTime", .. typeof(Money).Assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct().Where(name => name.StartsWith("Alliancing", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Examples => [.. XmlExamples.All.Select(block => block.Where).Distinct()];

    [Theory, MemberData(nameof(Examples))]
    public void An_example_of_a_public_type_compiles_and_runs(string member)
    {
        foreach (CodeBlock block in XmlExamples.All.Where(block => block.Where == member))
        {
            // An ellipsis says that the reader has to fill something in.
            if (!block.Code.Contains('…', StringComparison.Ordinal))
                CompiledBlock.Run(block, Usings, Known);
        }
    }

    [Fact]
    public void Few_examples_leave_something_to_fill_in() => Assert.InRange(XmlExamples.All.Count(block => block.Code.Contains('…', StringComparison.Ordinal)), 0, 3);
}
