using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Core.Conformance.Seeds;

public class SettlementTests
{
    [Theory, SeedCases("settlement")]
    public void A_case_settles_or_is_refused_as_its_seed_says(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(@case.Terms, @case.Outturn);
        if (@case.Refusal is { } refusal)
        {
            Assert.Null(@case.Expected);
            Assert.Null(outcome.Settlement);
            Assert.Equal(refusal.Findings, Refusing(outcome.Findings));
            return;
        }

        RecordedSettlement expected = @case.Expected ?? throw new InvalidOperationException($"{@case} says neither what is expected nor what is refused.");
        Assert.True(outcome.Settlement is not null, string.Join('\n', outcome.Findings));
        Assert.Equal(expected.Lines.Select(Shown), outcome.Settlement!.Lines.Select(Shown));
        Assert.Equal(expected.Lines.Select(l => l.Exact), outcome.Settlement.Lines.Zip(expected.Lines, (line, wanted) => wanted.Exact is null ? null : (ExactMoney?)line.Exact));
        Assert.Equal(expected.Lines.Select(l => l.Clauses), outcome.Settlement.Lines.Zip(expected.Lines, (line, wanted) => wanted.Clauses is null ? null : line.Clauses));
        Assert.Equal((expected.Agreement, expected.Period, expected.Currency ?? default), (outcome.Settlement.Agreement, outcome.Settlement.Period, outcome.Settlement.Currency));
    }

    [Theory, SeedCases("settlement")]
    public void A_case_settles_to_the_same_lines_without_its_trace(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var calculator = new RiskShareCalculator();
        SettlementOutcome traced = calculator.Evaluate(@case.Terms, @case.Outturn);
        SettlementOutcome silent = calculator.Evaluate(@case.Terms, @case.Outturn, new SettlementOptions { Trace = false });
        Assert.Equal(traced.Settlement, silent.Settlement);
        Assert.Equal(traced.Findings, silent.Findings);
    }

    internal static IEnumerable<RecordedFinding> Refusing(IEnumerable<Finding> findings) =>
        findings.Where(f => f.Severity == Severity.Error).Select(f => new RecordedFinding(f.Id, f.Path)).Distinct();

    private static string Shown(RecordedLine line) => $"{line.Source} {line.Account} {line.Category} {line.Amount}";

    private static string Shown(SettlementLine line) => $"{line.Source} {line.Account} {line.Category} {line.Amount}";
}
