using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Measures;

public sealed class ScoreMeasureTests
{
    private static RiskShareSchedule Pool(string score) => Schedule(Component.Pool(
        "pool", new ScoreMeasure(RateExpression.Linear(Driver.Score(score)), 100, Level.Whole(Basis.Fee), Level.Whole(Basis.Revenue)), [AllToAlder], [AllToAlder]));

    [Fact]
    public void The_score_is_checked_where_it_stands() =>
        Assert.Equal(["RS-006 components[pool].measure.score.by"], Pool("speed").Refused());

    // 50 of 100 earns half of the fee of 6, -50 loses half of the revenue of 8; a score of nothing reads the pool for a positive one.
    [Theory]
    [InlineData(50, "council -3.00, alder 3.00")]
    [InlineData(0.1, "council -0.01, alder 0.01")]
    [InlineData(0, "")]
    public void A_score_from_nothing_up_reads_the_pool_up_alone(decimal score, string dues)
    {
        Outturn outturn = Variance(0).WithScore("quality", score);

        Assert.Equal(dues, Pool("quality").Due(outturn.With(Basis.Fee, 6)));
        Assert.Equal(["RS-014 components[pool]"], Pool("quality").Refused(outturn.With(Basis.Revenue, 8)));
    }

    [Theory]
    [InlineData(-50, "council 4.00, alder -4.00")]
    [InlineData(-0.1, "council 0.01, alder -0.01")]
    public void A_score_below_nothing_reads_the_pool_down_alone(decimal score, string dues)
    {
        Outturn outturn = Variance(0).WithScore("quality", score);

        Assert.Equal(dues, Pool("quality").Due(outturn.With(Basis.Revenue, 8)));
        Assert.Equal(["RS-014 components[pool]"], Pool("quality").Refused(outturn.With(Basis.Fee, 6)));
    }
}
