namespace Alliancing.Performance;

/// <summary>The score of one criterion.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Score">The score, on the scale of the criteria.</param>
public sealed record CriterionScore(string Criterion, decimal Score);
