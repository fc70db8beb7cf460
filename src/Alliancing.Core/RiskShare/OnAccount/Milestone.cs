using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>A milestone that releases interim gain.</summary>
/// <remarks>Once its condition has held at a statement that reports it or follows, the release stands.</remarks>
/// <param name="Id">The milestone's id, which statements name.</param>
/// <param name="Release">How much of the gain to date is released from then on, in all and not in addition; above what is released without it, up to 100 %.</param>
/// <param name="Condition">What must hold besides reaching it, for example a performance measure; null for nothing.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
public sealed record Milestone(string Id, Rate Release, Criterion? Condition = null, string? Clause = null)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"milestone '{Id}' releases {Release} in all{(Condition is null ? string.Empty : $", if {Condition}")}{(Clause is null ? string.Empty : $" [clause {Clause}]")}");
}
