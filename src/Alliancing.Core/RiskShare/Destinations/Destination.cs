using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>Where money goes that a stage removes or leaves: an ordered list, each step taking what it may and passing on the rest.</summary>
/// <remarks>The last step takes everything. Build one from the vocabulary of <see cref="To"/> and join with <see cref="Then"/>.</remarks>
/// <param name="Steps">At least one step; the last has no cap.</param>
public sealed record Destination(ValueList<DestinationStep> Steps)
{
    /// <summary>This destination first, then another for what it does not take.</summary>
    /// <param name="next">Where the rest goes.</param>
    /// <returns>The joined destination.</returns>
    public Destination Then(Destination next) => new([.. Steps, .. Guard.Against.Null(next, nameof(next)).Steps]);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", then ", Steps);
}
