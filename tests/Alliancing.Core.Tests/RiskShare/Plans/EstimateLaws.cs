using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Plans;

/// <summary>What a plan estimates is what it settles before whole units are made.</summary>
public sealed class EstimateLaws
{
    private static readonly SettlementOptions Untraced = new() { Trace = false };

    [Property(MaxTest = 300, Arbitrary = [typeof(SettlementCase)])]
    public void An_estimate_is_the_exact_amount_to_within_one_minor_unit(SettlementCase @case)
    {
        RiskShareTerms terms = RiskShareTerms.Create(@case.Schedule with { Closing = [] });
        SettlementPlan plan = terms.Compile(new PlanOptions { Period = @case.Outturn.Period });
        long[] first = Rows.Of(plan, @case.Outturn);
        long[][] rows = [.. Enumerable.Range(0, 11).Select(step => Rows.Varied(plan, first, step))];
        double[][] estimated = Estimate(plan, rows);
        for (int i = 0; i < rows.Length; i++)
        {
            SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, plan.ToOutturn(rows[i]), Untraced);
            if (outcome.Settlement is not { } settlement || settlement.Components.Any(c => c.Variance.MinorUnits.Abs().CompareTo(1_000_000_000_000) > 0))
            {
                continue;
            }

            for (int l = 0; l < estimated.Length; l++)
            {
                double expected = Exact(settlement, plan.Lines[l].Account);
                Assert.True(Math.Abs(expected - estimated[l][i]) <= 1 || IsAtCliff(plan, rows[i]), $"row {i}, {plan.Lines[l]}: {estimated[l][i]} for {expected}");
            }
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(SettlementCase)])]
    public void Clamps_hold_exact_sums(SettlementCase @case)
    {
        // A joint move follows the signs of the sums that it corrects, so next to 0 it jumps.
        RiskShareTerms terms = RiskShareTerms.Create(@case.Schedule with { Closing = [.. @case.Schedule.Closing.Where(c => !c.Together)] });
        Clamped(terms.Compile(new PlanOptions { Period = @case.Outturn.Period }), RiskShareTerms.Create(@case.Schedule with { Closing = [] }), @case.Outturn);
    }

    [Theory, InlineData(-20), InlineData(-3), InlineData(7), InlineData(90)]
    public void A_joint_clamp_holds_exact_sums(decimal variance)
    {
        var clamp = new ClosingClamp(Recipients.Providers, Account.Owner, Level.Amount(Money.Pounds(5.01m)), new SignedLevel(Level.Amount(Money.Pounds(4)), true), Together: true);
        RiskShareSchedule schedule = Given.Both(Curve.Flat(Given.Pc(50), To.Owner), Split.ByBasis(Basis.Fee, Recipients.Providers));
        RiskShareTerms terms = RiskShareTerms.Create(schedule with { Closing = [clamp] });
        Clamped(terms.Compile(), RiskShareTerms.Create(schedule), Given.Variance(variance).WithFees());
    }

    private static void Clamped(SettlementPlan plan, RiskShareTerms without, Outturn stated)
    {
        long[] row = Rows.Of(plan, stated);
        Outturn outturn = plan.ToOutturn(row);
        if (new RiskShareCalculator().Evaluate(plan.Terms, outturn, Untraced).Settlement is null || new RiskShareCalculator().Evaluate(without, outturn, Untraced).Settlement is not { } settlement
            || settlement.Components.Any(c => c.Variance.MinorUnits.Abs().CompareTo(1_000_000_000_000) > 0))
        {
            return;
        }

        AccountLayout layout = plan.Terms.Layout;
        List<ExactLine<Ratio>> lines = [.. settlement.Lines.Select(l => new ExactLine<Ratio>(layout.Find(l.Account)!.Value, l.Source, l.Category, l.Exact.MinorUnits))];
        var reader = new OutturnReader(plan.Terms, outturn, []);
        new ExactClamping<Ratio>(plan.Terms, reader, default, lines).Run();
        if (reader.IsRefused)
        {
            // A cap and a floor of the same whole unit, crossing within it: exact sums cannot meet both.
            return;
        }

        double[][] estimated = Estimate(plan, [row]);
        for (int l = 0; l < estimated.Length; l++)
        {
            Ratio exact = lines.Where(line => line.Account == layout.Find(plan.Lines[l].Account)).Aggregate(Ratio.Zero, static (sum, line) => sum + line.Amount);
            double expected = (double)exact.Numerator / (double)exact.Denominator;
            Assert.True(Math.Abs(expected - estimated[l][0]) <= 1 || IsAtCliff(plan, row), $"{plan.Lines[l]}: {estimated[l][0]} for {expected}");
        }
    }

    [Property(MaxTest = 8, Arbitrary = [typeof(SettlementCase)])]
    public void Estimates_are_the_same_for_any_number_of_threads_and_for_columns_of_one_value(SettlementCase @case)
    {
        SettlementPlan plan = @case.Terms!.Compile();
        long[] first = Rows.Of(plan, @case.Outturn);
        long[][] rows = [.. Enumerable.Range(0, 9_001).Select(i => Rows.Varied(plan, first, i % 23)).Select(r => r.Select((v, c) => c < 2 ? v : first[c]).ToArray())];
        double[][] one = Estimate(plan, rows);

        Assert.Equal(one, Estimate(plan, rows, 2));
        ReadOnlyMemory<double>[] columns = [.. Enumerable.Range(0, first.Length).Select(c => new ReadOnlyMemory<double>(c < 2 ? [.. rows.Select(r => (double)r[c])] : [first[c]]))];
        double[][] lines = [.. plan.Lines.Select(_ => new double[rows.Length])];
        plan.EvaluateColumns(columns, [.. lines.Select(l => l.AsMemory())], 2);
        for (int l = 0; l < lines.Length; l++)
        {
            for (int i = 0; i < rows.Length; i++)
                Assert.True(one[l][i].Equals(lines[l][i]) || Math.Abs(one[l][i] - lines[l][i]) < 0.001, $"{one[l][i]} {lines[l][i]}");
        }
    }

    [Fact]
    public void A_number_that_is_not_finite_or_off_its_scale_has_no_estimate_and_leaves_the_others()
    {
        SettlementPlan plan = RiskShareTerms.Create(Given.Both(
            Curve.Flat(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.001m), To.Owner), Given.AllToAlder)).Compile();
        double[][] lines = [.. plan.Lines.Select(_ => new double[5])];
        ReadOnlyMemory<double>[] columns =
        [
            new double[] { 100_00, 100_00, double.NaN, 100_00, 100_00 },
            new double[] { 90_00, double.PositiveInfinity, 90_00, 90_00, 90_00.5 },
            new double[] { 0, 0, 0, 1_001, 1_000 },
        ];
        plan.EvaluateColumns(columns, [.. lines.Select(l => l.AsMemory())]);

        Assert.Equal([5_00, double.NaN, double.NaN, double.NaN, 999.5 * 0.6], lines[1], (a, b) => a.Equals(b) || Math.Abs(a - b) < 1e-9);
    }

    internal static double[][] Estimate(SettlementPlan plan, long[][] rows, int threads = 1)
    {
        double[][] lines = [.. plan.Lines.Select(_ => new double[rows.Length])];
        ReadOnlyMemory<double>[] columns = [.. Enumerable.Range(0, plan.Columns.Count).Select(c => new ReadOnlyMemory<double>([.. rows.Select(r => (double)r[c])]))];
        plan.EvaluateColumns(columns, [.. lines.Select(l => l.AsMemory())], threads);
        return lines;
    }

    internal static double Exact(Settlement settlement, Account account)
    {
        Ratio exact = settlement[account].Lines.Aggregate(Ratio.Zero, static (sum, l) => sum + l.Exact.MinorUnits);
        return (double)exact.Numerator / (double)exact.Denominator;
    }

    /// <summary>Whether a line jumps, or is refused, when a number of the row moves by one unit.</summary>
    private static bool IsAtCliff(SettlementPlan plan, long[] row)
    {
        var here = new long[plan.Lines.Count];
        var there = new long[plan.Lines.Count];
        plan.Evaluate(row, here);
        return Enumerable.Range(0, 2 * row.Length).Any(move =>
        {
            long[] moved = [.. row];
            moved[move / 2] += move % 2 == 0 ? 1 : -1;
            return plan.Columns[move / 2].Kind != PlanColumnKind.Fact && (plan.Evaluate(moved, there).Count > 0 || here.Zip(there).Any(pair => Math.Abs(pair.First - pair.Second) > 2));
        });
    }
}
