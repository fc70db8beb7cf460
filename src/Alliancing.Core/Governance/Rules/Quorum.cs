using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>How many of the eligible seats must assent or stand aside before anything can be agreed.</summary>
/// <remarks>A dissent does not make a decision quorate; otherwise a dissent could carry a proposal that would have failed without it.</remarks>
/// <param name="Share">The share of the eligible seats; from 0 to 1.</param>
/// <param name="Comparison">Whether the share itself is enough: of sixteen, at least half is eight and more than half is nine.</param>
public sealed record Quorum(Rate Share, Comparison Comparison = Comparison.AtLeast)
{
    /// <summary>The share of the eligible seats.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside 0 to 1.</exception>
    public Rate Share { get; init => field = Guard.Against.OutOfRange(value, nameof(Share), Rate.Zero, Rate.One); } = Guard.Against.OutOfRange(Share, nameof(Share), Rate.Zero, Rate.One);

    /// <summary>Whether the share itself is enough.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public Comparison Comparison { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Comparison)); } = Guard.Against.EnumOutOfRange(Comparison, nameof(Comparison));

    /// <summary>Says whether so many seats are enough.</summary>
    /// <param name="present">How many assent or stand aside.</param>
    /// <param name="eligible">How many are eligible.</param>
    public bool IsMet(int present, int eligible) => Counting.Reaches(present, eligible, Share, Comparison);
}
