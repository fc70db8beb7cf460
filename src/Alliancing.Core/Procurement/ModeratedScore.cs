namespace Alliancing.Procurement;

/// <summary>The score on which evaluators who differed have agreed, and why.</summary>
/// <param name="Bid">The bid's id.</param>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Score">The agreed score.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record ModeratedScore(string Bid, string Criterion, decimal Score, string Reason);
