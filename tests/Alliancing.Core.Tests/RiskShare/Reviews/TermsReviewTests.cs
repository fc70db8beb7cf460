using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.RiskShare.Reviews;

public sealed class TermsReviewTests
{
    private static readonly RiskShareCalculator Calculator = new();

    public static IEnumerable<object[]> Named => Flaws.All.Select(f => new object[] { f.Id, f.Name });

    [Theory]
    [MemberData(nameof(Named))]
    public void Every_finding_fires_on_a_minimal_bad_agreement(string id, string name)
    {
        Flaw flaw = Of(id, name);

        ReviewFinding found = Assert.Single(flaw.Bad.Review(flaw.On).Findings, f => f.Finding.Id == id);

        Assert.Equal(flaw.Path, found.Finding.Path);
        Assert.Equal(flaw.Clause is null ? null : Citation.Clause(flaw.Clause), found.Finding.Citation);
        Assert.EndsWith(found.Remedy, found.Finding.Message, StringComparison.Ordinal);
        Assert.NotNull(found.Example);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Every_finding_is_silent_on_the_repaired_twin(string id, string name)
    {
        Flaw flaw = Of(id, name);

        Assert.DoesNotContain(flaw.Repaired.Review(flaw.RepairedOn).Findings, f => f.Finding.Id == id);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Every_example_can_be_settled_unless_the_finding_is_that_it_cannot(string id, string name)
    {
        Flaw flaw = Of(id, name);

        SettlementOutcome outcome = Calculator.Evaluate(flaw.Bad, Found(flaw).Example!);

        Assert.Equal(id is "RV-006" or "RV-011" or "RV-013", outcome.Settlement is null);
    }

    [Fact]
    public void A_finding_cites_the_clauses_of_the_side_that_it_is_about()
    {
        RiskShareTerms terms = Cost(
            [new Threshold(Money.Pounds(20), To.Owner, [Flat(80).UnderClause("8.2"), ToAlder]).UnderClause("8.1"), Flat(20).UnderClause("8.3"), ToAlder],
            [Flat(50).UnderClause("9.1"), Split.Agreed(("alder", Pc(90))) with { Rest = To.Residual, Clause = "9.2" }]);

        Assert.Equal(
            ["RV-002 clauses 8.1, 8.2, 8.3", "RV-008 clause 8.1", "RV-009 clauses 9.1, 9.2", "RV-010 clauses 9.1, 9.2"],
            terms.Review(Year).Findings.Select(f => $"{f.Finding.Id} {f.Finding.Citation}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_side_without_clauses_cites_none() => Assert.Null(Found("RV-009").Finding.Citation);

    [Fact]
    public void RV003_the_example_settles_with_a_factor_of_nothing()
    {
        Settlement settlement = Calculator.Settle(Of("RV-003").Bad, Example("RV-003"));

        Assert.True(settlement["alder"].Due.IsZero);
        Assert.True(settlement["council"].Due.IsPositive);
    }

    [Fact]
    public void RV005_the_example_does_not_move_the_dead_stage() => Assert.All(
        Flaws.All.Where(f => f.Id == "RV-005" && f.Bad.Components[0].Gain.Any(s => s is Limit)),
        flaw => Assert.DoesNotContain(Calculator.Settle(flaw.Bad, Found(flaw).Example!).Trace!.Nodes.SelectMany(Deep).Where(n => n.Id == flaw.Path), n => n.Postings.Count > 0));

    [Fact]
    public void RV007_the_example_moves_no_provider() => Assert.All(
        Flaws.All.Where(f => f.Id == "RV-007"),
        flaw => Assert.True(Calculator.Settle(flaw.Bad, Found(flaw).Example!)["alder"].Due.IsZero));

    [Fact]
    public void RV009_the_example_loses_more_than_any_fee_at_risk() =>
        Assert.True(Calculator.Settle(Of("RV-009").Bad, Example("RV-009"))["alder"].Due < Money.Pounds(-6));

    [Fact]
    public void RV014_the_example_has_gain_that_stays_retained_statement_after_statement()
    {
        Outturn example = Example("RV-014");
        RiskShareTerms repaired = Of("RV-014").Repaired;

        // Half of a saving of half the target of 100 is 25, of which a fifth is kept; the final statement lets it go.
        Assert.Equal(Money.Pounds(5), Retained(Of("RV-014").Bad, PeriodStatement.Interim(example), PeriodStatement.Interim(example)));
        Assert.Equal(Money.Pounds(5), Retained(repaired, PeriodStatement.Interim(example)));
        Assert.Equal(Money.Pounds(0), Retained(repaired, PeriodStatement.Interim(example), PeriodStatement.Final(example)));

        static Money Retained(RiskShareTerms terms, params PeriodStatement[] statements) =>
            Calculator.Settle(terms, new SettlementHistory("riverside", new NodaTime.LocalDate(2029, 1, 1)) { Statements = [.. statements] })["alder"].Retained;
    }

    [Fact]
    public void RV014_a_review_without_an_outturn_finds_it_too() => Assert.Contains(Of("RV-014").Bad.Review().Findings, f => f.Finding.Id == "RV-014" && f.Example is null);

    [Fact]
    public void A_sound_agreement_has_no_findings() =>
        Assert.Equal("", Cost([Flat(50), ByFee], [Flat(50), ByFee, Limit.EachAt(Pc(100), Basis.FeeAtRisk, To.Owner)]).Review(Year).ToString());

    [Fact]
    public void RV001_the_example_settles_with_the_uncovered_part_reported() =>
        Assert.Contains(Calculator.Evaluate(Of("RV-001").Bad, Example("RV-001")).Findings, f => f.Id == "RS-031");

    [Fact]
    public void RV002_the_example_gives_more_than_a_penny_less_spent()
    {
        Outturn example = Example("RV-002");
        Outturn cheaper = example with { Actual = example.Actual!.Amount!.Value - Money.Pounds(0.02m) };

        Assert.True(Due(example) > Due(cheaper));

        Money Due(Outturn outturn) => Calculator.Settle(Of("RV-002").Bad, outturn)["alder"].Due;
    }

    [Fact]
    public void RV003_the_example_has_the_score_that_takes_the_factor_lowest() =>
        Assert.Equal(-100, Assert.Single(Example("RV-003").Scores).Value);

    [Fact]
    public void RV008_the_example_stands_on_the_cliff() =>
        Assert.Equal(Money.Pounds(95), Example("RV-008").Actual!.Amount);

    [Fact]
    public void RV009_says_who_bears_the_last_pound() =>
        Assert.Contains("Alder Care 50 % is borne", Found("RV-009").Finding.Message, StringComparison.Ordinal);

    [Fact]
    public void RV010_the_example_leaves_money_with_nobody() =>
        Assert.False(Calculator.Settle(Of("RV-010").Bad, Example("RV-010")).Residual.IsZero);

    [Fact]
    public void RV011_the_example_is_refused() =>
        Assert.Contains(Calculator.Evaluate(Of("RV-011").Bad, Example("RV-011")).Findings, f => f.Id == "RS-021");

    [Fact]
    public void RV012_the_example_settles_with_the_lack_reported() =>
        Assert.Contains(Calculator.Evaluate(Of("RV-012").Bad, Example("RV-012")).Findings, f => f.Id == "RS-030");

    [Fact]
    public void A_jump_that_the_options_allow_is_not_a_finding()
    {
        Flaw flaw = Of("RV-008");

        Assert.DoesNotContain(flaw.Bad.Review(flaw.On, new ReviewOptions { LargestJump = Pc(3) }).Findings, f => f.Finding.Id == "RV-008");
    }

    [Fact]
    public void Without_an_outturn_only_what_is_written_is_reviewed()
    {
        TermsReview review = Of("RV-001").Bad.Review();

        Assert.Equal(["RV-001", "RV-013"], review.Findings.Select(f => f.Finding.Id));
        Assert.All(review.Findings, f => Assert.Null(f.Example));
    }

    [Fact]
    public void Warnings_stand_before_advisories_and_nothing_is_an_error()
    {
        foreach (Flaw flaw in Flaws.All)
        {
            Severity[] severities = [.. flaw.Bad.Review(flaw.On).Findings.Select(f => f.Finding.Severity)];
            Assert.DoesNotContain(Severity.Error, severities);
            Assert.Equal(severities.OrderDescending(), severities);
        }
    }

    [Fact]
    public void A_limit_that_only_another_score_reaches_is_not_dead()
    {
        RiskShareTerms terms = Cost([Curve.Flat(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.005m), To.Owner), Limit.Side(Money.Pounds(60), To.Owner), ToAlder], [Flat(50), Limit.Side(Money.Pounds(5), To.Owner), ToAlder]);

        Assert.DoesNotContain(terms.Review(Year.WithScore("quality", 0)).Findings, f => f.Finding.Id == "RV-005");
    }

    [Fact]
    public void A_condition_that_a_fact_decides_may_act_in_another_year()
    {
        Condition proven = new(Criterion.All(Criterion.Fact("proven"), Criterion.Money(Level.Whole(Basis.Variance), Comparison.AtLeast, Money.Pounds(0))), To.Owner);

        Assert.DoesNotContain(Cost([proven, Flat(50), ToAlder], [Flat(50), Limit.Side(Money.Pounds(5), To.Owner), ToAlder]).Review(Year.WithFact("proven", true)).Findings, f => f.Finding.Id == "RV-005");
    }

    [Fact]
    public void More_activity_may_earn_more()
    {
        RiskShareTerms terms = Terms(Component.Excess("activity", [Flat(50), ToAlder], [Flat(50), ToAlder]));

        Assert.DoesNotContain(terms.Review(Year).Findings, f => f.Finding.Id is "RV-002" or "RV-009");
    }

    private static Flaw Of(string id, string? name = null) => Flaws.All.First(f => f.Id == id && (name is null || f.Name == name));

    private static ReviewFinding Found(string id) => Found(Of(id));

    private static ReviewFinding Found(Flaw flaw) => flaw.Bad.Review(flaw.On).Findings.First(f => f.Finding.Id == flaw.Id);

    private static IEnumerable<TraceNode> Deep(TraceNode node) => node.Children.SelectMany(Deep).Prepend(node);

    private static Outturn Example(string id) => Found(id).Example!;
}
