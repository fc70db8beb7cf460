using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Plans;

public sealed class SettledRowTests
{
    private static readonly RiskShareTerms Terms = RiskShareTerms.Create(Given.Both(Curve.Flat(Given.Pc(50), To.Owner), Split.ByBasis(Basis.Fee, Recipients.Providers)));
    private static readonly SettlementPlan Plan = Terms.Compile();
    private static readonly long[] Saving = [100_00, 90_00, 3_00, 2_00, 0];
    private static readonly long[] NoFees = [100_00, 90_00, 0, 0, 0];

    [Property(MaxTest = 150, Arbitrary = [typeof(SettlementCase)])]
    public void A_settled_row_explains_itself_as_the_calculator_does(SettlementCase @case)
    {
        foreach (PlanDetail detail in Enum.GetValues<PlanDetail>())
        {
            SettlementPlan plan = @case.Terms!.Compile(new PlanOptions { Period = @case.Outturn.Period, Detail = detail });
            long[] row = Rows.Varied(plan, Rows.Of(plan, @case.Outturn), (int)detail);
            var lines = new long[plan.Lines.Count];
            ValueList<Finding> findings = plan.Evaluate(row, lines);
            RowOutcome outcome = plan.Evaluate(row);

            Assert.Equal(findings, outcome.Findings);
            Assert.Equal(findings.Count == 0, outcome.Settled is not null);
            if (outcome.Settled is not { } settled)
                continue;

            Settlement expected = new RiskShareCalculator().Settle(plan.Terms, plan.ToOutturn(row));
            Settlement explained = settled.Explain();
            Assert.Equal(row, settled.Row);
            Assert.Equal(lines, settled.Lines);
            Assert.Equal(expected, explained);
            Assert.Equal(expected.Outturn, explained.Outturn);
            Assert.NotNull(explained.Trace);
            Assert.Equal(expected.Trace, explained.Trace);
            Assert.All(explained.Accounts, a => Assert.Equal(a.Due, settled.Due(a.Account)));
        }
    }

    [Fact]
    public void A_settled_row_says_what_is_due_by_line_by_account_and_by_participant()
    {
        SettledRow settled = Plan.Settle(Saving);

        Assert.Same(Plan, settled.Plan);
        Assert.Equal([5_00L, 3_00L, 2_00L, 0L], settled.Lines.ToArray());
        Assert.Equal(Money.Pounds(3), settled.Due(1));
        Assert.Equal(Money.Pounds(3), settled.Due("alder"));
        Assert.Equal(Money.Pounds(5), settled.Due(Account.Of("council")));
        Assert.Equal(Money.Zero(Currency.Gbp), settled.Due(Account.Residual));
        Assert.Equal("council: £5.00, alder: £3.00, birch: £2.00", settled.ToString());
        Assert.Equal("nothing is due", Plan.Settle([100_00, 100_00, 3_00, 2_00, 0]).ToString());
    }

