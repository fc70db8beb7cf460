namespace Alliancing.Procurement;

/// <summary>A bid as it was evaluated.</summary>
/// <param name="Bid">The bid.</param>
/// <param name="Criteria">Its score on every criterion, in the order of the criteria.</param>
/// <param name="Rank">Its place among the bids that pass every minimum, 1 for the best; bids that are level share a place. Null when it fails a minimum.</param>
public sealed record BidResult(Bid Bid, ValueList<CriterionResult> Criteria, int? Rank)
{
    /// <summary>The weighted score, on the scale of the criteria.</summary>
    public decimal Score => Criteria.Sum(c => c.Weighted);

    /// <summary>Whether it passes every minimum.</summary>
    public bool IsAdmissible => Criteria.All(c => c.IsPassed);

    /// <summary>The criteria whose minimum it fails.</summary>
    public ValueList<CriterionResult> Failed => [.. Criteria.Where(c => !c.IsPassed)];
}
