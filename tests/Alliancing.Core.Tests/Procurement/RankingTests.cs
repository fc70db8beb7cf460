using Alliancing.Performance;
using Alliancing.Procurement;
using FsCheck;
using FsCheck.Xunit;
using static Alliancing.Core.Tests.Procurement.Given;

namespace Alliancing.Core.Tests.Procurement;

public sealed class RankingTests
{
    [Fact]
    public void Bids_rank_by_their_weighted_score()
    {
        TenderEvaluation evaluation = Individual.Rescored("d", "innovation", 10).Rescored("d", "quality", 9).Rank();

        Assert.Equal(["d", "a", "b", "c"], evaluation.Results.Select(r => r.Bid.Id));
        Assert.Equal([9.4m, 8m, 7m, 6m], evaluation.Results.Select(r => r.Score));
        Assert.Equal([1, 2, 3, 4], evaluation.Results.Select(r => r.Rank!.Value));
        Assert.Equal([5.4m, 4m], evaluation["d"].Criteria.Select(c => c.Weighted));
        Assert.Equal("The tender has no bid 'z'. Its bids are d, a, b, c.", Assert.Throws<KeyNotFoundException>(() => evaluation["z"]).Message);
    }

    [Fact]
    public void A_bid_below_a_minimum_has_no_rank_however_good_it_is_otherwise()
    {
        TenderEvaluation evaluation = Individual.Rescored("a", "quality", 4).Rescored("a", "innovation", 10).Rank();

        Assert.Equal(["b", "c", "d", "a"], evaluation.Results.Select(r => r.Bid.Id));
        Assert.Equal([1, 2, 3, null], evaluation.Results.Select(r => r.Rank));
        Assert.Equal(["quality"], evaluation["a"].Failed.Select(c => c.Criterion.Id));
        Assert.Equal((false, true), (evaluation["a"].IsAdmissible, evaluation["b"].IsAdmissible));
        Assert.Equal("bcd", string.Concat(evaluation.Preferred!.Bids.Select(b => b.Id)));
        Assert.True(Individual.Rescored("a", "quality", 5).Rank()["a"].IsAdmissible);
    }

    [Fact]
    public void Level_bids_share_a_place_until_a_criterion_breaks_the_tie()
    {
        // 6 and 9 against 8 and 6: both 7.2.
        Tender level = Individual.Rescored("a", "quality", 6).Rescored("a", "innovation", 9).Rescored("b", "quality", 8).Rescored("b", "innovation", 6);

        Assert.Equal([("a", 1), ("b", 1), ("c", 3), ("d", 4)], level.Rank().Results.Select(r => (r.Bid.Id, r.Rank!.Value)));
        Assert.Equal([("b", 1), ("a", 2), ("c", 3), ("d", 4)], level.With(s => s with { TieBreak = ["quality"] }).Rank().Results.Select(r => (r.Bid.Id, r.Rank!.Value)));
        Assert.Equal([("a", 1), ("b", 2), ("c", 3), ("d", 4)], level.With(s => s with { TieBreak = ["innovation", "quality"] }).Rank().Results.Select(r => (r.Bid.Id, r.Rank!.Value)));
    }

    [Fact]
    public void Where_evaluators_differ_the_moderated_score_counts_with_its_reason()
    {
        Tender tender = Individual.Rescored("a", "quality", 6, "nurse") with { Moderated = [new("a", "quality", 7, "met in part"), new("b", "quality", 7, "confirmed")] };

        TenderEvaluation evaluation = tender.Rank();

        Assert.Equal((7m, ScoreOrigin.Moderated, "met in part"), Of(evaluation["a"].Criteria[0]));
        Assert.Equal((8m, ScoreOrigin.Unanimous, null), Of(evaluation["a"].Criteria[1]));
        Assert.Equal((7m, ScoreOrigin.Moderated, "confirmed"), Of(evaluation["b"].Criteria[0]));

        static (decimal, ScoreOrigin, string?) Of(CriterionResult result) => (result.Score, result.Origin, result.Reason);
    }

    [Fact]
    public void Bids_know_whether_they_are_of_a_group()
    {
        Assert.Equal((false, true), (Bid.Of("a", "alder").IsGroup, Bid.Jointly("x", "alder", "birch").IsGroup));
        Assert.Equal(["alder", "birch"], Bid.Jointly("x", "alder", "birch").Members.Select(m => m.Bidder.ToString()));
    }

    [Property(MaxTest = 300)]
    public void Ranks_are_those_of_counting_who_is_better(byte[] scores, bool breaks)
    {
        Tender tender = Random(scores, breaks);

        foreach (BidResult result in tender.Rank().Results)
        {
            (decimal Total, decimal Quality, decimal Innovation) own = Points(tender, result.Bid.Id);
            var better = tender.Bids.Select(b => Points(tender, b.Id)).Where(p => p.Quality >= 5 && (p.Total > own.Total || (breaks && p.Total == own.Total && p.Innovation > own.Innovation)));

            Assert.Equal(own.Total, result.Score);
            Assert.Equal(own.Quality >= 5 ? better.Count() + 1 : null, result.Rank);
        }
    }

    private static Tender Random(byte[] scores, bool breaks)
    {
        Tender tender = Individual.With(s => s with { TieBreak = breaks ? ["innovation"] : [] });
        for (int i = 0; i < Math.Min(scores.Length, 8); i++)
            tender = tender.Rescored("abcd"[i / 2].ToString(), i % 2 == 0 ? "quality" : "innovation", scores[i] % 8 + 2);
        return tender;
    }

    private static (decimal Total, decimal Quality, decimal Innovation) Points(Tender tender, string bid)
    {
        decimal quality = tender.Scores.First(s => s.Bid == bid && s.Criterion == "quality").Score;
        decimal innovation = tender.Scores.First(s => s.Bid == bid && s.Criterion == "innovation").Score;
        return (((6 * quality) + (4 * innovation)) / 10, quality, innovation);
    }
}
