using System.Reflection;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class FindingTests
{
    public static TheoryData<int> Rows() => [.. Enumerable.Range(0, FindingCases.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finding_fires_once_and_is_silent_when_repaired(int row)
    {
        FindingCase @case = FindingCases.All[row];

        IEnumerable<Finding> findings = @case.Bad();
        Assert.True(findings.Count() == 1, $"{@case}\n{string.Join('\n', findings)}");
        Finding finding = findings.Single();
        Assert.Equal((@case.Id, @case.Path), (finding.Id, finding.Path));
        Assert.All(@case.Words, words => Assert.Contains(words, finding.Message, StringComparison.Ordinal));
        Assert.True(!@case.Repaired().Any(), $"{@case}\n{string.Join('\n', @case.Repaired())}");
    }

    [Fact]
    public void Every_id_has_a_case()
    {
        IEnumerable<string> ids = typeof(FindingIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

        Assert.Equal(ids.Order(StringComparer.Ordinal), FindingCases.All.Select(c => c.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_what_leaves_the_money_right_is_a_warning()
    {
        string[] warnings = ["RS-012", "RS-030", "RS-031", "RS-032", "RS-041", "RS-050"];

        Assert.All(FindingCases.All, c => Assert.Equal(warnings.Contains(c.Id, StringComparer.Ordinal) ? Severity.Warning : Severity.Error, c.Bad().Single().Severity));
    }

    [Fact]
    public void Messages_are_sentences()
    {
        foreach (Finding finding in FindingCases.All.SelectMany(c => c.Bad()))
        {
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("..", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("{", finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Messages_as_they_read() =>
        Golden.Match(string.Join('\n', FindingCases.All.SelectMany(c => c.Bad()).Select(f => f.ToString())), "tests/Alliancing.Core.Tests/RiskShare/Golden/findings.txt");

    [Fact]
    public void A_missing_value_is_one_finding_at_the_first_stage_that_reads_it()
    {
        RiskShareSchedule terms = Both(
            Limit.Side(Rate.One, Basis.Fee, To.Owner), Limit.Side(Pc(50), Basis.Fee, To.Owner), Split.ByBasis(Basis.Fee, Side.Provider), Limit.EachAt(Rate.One, Basis.Fee, To.Owner));

        Finding finding = Assert.Single(terms.Evaluate(Variance(10)).Findings);

        Assert.Equal(("RS-014", "components[cost].gain[0]"), (finding.Id, finding.Path));
    }

    [Fact]
    public void Every_component_reports_what_it_lacks()
    {
        RiskShareSchedule terms = Schedule(
            Component.Saving("cost", [Split.ByBasis(Basis.Fee, Side.Provider)], []),
            Component.Excess("bonus", [], [Split.ByBasis(Basis.Revenue, Side.Provider)]));

        Assert.Equal(["components[cost].gain[0]", "components[bonus].pain[0]"], terms.Evaluate(Variance(10)).Findings.Select(f => f.Path));
    }

    [Fact]
    public void What_follows_from_a_missing_value_is_not_a_finding()
    {
        // Without the fee the first bound would be 0, and the second band would seem to begin below it.
        RiskShareSchedule terms = Both(new Curve([new Band(Pc(50), Pc(10), Of: Basis.Fee), new Band(Pc(50), Pc(20), Of: Basis.Revenue)], To.Owner), AllToAlder);

        Assert.Equal(["RS-014", "RS-014"], terms.Evaluate(Variance(10)).Findings.Select(f => f.Id));
    }

    [Fact]
    public void A_score_off_its_scale_is_the_only_finding()
    {
        RiskShareSchedule terms = Both(Curve.Flat(RateExpression.Linear(Driver.Score("quality")), To.Owner), AllToAlder);

        Assert.Equal("RS-017", Assert.Single(terms.Evaluate(Variance(10).WithScore("quality", 200)).Findings).Id);
    }

    [Fact]
    public void A_refused_rate_never_becomes_a_payment()
    {
        RiskShareSchedule terms = Both(Curve.Flat(RateExpression.Linear(Driver.Score("quality")), To.Owner), AllToAlder);

        SettlementOutcome outcome = terms.Evaluate(Variance(10).WithScore("quality", 2));

        Assert.Null(outcome.Settlement);
        Assert.Equal("RS-021", Assert.Single(outcome.Findings).Id);
        var refused = Assert.Throws<SettlementRefusedException>(() => terms.Settle(Variance(10).WithScore("quality", 2)));
        Assert.Equal(outcome.Findings, refused.Findings);
        Assert.Contains(outcome.Findings[0].ToString(), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_beyond_a_sum_of_money_are_refused_and_do_not_overflow()
    {
        Money most = Money.FromMinorUnits(long.MaxValue, Currency.Gbp);

        Assert.Equal("RS-033", Assert.Single(Both(AllToAlder).Evaluate(Variance(0) with { Target = new AgreedTarget(most, [new TargetAdjustment(default, most, "twice")]) }).Findings).Id);
        Assert.Equal("RS-033", Assert.Single(Both(AllToAlder).Evaluate(Variance(0) with { Actual = new AllowableCost(null, [new CostLine("a", most), new CostLine("b", most)]) }).Findings).Id);
    }

    [Fact]
    public void Refused_terms_carry_every_finding()
    {
        RiskShareSchedule bad = Schedule(Component.Saving("cost", [Curve.Flat(Pc(150), To.Reserve("jar")), Split.Agreed(("alder", Pc(97)))], [Curve.Flat(Pc(50), To.Owner)]));

        var refused = Assert.Throws<TermsRefusedException>(() => RiskShareTerms.Create(bad));

        Assert.Equal(["RS-010", "RS-013", "RS-002", "RS-009"], refused.Findings.Select(f => f.Id));
        Assert.Equal(bad.Refusals(), refused.Findings);
        Assert.All(refused.Findings, f => Assert.Contains("\n  " + f, refused.Message, StringComparison.Ordinal));
        Assert.StartsWith("The terms are refused:", refused.Message, StringComparison.Ordinal);
        Assert.Null(RiskShareTerms.Evaluate(bad).Terms);
    }
}
