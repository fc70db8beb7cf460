using Alliancing.Performance;

namespace Alliancing.Procurement;

/// <summary>A bid's score on one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">The score.</param>
/// <param name="Origin">How it came about.</param>
/// <param name="Reason">Why evaluators who differed agreed on it; null when they did not differ.</param>
public sealed record CriterionResult(WeightedCriterion Criterion, decimal Score, ScoreOrigin Origin, string? Reason)
{
    /// <summary>The score times the criterion's weight.</summary>
    public decimal Weighted => Score * Criterion.Weight.Value;

    /// <summary>Whether the score is at the criterion's minimum or above.</summary>
    public bool IsPassed => Criterion.IsPassedBy(Score);
}
