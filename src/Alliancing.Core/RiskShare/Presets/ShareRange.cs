namespace Alliancing.RiskShare;

/// <summary>One share range of a target contract: up to a rate of the target, the contractor's share of that part of the variance.</summary>
/// <param name="UpTo">The upper end of the range as a rate of the target, on the axis of actual cost; null for the last, open range.</param>
/// <param name="Share">The contractor's share within it; 0 to 100 %.</param>
public sealed record ShareRange(Rate? UpTo, Rate Share)
{
    /// <summary>The range for everything above the last end.</summary>
    /// <param name="share">The contractor's share within it; 0 to 100 %.</param>
    /// <returns>The range.</returns>
    public static ShareRange Above(Rate share) => new(null, share);
}
