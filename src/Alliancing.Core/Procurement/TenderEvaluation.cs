namespace Alliancing.Procurement;

/// <summary>An evaluated tender: every bid with its scores and rank, and the preferred set.</summary>
/// <param name="Tender">The tender.</param>
/// <param name="Results">The bids by rank, those that fail a minimum last, in order of receipt where they are level.</param>
/// <param name="Preferred">The preferred set; null when no bids meet the rules for it.</param>
/// <param name="Findings">The warnings.</param>
public sealed record TenderEvaluation(Tender Tender, ValueList<BidResult> Results, PreferredSet? Preferred, ValueList<Finding> Findings)
{
    /// <summary>A bid as it was evaluated.</summary>
    /// <param name="bid">The bid's id.</param>
    /// <exception cref="KeyNotFoundException">The tender has no such bid.</exception>
    public BidResult this[string bid] => Results.FirstOrDefault(r => string.Equals(r.Bid.Id, bid, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"The tender has no bid '{bid}'. Its bids are {string.Join(", ", Results.Select(r => r.Bid.Id))}.");
}
