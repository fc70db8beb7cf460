using Alliancing.Performance;

namespace Alliancing.Procurement;

/// <summary>Scores and ranks the bids of a tender that holds together.</summary>
internal static class BidRanking
{
    public static ValueList<BidResult> Run(Tender tender)
    {
        BidResult[] unranked = [.. tender.Bids.Select(b => new BidResult(b, [.. tender.Strategy.Criteria.Criteria.Select(c => Score(tender, b, c))], null))];
        BidResult[] admissible = [.. unranked.Where(r => r.IsAdmissible)];
        IEnumerable<BidResult> ranked = unranked.Select(r => r.IsAdmissible ? r with { Rank = 1 + admissible.Count(other => Compare(tender, other, r) > 0) } : r);
        return [.. ranked.OrderBy(r => r.Rank is null).ThenBy(r => r.Rank).ThenByDescending(r => r.Score)];
    }

    /// <summary>The scores that evaluators gave a bid on a criterion.</summary>
    public static decimal[] Given(Tender tender, string bid, string criterion) =>
        [.. tender.Scores.Where(s => Same(s.Bid, bid) && Same(s.Criterion, criterion)).Select(s => s.Score)];

    public static ModeratedScore? Moderated(Tender tender, string bid, string criterion) =>
        tender.Moderated.FirstOrDefault(m => Same(m.Bid, bid) && Same(m.Criterion, criterion));

    private static CriterionResult Score(Tender tender, Bid bid, WeightedCriterion criterion) => Moderated(tender, bid.Id, criterion.Id) is { } moderated
        ? new CriterionResult(criterion, moderated.Score, ScoreOrigin.Moderated, moderated.Reason)
        : new CriterionResult(criterion, Given(tender, bid.Id, criterion.Id)[0], ScoreOrigin.Unanimous, null);

    /// <summary>Above 0 when the left bid is better: by its weighted score, then by the criteria that break ties.</summary>
    private static int Compare(Tender tender, BidResult left, BidResult right)
    {
        int order = left.Score.CompareTo(right.Score);
        foreach (string criterion in tender.Strategy.TieBreak)
        {
            order = order != 0 ? order : On(left, criterion).CompareTo(On(right, criterion));
        }

        return order;
    }

    private static decimal On(BidResult result, string criterion) => result.Criteria.First(c => Same(c.Criterion.Id, criterion)).Score;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
