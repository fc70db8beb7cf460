namespace Alliancing.Performance;

/// <summary>A criterion by which something is scored, and how much it weighs.</summary>
/// <param name="Id">The criterion's id, which scores name.</param>
/// <param name="Name">Its name as reports print it.</param>
/// <param name="Weight">Its share of the whole, above 0; the weights of all criteria add up to 100 %.</param>
/// <param name="Minimum">The lowest score that passes, itself included; null when any score passes.</param>
public sealed record WeightedCriterion(string Id, string Name, Rate Weight, decimal? Minimum = null)
{
    /// <summary>Whether a score passes the criterion.</summary>
    /// <param name="score">The score.</param>
    /// <returns>Whether it is at the minimum or above, or there is none.</returns>
    public bool IsPassedBy(decimal score) => !(score < Minimum);
}
