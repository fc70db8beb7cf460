using System.Reflection;
using Alliancing.Performance;
using FsCheck;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Performance;

public sealed class WeightedCriteriaTests
{
    private static readonly WeightedCriterion Quality = new("quality", "Quality", Rate.Percent(60), 5);
    private static readonly WeightedCriterion Innovation = new("innovation", "Innovation", Rate.Percent(40));
    private static readonly WeightedCriteria Good = new([Quality, Innovation], 10);

    public static TheoryData<string, string, string, WeightedCriteria, WeightedCriteria> Flaws => new()
    {
        { "PF-001", "criteria", "no criteria", Good with { Criteria = [] }, Good },
        { "PF-002", "highest", "from 0 to 0 with 0 decimals", Good with { Highest = 0, Criteria = [Quality with { Minimum = null }, Innovation] }, Good with { Highest = 0.5m, Criteria = [Quality with { Minimum = null }, Innovation] } },
        { "PF-002", "highest", "with -1 decimals", Good with { Places = -1 }, Good with { Places = 0 } },
        { "PF-002", "highest", "with 7 decimals", Good with { Places = 7 }, Good with { Places = 6 } },
        { "PF-003", "criteria[quality]", "'quality' stands 2 times", Good with { Criteria = [Quality with { Weight = Rate.Percent(30) }, Quality with { Weight = Rate.Percent(30) }, Innovation] }, Good },
        { "PF-004", "criteria[]", "blank", Good with { Criteria = [Quality, Innovation with { Id = "" }] }, Good },
        { "PF-004", "criteria[innovation]", "blank", Good with { Criteria = [Quality, Innovation with { Name = " " }] }, Good },
        { "PF-005", "criteria[innovation].weight", "the weight is 0 %", Good with { Criteria = [Quality with { Weight = Rate.One }, Innovation with { Weight = Rate.Zero }] }, Good with { Criteria = [Quality with { Weight = Rate.Percent(99.99m) }, Innovation with { Weight = Rate.Percent(0.01m) }] } },
        { "PF-006", "criteria[quality].minimum", "the minimum is 10.5. Scores run from 0 to 10", Good with { Criteria = [Quality with { Minimum = 10.5m }, Innovation] }, Good with { Criteria = [Quality with { Minimum = 10 }, Innovation] } },
        { "PF-006", "criteria[quality].minimum", "the minimum is -1.", Good with { Criteria = [Quality with { Minimum = -1 }, Innovation] }, Good with { Criteria = [Quality with { Minimum = 0 }, Innovation] } },
        { "PF-006", "criteria[quality].minimum", "at most 0 decimals: round it", Good with { Criteria = [Quality with { Minimum = 4.5m }, Innovation] }, Good with { Places = 1, Criteria = [Quality with { Minimum = 4.5m }, Innovation] } },
        { "PF-007", "criteria", "add up to 97 %. They must add up to 100 %: give the missing 3 % to a criterion.", Good with { Criteria = [Quality with { Weight = Rate.Percent(57) }, Innovation] }, Good },
        { "PF-007", "criteria", "add up to 101 %. They must add up to 100 %: take 1 % away.", Good with { Criteria = [Quality, Innovation with { Weight = Rate.Percent(41) }] }, Good },
    };

    [Theory, MemberData(nameof(Flaws))]
    public void A_flaw_is_found_once_and_its_repair_is_silent(string id, string path, string words, WeightedCriteria bad, WeightedCriteria repaired)
    {
        Finding finding = Assert.Single(bad.Evaluate());

        Assert.Equal((id, path, Severity.Error), (finding.Id, finding.Path, finding.Severity));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
        Assert.Empty(repaired.Evaluate());
    }

    [Fact]
    public void Every_id_has_a_flaw() => Assert.Equal(
        typeof(PerformanceFindings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Flaws.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void All_flaws_are_said_at_once() => Assert.Equal(
        ["PF-002", "PF-004", "PF-005", "PF-006", "PF-007"],
        new WeightedCriteria([new("x", "", Rate.Percent(-10), 3)], -1).Evaluate().Select(f => f.Id));

    [Theory]
    [InlineData(4.99, false)]
    [InlineData(5, true)]
    [InlineData(5.01, true)]
    public void The_minimum_itself_passes(double score, bool passes)
    {
        Assert.Equal(passes, Quality.IsPassedBy((decimal)score));
        Assert.True(Innovation.IsPassedBy((decimal)score));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(10, 0, true)]
    [InlineData(10.01, 2, false)]
    [InlineData(-0.01, 2, false)]
    [InlineData(9.99, 2, true)]
    [InlineData(9.99, 1, false)]
    [InlineData(9.9, 1, true)]
    public void A_score_lies_on_the_scale_with_its_decimals(double score, int places, bool good) =>
        Assert.Equal(good, (Good with { Places = places }).Fault((decimal)score) is null);

    [Fact]
    public void A_weighted_score_is_the_sum_of_scores_times_weights_in_any_order()
    {
        Assert.Equal(6.8m, Good.Score([new("quality", 8), new("innovation", 5)]));
        Assert.Equal(6.8m, Good.Score([new("innovation", 5), new("quality", 8)]));
    }

    [Fact]
    public void A_score_needs_every_criterion_once_and_on_the_scale()
    {
        Assert.StartsWith("Give one score for each of quality, innovation; given are quality.", Assert.Throws<ArgumentException>(() => Good.Score([new("quality", 8)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Good.Score([new("quality", 8), new("quality", 8)]));
        Assert.Throws<ArgumentException>(() => Good.Score([new("quality", 8), new("innovation", 8), new("cost", 8)]));
        Assert.Throws<ArgumentException>(() => Good.Score([new("quality", 8), new("cost", 8)]));
        Assert.StartsWith("The score of 'innovation' is 11. Scores run from 0 to 10: give one on that scale.", Assert.Throws<ArgumentException>(() => Good.Score([new("quality", 8), new("innovation", 11)])).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void A_weighted_score_lies_between_the_lowest_and_the_highest_score(byte quality, byte innovation)
    {
        decimal[] scores = [quality % 11, innovation % 11];
        decimal weighted = Good.Score([new("quality", scores[0]), new("innovation", scores[1])]);

        Assert.InRange(weighted, scores.Min(), scores.Max());
        Assert.Equal(((6 * scores[0]) + (4 * scores[1])) / 10, weighted);
    }
}
