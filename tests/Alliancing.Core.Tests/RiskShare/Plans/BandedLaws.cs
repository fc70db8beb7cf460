using Alliancing.Benchmarks;
using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Plans;

/// <summary>The commonest terms are settled in one pass, to the penny as the calculator settles them.</summary>
public sealed class BandedLaws
{
    private static readonly SettlementOptions Untraced = new() { Trace = false };

    [Property(MaxTest = 400)]
    public void Banded_terms_settle_as_the_calculator_does(int seed)
    {
        var dice = new Dice(unchecked((ulong)seed * 0x9E3779B97F4A7C15UL));
        RiskShareTerms terms = Terms(dice);
        foreach (PlanDetail detail in Enum.GetValues<PlanDetail>())
        {
            SettlementPlan plan = terms.Compile(new PlanOptions { Detail = detail });
            Assert.True(plan.IsBanded);
            for (int i = 0; i < 4; i++)
            {
                long[] row = Row(plan, dice);
                var lines = new long[plan.Lines.Count];
                ValueList<Finding> findings = plan.Evaluate(row, lines);
                SettlementOutcome expected = new RiskShareCalculator().Evaluate(terms, plan.ToOutturn(row), Untraced);

                Assert.Equal(expected.Settlement is null ? expected.Findings.Where(f => f.Severity == Severity.Error) : [], findings);
                Assert.Equal(plan.Lines.Select(l => expected.Settlement?[l.Account].Due.MinorUnits ?? 0), lines);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Banded_terms_are_estimated_to_within_one_minor_unit(int seed)
    {
        var dice = new Dice(unchecked((ulong)seed * 0xD1B54A32D192ED03UL));
        RiskShareTerms terms = Terms(dice);
        SettlementPlan plan = terms.Compile();
        long[][] rows = [.. Enumerable.Range(0, 19).Select(_ => Row(plan, dice))];
        int varied = 3;
        ReadOnlyMemory<double>[] columns = [.. plan.Columns.Select((column, c) => new ReadOnlyMemory<double>(c < varied || dice.Happens(3) ? [.. rows.Select(r => (double)r[c])] : [rows[0][c]]))];
        double[][] lines = [.. plan.Lines.Select(_ => new double[rows.Length])];
        plan.EvaluateColumns(columns, [.. lines.Select(l => l.AsMemory())]);
        for (int i = 0; i < rows.Length; i++)
        {
            long[] row = [.. rows[i].Select((value, c) => columns[c].Length == 1 ? rows[0][c] : value)];
            if (new RiskShareCalculator().Evaluate(terms, plan.ToOutturn(row), Untraced).Settlement is not { } settlement)
            {
                continue;
            }

            for (int l = 0; l < lines.Length; l++)
            {
                Ratio exact = settlement[plan.Lines[l].Account].Lines.Aggregate(Ratio.Zero, static (sum, line) => sum + line.Exact.MinorUnits);
                Assert.InRange(lines[l][i] - ((double)exact.Numerator / (double)exact.Denominator), -1, 1);
            }
        }
    }

    [Property(MaxTest = 300)]
    public void The_yardsticks_of_the_benchmarks_agree_with_the_plan(uint size, int permille, sbyte score)
    {
        SettlementPlan plan = LargeAlliance.Terms.Compile();
        long target = size * 233L;
        long[] row = LargeAlliance.Row(target, Math.Max(0, target + (target / 1_000 * (permille % 700))), Math.Clamp((int)score, -100, 100));
        var byHand = new long[plan.Lines.Count];
        var byPlan = new long[plan.Lines.Count];
        HandWrittenPlan.Settle(row, byHand);
        plan.Settle(row, byPlan);

        Assert.Equal(byHand, byPlan);
        var estimated = new double[plan.Lines.Count];
        HandWrittenPlan.Estimate(row[0], row[1], row[2], [.. row[3..].Select(f => (double)f)], estimated);
        Assert.All(byPlan.Zip(estimated), pair => Assert.InRange(pair.First - pair.Second, -1.001, 1.001));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(7)]
    public void Large_columns_are_estimated_the_same_wherever_they_lie_in_memory(int shift)
    {
        const int Count = 90_001;
        SettlementPlan plan = LargeAlliance.Terms.Compile();
        double[] target = [.. Enumerable.Range(0, Count).Select(i => 1e9 + (i * 31.0))];
        double[] actual = [.. target.Select((t, i) => t * (0.7 + (i % 601 * 0.001)))];
        ReadOnlyMemory<double>[] columns = [target, actual, new double[] { 12 }, .. LargeAlliance.Fees.Select(f => (ReadOnlyMemory<double>)new double[] { f })];
        double[][] apart = [.. plan.Lines.Select(_ => GC.AllocateArray<double>(Count + 16, pinned: true))];
        Memory<double>[] lines = [.. apart.Select((l, at) => l.AsMemory(shift * (at + 1) % 9, Count))];
        plan.EvaluateColumns(columns, lines, 2);
        var expected = new double[plan.Lines.Count];
        for (int i = 0; i < Count; i += 59)
        {
            HandWrittenPlan.Estimate(target[i], actual[i], 12, [.. LargeAlliance.Fees.Select(f => (double)f)], expected);
            for (int l = 0; l < lines.Length; l++)
                Assert.InRange(lines[l].Span[i] - expected[l], -0.001, 0.001);
        }

        Assert.All(apart.Select((l, at) => l[((shift * (at + 1) % 9) + Count)..]), rest => Assert.All(rest, v => Assert.Equal(0, v)));
    }

    [Fact]
    public void Columns_by_hand_are_those_of_the_plan()
    {
        const int Count = 4_096;
        SettlementPlan plan = LargeAlliance.Terms.Compile();
        using var columns = new EstimateColumns(plan, Count);
        columns.ByHand();
        double[][] byHand = [.. columns.Lines.Select(l => l.ToArray())];
        columns.ByPlan();
        for (int l = 0; l < byHand.Length; l++)
        {
            for (int i = 0; i < Count; i++)
                Assert.InRange(byHand[l][i] - columns.Lines[l].Span[i], -0.001, 0.001);
        }
    }

    [Fact]
    public void The_range_of_ordinary_terms_is_ten_thousand_million_pounds_and_more()
    {
        SettlementPlan plan = LargeAlliance.Terms.Compile();

        Assert.True(plan.IsBanded);
        Assert.True(plan.CompiledUpTo >= Money.Pounds(10_000_000_000m), plan.ToString());
        Assert.StartsWith("plan of benchmark: 8 columns, 6 lines; allocates nothing for amounts from 0 to £", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_beyond_the_printed_range_is_settled_exactly_too()
    {
        SettlementPlan plan = LargeAlliance.Terms.Compile();
        long beyond = plan.CompiledUpTo!.Value.MinorUnits;
        long[] row = LargeAlliance.Row((beyond * 9) + 7, (beyond * 8) + 1, 33);
        var lines = new long[plan.Lines.Count];
        plan.Settle(row, lines);

        Assert.False(plan.IsInRange(row));
        Settlement expected = new RiskShareCalculator().Settle(plan.Terms, plan.ToOutturn(row), Untraced);
        Assert.Equal(plan.Lines.Select(l => expected[l.Account].Due.MinorUnits), lines);
    }

    [Fact]
    public void A_stated_amount_that_a_split_by_weights_divides_keeps_the_weights_below_it()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Given.Both(
            Split.Equally(Recipients.Providers),
            new Limit(AtLeast: Money.Pounds(3.19m), From: Account.Reserve("pot"), Each: Recipients.Of(Account.Group("team"))),
            new Split(SplitRule.By(Basis.Fee), Recipients.Of("alder", "birch"), Account.Group("team"))));
        SettlementPlan plan = terms.Compile();
        var row = new long[plan.Columns.Count];
        var lines = new long[plan.Lines.Count];

        Assert.True(plan.TryRow(Given.Variance(10).WithFees(), row));
        Assert.True(plan.TryCompiled(row, lines));
        Settlement expected = new RiskShareCalculator().Settle(terms, plan.ToOutturn(row), Untraced);
        Assert.Equal(plan.Lines.Select(l => expected[l.Account].Due.MinorUnits), lines);
    }

    private static long[] Row(SettlementPlan plan, Dice dice)
    {
        long size = dice.Pick(1_000L, 1_000_000L, 10_000_000_000L, 1_000_000_000_000L);
        long target = size / 1_000 * dice.Between(0, 1_000);
        long actual = dice.Happens(5) ? target : Math.Max(0, target + (target / 1_000 * dice.Between(-900, 900)) + dice.Between(-9, 9));
        return [.. plan.Columns.Select(c => c.Kind switch
        {
            PlanColumnKind.Target => target,
            PlanColumnKind.Actual => actual,
            PlanColumnKind.Score => dice.Between(-100, 100),
            _ => dice.Happens(10) ? 0 : size / 40_000 * dice.Between(1, 1_000) + dice.Between(0, 99),
        })];
    }

    private static RiskShareTerms Terms(Dice dice)
    {
        string[] people = [.. new[] { "alder", "birch", "cedar", "damson" }.Take(dice.Between(1, 4))];
        List<Participant> participants = [.. people.Select(p => Participant.Provider(p, p))];
        participants.Insert(dice.Below(participants.Count + 1), Participant.Owner("council", "Council"));
        Rate portion = dice.Pick(Rate.One, Rate.One, Rate.Percent(30), Rate.Percent(12.5m));
        Component cost = new("cost", dice.Pick<Measure>(new SavingMeasure(), new ExcessMeasure()), Side(dice, people), Side(dice, people), Funding.Variance, portion);
        return RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = "riverside",
            Participants = ValueList.CopyOf(participants),
            Scores = [new ScoreScale("quality", -100, 100, dice.Below(2))],
            Rounding = dice.Pick(Enum.GetValues<Rounding>()),
            Components = [cost],
        });
    }

    private static ValueList<Stage> Side(Dice dice, string[] people)
    {
        bool money = dice.Happens(20);
        int edge = 0;
        Band[] bands = [.. Enumerable.Range(0, dice.Below(4)).Select(_ => Band.UpTo(money ? Rate.Fraction((edge += dice.Between(1, 9)) * 100) : Rate.Percent(edge += dice.Between(1, 9)), Rate.Percent(dice.Between(0, 60))))];
        List<Stage> stages = [Curve.Marginal(money ? Basis.Money : Basis.Target, To.Owner, [.. bands, Band.Beyond(Rate.Percent(dice.Between(0, 60)))])];
        if (dice.Happens(60))
            stages.Add(new Modifier(RateExpression.Linear(Driver.Score("quality"), dice.Between(0, 10) * 0.1m, dice.Pick(0.002m, -0.004m, 0.01m), dice.Happens(50) ? 0.25m : null, 1m), Account.Owner));
        if (dice.Happens(60))
            stages.Add(Limit.Side(dice.Pick(Level.Of(Rate.Percent(dice.Between(1, 20)), Basis.Target), Money.Pounds(dice.Between(1, 900))), To.Owner));
        int each = 10_000 / people.Length;
        stages.Add(dice.Pick(
            Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers),
            Split.Equally(Recipients.Providers),
            Split.Agreed([.. people.Select((p, at) => (p, Rate.BasisPoints(at == 0 ? 10_000 - (each * (people.Length - 1)) : each)))])));
        if (dice.Happens(60))
            stages.Add(new Limit(dice.Pick(Level.Of(Rate.Percent(dice.Pick(100, 50, 33)), Basis.FeeAtRisk), Level.Whole(Basis.Fee), Money.Pounds(dice.Between(1, 900))), To.Owner, Each: Recipients.Providers));
        return ValueList.CopyOf(stages);
    }
}
