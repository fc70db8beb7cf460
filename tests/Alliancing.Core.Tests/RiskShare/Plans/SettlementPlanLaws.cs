using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Plans;

/// <summary>A plan settles to the penny what the calculator settles, over terms and outturns of every kind.</summary>
public sealed class SettlementPlanLaws
{
    private static readonly SettlementOptions Untraced = new() { Trace = false };

    [Property(MaxTest = 300, Arbitrary = [typeof(SettlementCase)])]
    public void A_plan_settles_any_outturn_as_the_calculator_does(SettlementCase @case)
    {
        RiskShareTerms terms = @case.Terms!;
        foreach (PlanDetail detail in Enum.GetValues<PlanDetail>())
        {
            SettlementPlan plan = terms.Compile(new PlanOptions { Period = @case.Outturn.Period, Detail = detail });
            Same(plan, @case.Outturn, lines => plan.Evaluate(@case.Outturn, lines));
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(SettlementCase)])]
    public void A_row_settles_as_the_outturn_that_it_states(SettlementCase @case)
    {
        SettlementPlan plan = @case.Terms!.Compile(new PlanOptions { Period = @case.Outturn.Period });
        long[] row = Rows.Of(plan, @case.Outturn);
        for (int step = 0; step < 4; step++)
        {
            long[] varied = Rows.Varied(plan, row, step);
            Same(plan, plan.ToOutturn(varied), lines => plan.Evaluate(varied, lines));
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(SettlementCase)])]
    public void A_row_of_an_outturn_states_it(SettlementCase @case)
    {
        SettlementPlan plan = @case.Terms!.Compile(new PlanOptions { Period = @case.Outturn.Period });
        var row = new long[plan.Columns.Count];
        var lines = new long[plan.Lines.Count];
        if (plan.TryRow(@case.Outturn, row) && plan.Evaluate(row, lines).Count == 0)
        {
            Same(plan, @case.Outturn, settled =>
            {
                lines.CopyTo(settled, 0);
                return [];
            });
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(SettlementCase)])]
    public void What_is_in_the_printed_range_and_settles_is_settled_without_the_calculator(SettlementCase @case)
    {
        SettlementPlan plan = @case.Terms!.Compile(new PlanOptions { Period = @case.Outturn.Period });
        long[] row = Rows.Of(plan, @case.Outturn);
        var lines = new long[plan.Lines.Count];
        for (int step = 0; step < 3; step++)
        {
            long[] varied = Rows.Varied(plan, row, step);
            bool settles = plan.Evaluate(varied, lines).Count == 0;
            bool compiled = plan.TryCompiled(varied, lines);

            Assert.True(!compiled || (settles && plan.IsInRange(varied)));
            Assert.True(compiled || !settles || !plan.IsInRange(varied) || OwnersWeighNothing(@case.Terms!, plan.ToOutturn(varied)));
        }
    }

    /// <summary>Owners whose weights are all 0 cannot share anything; whether anything reaches them is left to the calculator to judge.</summary>
    private static bool OwnersWeighNothing(RiskShareTerms terms, Outturn outturn)
    {
        Basis[] by = terms.Schedule.Owners switch
        {
            BasisSplit basis => [basis.Basis],
            ProductSplit product => [.. product.Bases],
            ClaimsSplit claims => [claims.Claims],
            _ => [],
        };
        return by.Length > 0 && terms.Participants.Where(p => p.Side == Side.Owner).All(owner => Array.Exists(by, basis => outturn.Bases
            .Where(b => b.Basis == basis)
            .SelectMany(b => b.Participants ?? [])
            .Where(a => a.Of == Account.Of(owner.Id))
            .All(a => a.Amount == 0m)));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(SettlementCase)])]
    public void Settling_in_the_printed_range_allocates_nothing(SettlementCase @case)
    {
        SettlementPlan plan = @case.Terms!.Compile(new PlanOptions { Period = @case.Outturn.Period });
        long[] row = Rows.Of(plan, @case.Outturn);
        var lines = new long[plan.Lines.Count];
        if (!plan.TryCompiled(row, lines))
        {
            return;
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        plan.Settle(row, lines);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Property(MaxTest = 30)]
    public void An_alliance_of_many_settles_as_the_calculator_does_and_allocates_nothing(int seed)
    {
        var dice = new Dice(unchecked((ulong)seed * 0x9E3779B97F4A7C15UL));
        int providers = 30 + dice.Below(90);
        ValueList<Stage> side = [new Levy(To.Owner, Amount: Money.Pounds(10m)), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers), Limit.EachAt(Rate.Percent(40), Basis.FeeAtRisk, To.Owner)];
        SettlementPlan plan = RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = "many",
            Participants = [Participant.Owner("council", "Council"), Participant.Owner("board", "Board"), .. Enumerable.Range(1, providers).Select(i => Participant.Provider(FormattableString.Invariant($"p{i}"), "Provider"))],
            Owners = SplitRule.Shares(("council", Rate.Percent(60)), ("board", Rate.Percent(40))),
            Components = [new Component("cost", new SavingMeasure(), side, side)],
        }).Compile();
        long[] row = [.. plan.Columns.Select(c => c.Kind == PlanColumnKind.Basis ? 1 + dice.Below(99_999) : 500_000_00L + dice.Below(1_000_000))];
        var lines = new long[plan.Lines.Count];

        Assert.True(plan.TryCompiled(row, lines));
        Same(plan, plan.ToOutturn(row), settled => plan.Evaluate(row, settled));
        long before = GC.GetAllocatedBytesForCurrentThread();
        plan.Settle(row, lines);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Same(SettlementPlan plan, Outturn outturn, Func<long[], ValueList<Finding>> settle)
    {
        var lines = new long[plan.Lines.Count];
        Array.Fill(lines, 77);
        ValueList<Finding> findings = settle(lines);
        SettlementOutcome expected = new RiskShareCalculator().Evaluate(plan.Terms, outturn, Untraced);

        Assert.Equal(expected.Settlement is null ? expected.Findings.Where(f => f.Severity == Severity.Error) : [], findings);
        Assert.Equal(plan.Lines.Select(l => Expected(expected.Settlement, l)), lines);
    }

    private static long Expected(Settlement? settlement, PlanLine line) => (settlement?.Lines ?? [])
        .Where(l => l.Account == line.Account && (line.Source is null || (l.Source == line.Source && l.Category == line.Category)))
        .Sum(l => l.Amount.MinorUnits);
}
