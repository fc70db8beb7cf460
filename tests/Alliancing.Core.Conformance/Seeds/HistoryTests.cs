using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Core.Conformance.Seeds;

public class HistoryTests
{
    [Theory, SeedCases("history")]
    public void An_account_is_drawn_up_or_refused_as_its_seed_says(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        OnAccountOutcome outcome = new RiskShareCalculator().Evaluate(@case.Terms, @case.History);
        if (@case.Refusal is { } refusal)
        {
            Assert.Null(@case.ExpectedStatement);
            Assert.Null(outcome.Statement);
            Assert.Equal(refusal.Findings, SettlementTests.Refusing(outcome.Findings));
            return;
        }

        RecordedStatement expected = @case.ExpectedStatement ?? throw new InvalidOperationException($"{@case} says neither what is expected nor what is refused.");
        Assert.True(outcome.Statement is not null, string.Join('\n', outcome.Findings));
        RecordedStatement drawn = RecordedStatement.Of(outcome.Statement!);
        Assert.Equal(expected.Statements.Count, drawn.Statements.Count);
        foreach ((RecordedDrawing wanted, RecordedDrawing got) in expected.Statements.Zip(drawn.Statements))
        {
            Assert.Equal(wanted.Positions.Select(Shown), got.Positions.Zip(wanted.Positions, As).Select(Shown));
            Assert.Equal(wanted with { Positions = [] }, got with { Positions = [] });
        }

        Assert.Equal((expected.Agreement, expected.AsAt, expected.Currency ?? default), (drawn.Agreement, drawn.AsAt, drawn.Currency!.Value));
        Assert.Equal(expected.Late, drawn.Late);
        Assert.Equal(expected.Findings, drawn.Findings);
    }

    [Theory, SeedCases("history")]
    public void An_account_is_the_same_without_its_trace(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var calculator = new RiskShareCalculator();
        OnAccountOutcome traced = calculator.Evaluate(@case.Terms, @case.History);
        OnAccountOutcome silent = calculator.Evaluate(@case.Terms, @case.History, new SettlementOptions { Trace = false });
        Assert.Equal(traced.Statement, silent.Statement);
        Assert.Equal(traced.Findings, silent.Findings);
    }

    [Theory, SeedCases("history")]
    public void A_statement_that_is_written_and_read_again_is_the_same(SeedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (new RiskShareCalculator().Evaluate(@case.Terms, @case.History).Statement is { } statement)
        {
            Assert.Equal(RecordedStatement.Of(statement), AllianceJson.ReadStatement(statement.ToJson()).OrThrow());
        }
    }

    /// <summary>What was drawn up, with as much of its lines as the expectation records.</summary>
    private static RecordedPosition As(RecordedPosition got, RecordedPosition wanted) => got with
    {
        Lines = wanted.Lines is { } lines
            ? [.. got.Lines!.Select((line, i) => line with { Exact = i < lines.Count && lines[i].Exact is not null ? line.Exact : null, Clauses = i < lines.Count && lines[i].Clauses is not null ? line.Clauses : null })]
            : null,
    };

    private static string Shown(RecordedPosition p) =>
        $"{p.Account}: entitled {p.Entitlement}, due {p.Due}, paid {p.Paid}, retained {p.Retained}, carried {p.CarriedForward}, recouped {p.Recouped}, owed {p.AdvanceOwed}"
        + string.Concat((p.Lines ?? []).Select(l => $"; {l.Source} {l.Category} {l.Amount} {l.Exact} [{string.Join(", ", l.Clauses ?? [])}]"));
}
