using Alliancing.Performance;
using Alliancing.Procurement;

namespace Alliancing.Core.Tests.Procurement;

/// <summary>Tenders to begin with.</summary>
internal static class Given
{
    public static readonly WeightedCriteria Criteria = new([new("quality", "Quality", Rate.Percent(60), 5), new("innovation", "Innovation", Rate.Percent(40))], 10);

    public static readonly ValueList<Bidder> Bidders =
    [
        new("alder", "Alder Care", OrganisationSize.Small),
        new("birch", "Birch Homes", OrganisationSize.Large),
        new("cedar", "Cedar Trust", OrganisationSize.Small),
        new("dogwood", "Dogwood Housing", OrganisationSize.Medium),
    ];

    /// <summary>Four individual bids, of which up to three are wanted; a 8.0, b 7.0, c 6.0, d 5.0.</summary>
    public static Tender Individual { get; } = Scored(
        new Tender("riverside", "Riverside alliance", new ProcurementStrategy(BidMode.Individual, ProcurementProcedure.Open, Criteria, new PreferredRules(1, 3)))
        {
            Bidders = Bidders,
            Bids = [Bid.Of("a", "alder"), Bid.Of("b", "birch"), Bid.Of("c", "cedar"), Bid.Of("d", "dogwood")],
            Evaluators = ["chair", "nurse"],
        },
        8, 7, 6, 5);

    /// <summary>Two groups of two, of which one is wanted; x 8.0, y 7.0.</summary>
    public static Tender Groups { get; } = Scored(
        Individual with
        {
            Strategy = Individual.Strategy with { Mode = BidMode.Group },
            Bids = [Bid.Jointly("x", "alder", "birch"), Bid.Jointly("y", "cedar", "dogwood")],
        },
        8, 7);

    /// <summary>Every evaluator gives a bid the same score on every criterion.</summary>
    public static Tender Scored(Tender tender, params ReadOnlySpan<decimal> scores)
    {
        var all = new List<EvaluatorScore>();
        for (int i = 0; i < tender.Bids.Count; i++)
        {
            foreach (string evaluator in tender.Evaluators)
            {
                foreach (WeightedCriterion criterion in tender.Strategy.Criteria.Criteria)
                    all.Add(new EvaluatorScore(tender.Bids[i].Id, evaluator, criterion.Id, scores[i]));
            }
        }

        return tender with { Scores = [.. all], Moderated = [] };
    }

    public static Tender With(this Tender tender, Func<ProcurementStrategy, ProcurementStrategy> change) => tender with { Strategy = change(tender.Strategy) };

    public static Tender Rescored(this Tender tender, string bid, string criterion, decimal score, string? evaluator = null) => tender with
    {
        Scores = [.. tender.Scores.Select(s => s.Bid == bid && s.Criterion == criterion && (evaluator ?? s.Evaluator) == s.Evaluator ? s with { Score = score } : s)],
    };

    public static TenderEvaluation Rank(this Tender tender) => new BidEvaluator().Rank(tender);

    public static ValueList<Finding> Findings(this Tender tender) => new BidEvaluator().Evaluate(tender).Findings;

    public static string Preferred(this Tender tender) => tender.Rank().Preferred is { } preferred ? string.Concat(preferred.Bids.Select(b => b.Id)) : "none";
}
