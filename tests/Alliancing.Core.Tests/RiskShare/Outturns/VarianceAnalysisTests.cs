using Alliancing.RiskShare;
using FsCheck.Xunit;
using NodaTime;

namespace Alliancing.Core.Tests.RiskShare.Outturns;

public sealed class VarianceAnalysisTests
{
    private static readonly RiskShareTerms Terms = RiskShareTerms.Create(
        "riverside",
        Currency.Gbp,
        [Participant.Owner("council", "Riverside Council")],
        Component.Saving("cost", [], []));

    [Fact]
    public void A_variance_separates_into_the_standard_parts_with_the_sign_of_a_saving()
    {
        // Target 1,000 = 100 × 10, raised by 50. Used 110 at 9.50 where the work done should have taken 104.
        VarianceAnalysis analysis = Of(new CostLine("care", Money.Pounds(1_045), null, new StandardCost(10, 100, 110, 104)));

        Assert.Equal("GBP 5.00", analysis.Variance.ToString());
        Assert.Equal(
            [
                (VarianceCause.TargetChange, "2025-06-01: more people", "GBP 50.00"),
                (VarianceCause.Price, "care", "GBP 55.00"),
                (VarianceCause.Volume, "care", "GBP -40.00"),
                (VarianceCause.Performance, "care", "GBP -60.00"),
                (VarianceCause.Unexplained, "", "GBP 0.00"),
            ],
            analysis.Parts.Select(p => (p.Cause, p.Source, p.Amount.ToString())));
    }

    [Fact]
    public void Without_an_earned_volume_the_whole_volume_variance_is_volume()
    {
        VarianceAnalysis analysis = Of(new CostLine("care", Money.Pounds(1_045), null, new StandardCost(10, 100, 110)));

        Assert.Equal("GBP -100.00", analysis[VarianceCause.Volume].ToString());
        Assert.DoesNotContain(analysis.Parts, p => p.Cause == VarianceCause.Performance);
    }

    [Fact]
    public void What_no_line_explains_is_unexplained_and_exclusions_are_their_own_cause()
    {
        Outturn outturn = Outturn([new CostLine("care", Money.Pounds(700)), new CostLine("fines", Money.Pounds(45))]) with
        {
            Actual = new AllowableCost(null, [new CostLine("care", Money.Pounds(700)), new CostLine("fines", Money.Pounds(45))], [new CostLine("fines", Money.Pounds(45), "not allowable")]),
        };

        var analysis = VarianceAnalysis.Of(Terms, outturn);

        Assert.Equal("GBP 350.00", analysis.Variance.ToString());
        Assert.Equal("GBP 45.00", analysis[VarianceCause.Exclusion].ToString());
        Assert.Equal("GBP 255.00", analysis[VarianceCause.Unexplained].ToString());
    }

    [Property]
    public void The_parts_add_up_to_the_variance(int target, int adjustment, int[] amounts, uint[] volumes, ushort price)
    {
        CostLine[] lines =
        [
            .. amounts.Select((amount, i) => new CostLine(
                $"line-{i}",
                Money.FromMinorUnits(amount, Currency.Gbp),
                null,
                volumes.Length == 0 || i % 3 == 0 ? null : new StandardCost(price / 7m, volumes[i % volumes.Length] / 10m, volumes[(i + 1) % volumes.Length], i % 2 == 0 ? null : volumes[^1]))),
            new CostLine("last", Money.Pounds(1)),
        ];
        var outturn = new Outturn("riverside", ReportingPeriod.Month(2025, 7))
        {
            Target = new AgreedTarget(Money.FromMinorUnits(target, Currency.Gbp), [new TargetAdjustment(new LocalDate(2025, 6, 1), Money.FromMinorUnits(adjustment, Currency.Gbp), "x")]),
            Actual = new AllowableCost(null, ValueList.CopyOf(lines)),
        };

        var analysis = VarianceAnalysis.Of(Terms, outturn);

        Assert.Equal(analysis.Variance, analysis.Parts.Aggregate(ExactMoney.Zero(Currency.Gbp), (sum, p) => sum + p.Amount));
        Assert.Equal(analysis.Variance, Enum.GetValues<VarianceCause>().Aggregate(ExactMoney.Zero(Currency.Gbp), (sum, c) => sum + analysis[c]));
        Assert.Equal((long)target + adjustment - amounts.Sum(a => (long)a) - 100, analysis.Variance.MinorUnits);
    }

    [Fact]
    public void Where_standards_make_the_target_and_every_line_has_one_nothing_is_unexplained()
    {
        VarianceAnalysis analysis = Of(
            new CostLine("care", Money.Pounds(333.33m), null, new StandardCost(3, 200, 190)),
            new CostLine("rent", Money.Pounds(410), null, new StandardCost(400, 1, 1)));

        Assert.True(analysis[VarianceCause.Unexplained].IsZero);
    }

    [Fact]
    public void A_measure_of_its_own_is_analysed_by_its_id()
    {
        Outturn outturn = Outturn([new CostLine("care", Money.Pounds(1))]) with { Measures = [new MeasureOutturn("homes", Money.Pounds(10), Money.Pounds(4))] };

        var analysis = VarianceAnalysis.Of(Terms, outturn, "homes");

        Assert.Equal(("homes", "GBP 6.00"), (analysis.Measure, analysis.Variance.ToString()));
        Assert.Equal(VarianceCause.Unexplained, Assert.Single(analysis.Parts).Cause);
    }

    [Fact]
    public void What_cannot_be_analysed_is_refused_with_every_reason()
    {
        VarianceOutcome outcome = VarianceAnalysis.Evaluate(Terms, new Outturn("hillside", ReportingPeriod.Month(2025, 7)));

        Assert.Null(outcome.Analysis);
        Assert.Equal(["RS-025", "RS-015", "RS-015"], outcome.Findings.Select(f => f.Id));
        Assert.Equal(3, Assert.Throws<SettlementRefusedException>(() => VarianceAnalysis.Of(Terms, new Outturn("hillside", ReportingPeriod.Month(2025, 7)))).Findings.Count);
        Assert.Throws<ArgumentException>(() => new StandardCost(-1, 1, 1));
        Assert.Throws<ArgumentException>(() => new StandardCost(1, 1, 1, -1));
    }

    private static VarianceAnalysis Of(params CostLine[] lines) => VarianceAnalysis.Of(Terms, Outturn(lines));

    private static Outturn Outturn(CostLine[] lines) => new("riverside", ReportingPeriod.Month(2025, 7))
    {
        Target = new AgreedTarget(Money.Pounds(1_000), [new TargetAdjustment(new LocalDate(2025, 6, 1), Money.Pounds(50), "more people")]),
        Actual = new AllowableCost(null, ValueList.CopyOf(lines)),
    };
}