    [Fact]
    public void A_line_or_participant_that_is_not_there_is_named()
    {
        SettledRow settled = Plan.Settle(Saving);

        Assert.StartsWith("The plan has 4 lines. Positions start at 0.", Assert.Throws<ArgumentOutOfRangeException>(() => settled.Due(4)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => settled.Due(-1));
        Assert.Equal("There is no participant 'dogwood'. Known are council, alder, birch, cedar.", Assert.Throws<KeyNotFoundException>(() => settled.Due("dogwood")).Message);
    }

    [Fact]
    public void Lines_of_a_detailed_plan_add_up_by_account()
    {
        SettlementPlan plan = RiskShareTerms.Create(
            "riverside",
            Currency.Gbp,
            [Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder")],
            Component.Saving("first", gain: [Given.AllToAlder], pain: []) with { Portion = Given.Pc(60) },
            Component.Saving("second", gain: [Given.AllToAlder], pain: []) with { Portion = Given.Pc(40) }).Compile(new PlanOptions { Detail = PlanDetail.Lines });

        SettledRow settled = plan.Settle([100_00, 90_00]);

        Assert.Equal(Money.Pounds(10), settled.Due("alder"));
        Assert.Equal([6_00L, 4_00L], plan.Lines.Index().Where(l => l.Item.Account == Account.Of("alder")).Select(l => settled.Lines[l.Index]));
    }

    [Fact]
    public void A_refused_row_throws_what_the_calculator_throws_with_all_findings()
    {
        SettlementRefusedException refused = Assert.Throws<SettlementRefusedException>(() => Plan.Settle(NoFees));
        SettlementRefusedException expected = Assert.Throws<SettlementRefusedException>(() => new RiskShareCalculator().Settle(Terms, Plan.ToOutturn(NoFees)));
        RowOutcome outcome = Plan.Evaluate(NoFees);

        Assert.Equal(expected.Findings, refused.Findings);
        Assert.Equal(expected.Findings, outcome.Findings);
        Assert.Null(outcome.Settled);
    }

    [Fact]
    public void A_row_of_another_length_is_refused_with_the_columns()
    {
        Assert.StartsWith("The row has 2 numbers. The plan has 5 columns", Assert.Throws<ArgumentException>(() => Plan.Settle([1, 2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Plan.Evaluate([1, 2]));
        Assert.Throws<ArgumentException>(() => Plan.Recall([1, 2], new long[4]));
        Assert.Throws<ArgumentException>(() => Plan.Recall(Saving, new long[3]));
    }

    [Fact]
    public void A_row_recalled_from_kept_numbers_equals_the_settled_one_and_explains_itself()
    {
        var lines = new long[Plan.Lines.Count];
        Plan.Settle(Saving, lines);

        SettledRow recalled = Plan.Recall(Saving, lines);
        lines[0]++;

        Assert.Equal(Plan.Settle(Saving), recalled);
        Assert.Equal(Plan.Settle(Saving).GetHashCode(), recalled.GetHashCode());
        Assert.Equal(new RiskShareCalculator().Settle(Terms, Plan.ToOutturn(Saving)).Trace, recalled.Explain().Trace);
        Assert.False(recalled.Equals(Plan.Recall(Saving, lines)));
        Assert.False(recalled.Equals(Terms.Compile().Settle(Saving)));
        Assert.False(recalled.Equals(null));
    }

    [Fact]
    public void Lines_that_are_not_the_calculators_are_named_with_what_to_report()
    {
        InvalidOperationException differs = Assert.Throws<InvalidOperationException>(() => Plan.Recall(Saving, [5_00, 3_01, 1_99, 0]).Explain());

        Assert.Equal(
            "The settled row cannot be explained: 'alder' was recorded as GBP 3.01, and the calculator settles it to GBP 3.00; 'birch' was recorded as GBP 1.99, and the calculator settles it to GBP 2.00. "
            + "Numbers that are recalled must be those of a row that this plan has settled. If they are, this is a defect of the plan: settle by the calculator, "
            + $"and report the terms of '{Terms.Agreement}' with the row: target = 10000, actual = 9000, bases.fee.alder = 300, bases.fee.birch = 200, bases.fee.cedar = 0.",
            differs.Message);
    }

    [Fact]
    public void A_recalled_row_that_the_calculator_refuses_is_named_with_its_reasons()
    {
        SettlementPlan asks = RiskShareTerms.Create(Given.Both(new Condition(Criterion.Fact("met"), To.Owner), Given.AllToAlder)).Compile();

        Assert.Contains("the calculator refuses the row: ", Assert.Throws<InvalidOperationException>(() => Plan.Recall(NoFees, new long[4]).Explain()).Message, StringComparison.Ordinal);
        Assert.Contains("the calculator refuses the row: the fact is 2.", Assert.Throws<InvalidOperationException>(() => asks.Recall([100_00, 90_00, 2], new long[asks.Lines.Count]).Explain()).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(SettlementCase)])]
    public void A_settled_row_takes_no_more_than_its_numbers(SettlementCase @case)
    {
        SettlementPlan plan = @case.Terms!.Compile(new PlanOptions { Period = @case.Outturn.Period });
        long[] row = Rows.Of(plan, @case.Outturn);
        if (!plan.TryCompiled(row, new long[plan.Lines.Count]))
            return;

        long before = GC.GetAllocatedBytesForCurrentThread();
        plan.Settle(row);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 64 + (8 * (plan.Columns.Count + plan.Lines.Count)));
    }
}
