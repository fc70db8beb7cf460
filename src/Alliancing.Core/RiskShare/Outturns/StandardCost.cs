using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>What the target assumed of a line of cost, and how much was done, so that its variance can be explained.</summary>
/// <remarks>The actual price is the line's amount divided by the actual volume; it is never stated twice.</remarks>
/// <param name="Price">The price of one unit that the target assumed, in major units; 0 or more.</param>
/// <param name="Volume">The units that the target assumed; 0 or more.</param>
/// <param name="ActualVolume">The units that were used; 0 or more.</param>
/// <param name="EarnedVolume">The units that the work done should have taken at the standard; null when performance is not told apart from volume.</param>
public sealed record StandardCost(decimal Price, decimal Volume, decimal ActualVolume, decimal? EarnedVolume = null)
{
    /// <summary>The price of one unit that the target assumed, in major units.</summary>
    /// <exception cref="ArgumentException">The value is below 0.</exception>
    public decimal Price { get; init => field = Guard.Against.Negative(value, nameof(Price)); } = Guard.Against.Negative(Price, nameof(Price));

    /// <summary>The units that the target assumed.</summary>
    /// <exception cref="ArgumentException">The value is below 0.</exception>
    public decimal Volume { get; init => field = Guard.Against.Negative(value, nameof(Volume)); } = Guard.Against.Negative(Volume, nameof(Volume));

    /// <summary>The units that were used.</summary>
    /// <exception cref="ArgumentException">The value is below 0.</exception>
    public decimal ActualVolume { get; init => field = Guard.Against.Negative(value, nameof(ActualVolume)); } = Guard.Against.Negative(ActualVolume, nameof(ActualVolume));

    /// <summary>The units that the work done should have taken; null when performance is not told apart from volume.</summary>
    /// <exception cref="ArgumentException">The value is below 0.</exception>
    public decimal? EarnedVolume { get; init => field = NotNegative(value); } = NotNegative(EarnedVolume);

    private static decimal? NotNegative(decimal? value) => value is { } units ? Guard.Against.Negative(units, nameof(EarnedVolume)) : null;
}
