using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Plans;

public sealed class ColumnTests
{
    private static readonly RiskShareTerms Terms = RiskShareTerms.Create(Given.Both(Curve.Flat(Given.Pc(50), To.Owner), Split.ByBasis(Basis.Fee, Recipients.Providers)));

    [Fact]
    public void A_plan_declares_its_columns_and_lines_by_name_in_order()
    {
        SettlementPlan plan = Terms.Compile();

        Assert.Equal(["target", "actual", "bases.fee.alder", "bases.fee.birch", "bases.fee.cedar"], plan.Columns.Select(c => c.Name));
        Assert.Equal(["council", "alder", "birch", "cedar"], plan.Lines.Select(l => l.ToString()));
    }

    [Fact]
    public void A_fact_that_holds_or_not_is_1_or_0_and_others_are_numbered_as_the_terms_name_them()
    {
        SettlementPlan plan = RiskShareTerms.Create(Given.Both(
            new Condition(Criterion.Fact("met"), To.Owner),
            Curve.Flat(RateExpression.Pick("grade", [new("good", Given.Pc(50)), new("poor", Given.Pc(20))], Given.Pc(0)), To.Owner),
            Given.AllToAlder)).Compile();

        Assert.Equal(["good", "poor"], plan.Columns.Single(c => c.Name == "facts.grade").Values);
        Assert.Equal(["false", "true"], plan.Columns.Single(c => c.Name == "facts.met").Values);
        Assert.Equal([5_00L, 2_00L, 0L, 0L], new[] { (0, 1), (1, 1), (-1, 1), (0, 0) }.Select(f => Alder(plan, f.Item1, f.Item2)));
    }

    [Fact]
    public void A_fact_that_is_no_value_of_its_column_is_a_problem_of_its_row_and_the_others_settle()
    {
        SettlementPlan plan = RiskShareTerms.Create(Given.Both(new Condition(Criterion.Fact("met"), To.Owner), Given.AllToAlder)).Compile();
        long[] met = [1, 2, 0, 1];
        var lines = new long[plan.Lines.Count][];
        for (int l = 0; l < lines.Length; l++)
            lines[l] = new long[4];
        List<RowProblem> problems = [];
        plan.SettleColumns(Memories([100_00], [90_00], met), [.. lines.Select(l => l.AsMemory())], problems);

        RowProblem problem = Assert.Single(problems);
        Assert.Equal("row 1: the fact is 2. Allowed are 0 for 'false', 1 for 'true', and -1 for any other value.", problem.ToString());
        Assert.Equal([10_00, 0, 0, 10_00], lines[1]);
        Assert.Equal([0, 0, 10_00, 0], lines[0]);
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused_with_their_names()
    {
        SettlementPlan plan = Terms.Compile();
        ArgumentException refused = Assert.Throws<ArgumentException>(() => plan.SettleColumns(Memories([1, 2], [1, 2, 3], [1], [1], [1]), Lines(plan, 2), []));

        Assert.StartsWith("The column 'actual' has 3 values and the lines 2 rows. Give a value for every row, or one for all.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => plan.SettleColumns(Memories([1, 2]), Lines(plan, 2), []));
        Assert.Throws<ArgumentException>(() => plan.SettleColumns(Memories([1], [1], [1], [1], [1]), [.. Lines(plan, 2)[1..], new long[3]], []));
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(SettlementCase)])]
    public void Columns_settle_as_their_rows_do_on_any_number_of_threads(SettlementCase @case)
    {
        SettlementPlan plan = @case.Terms!.Compile(new PlanOptions { Period = @case.Outturn.Period });
        long[] first = Rows.Of(plan, @case.Outturn);
        long[][] rows = [.. Enumerable.Range(0, 37).Select(step => Rows.Varied(plan, first, step))];
        ReadOnlyMemory<long>[] columns = [.. Enumerable.Range(0, first.Length).Select(c => new ReadOnlyMemory<long>([.. rows.Select(r => r[c])]))];
        foreach (int threads in new[] { 1, 2, 5 })
        {
            Memory<long>[] lines = Lines(plan, rows.Length);
            List<RowProblem> problems = [];
            plan.SettleColumns(columns, lines, problems, threads);
            var settled = new long[plan.Lines.Count];
            for (int i = 0; i < rows.Length; i++)
            {
                ValueList<Finding> findings = plan.Evaluate(rows[i], settled);
                Assert.Equal(findings, problems.SingleOrDefault(p => p.Row == i)?.Findings ?? []);
                Assert.Equal(settled, lines.Select(l => l.Span[i]));
            }

            Assert.Equal(problems.OrderBy(p => p.Row), problems);
        }
    }

    internal static ReadOnlyMemory<long>[] Memories(params long[][] columns) => [.. columns.Select(c => new ReadOnlyMemory<long>(c))];

    internal static Memory<long>[] Lines(SettlementPlan plan, int rows) => [.. plan.Lines.Select(_ => new long[rows].AsMemory())];

    private static long Alder(SettlementPlan plan, int grade, int met)
    {
        var lines = new long[plan.Lines.Count];
        plan.Settle([.. plan.Columns.Select(c => c.Name switch { "target" => 100_00L, "actual" => 90_00, "facts.grade" => grade, _ => met })], lines);
        return lines[1];
    }
}
