using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>How an index makes an adjustment of a target: base × (index at the date ÷ index at the base date) − base.</summary>
/// <remarks>Exact until it enters the target; there it becomes whole minor units by <paramref name="Rounding"/>.</remarks>
/// <param name="Index">The id of the published index, which the outturn holds.</param>
/// <param name="Base">The part of the target that follows the index, at the prices of the base date.</param>
/// <param name="BaseDate">The day at whose prices <paramref name="Base"/> stands.</param>
/// <param name="At">The day to whose prices it is brought; null for the day of the adjustment.</param>
/// <param name="Rounding">How the exact amount becomes whole minor units.</param>
public sealed record Indexation(string Index, Money Base, LocalDate BaseDate, LocalDate? At = null, Rounding Rounding = Rounding.HalfAwayFromZero)
{
    /// <summary>What the index makes of the base, exactly.</summary>
    /// <param name="index">The index that <see cref="Index"/> names.</param>
    /// <param name="on">The day of the adjustment.</param>
    /// <returns>What is added to the target, before rounding.</returns>
    /// <exception cref="ArgumentException">It is another index, or it holds no value for one of the days.</exception>
    public ExactMoney Exact(PublishedIndex index, LocalDate on)
    {
        Guard.Against.Null(index, nameof(index));
        return string.Equals(index.Id, Index, StringComparison.Ordinal)
            ? index.Growth(Base, BaseDate, At ?? on)
            : throw new ArgumentException($"The index is '{index.Id}'. The adjustment follows '{Index}': give that one.", nameof(index));
    }
}
