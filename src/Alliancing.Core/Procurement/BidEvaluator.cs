using Ardalis.GuardClauses;

namespace Alliancing.Procurement;

/// <summary>Evaluates a tender: scores, ranks and the preferred set, with a warning for each stated risk of the mode of bids that can be computed.</summary>
/// <remarks>
/// Scores of several evaluators are never averaged: where they differ, a moderated score with its reason stands, or the evaluation is refused.
/// Bids are taken into the preferred set by rank, each as long as the rules for the whole can still be met. Under group bids one bid is taken.
/// Stateless and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// var criteria = new WeightedCriteria([new WeightedCriterion("quality", "Quality", Rate.One, Minimum: 5)], Highest: 10);
/// var tender = new Tender("riverside", "Riverside alliance", new ProcurementStrategy(BidMode.Individual, ProcurementProcedure.Open, criteria, new PreferredRules(1, 2)))
/// {
///     Bidders = [new Bidder("alder", "Alder Care", OrganisationSize.Small), new Bidder("birch", "Birch Homes", OrganisationSize.Large)],
///     Bids = [Bid.Of("a", "alder"), Bid.Of("b", "birch")],
///     Evaluators = ["chair"],
///     Scores = [new EvaluatorScore("a", "chair", "quality", 7), new EvaluatorScore("b", "chair", "quality", 4)],
/// };
/// TenderEvaluation evaluation = new BidEvaluator().Rank(tender);
/// string preferred = string.Join(", ", evaluation.Preferred!.Bids.Select(b => b.Id)); // a
/// </code>
/// </example>
public sealed class BidEvaluator
{
    /// <summary>Evaluates a tender, and returns the evaluation or every reason why not.</summary>
    /// <param name="tender">The tender.</param>
    /// <returns>The evaluation with its warnings, or the findings alone when one of them is an error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tender"/> is <see langword="null"/>.</exception>
    public TenderOutcome Evaluate(Tender tender)
    {
        ValueList<Finding> errors = TenderCheck.Run(Guard.Against.Null(tender, nameof(tender)));
        if (!errors.IsEmpty)
        {
            return new TenderOutcome(null, errors);
        }

        ValueList<BidResult> results = BidRanking.Run(tender);
        PreferredSet? preferred = PreferredSelection.Run(tender, results);
        ValueList<Finding> warnings = TenderRisks.Run(tender, results, preferred);
        return new TenderOutcome(new TenderEvaluation(tender, results, preferred, warnings), warnings);
    }

    /// <summary>Evaluates a tender, or throws.</summary>
    /// <param name="tender">The tender.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tender"/> is <see langword="null"/>.</exception>
    /// <exception cref="TenderRefusedException">A finding is an error; the exception carries all of them.</exception>
    public TenderEvaluation Rank(Tender tender)
    {
        TenderOutcome outcome = Evaluate(tender);
        return outcome.Evaluation ?? throw new TenderRefusedException(outcome.Findings);
    }
}
