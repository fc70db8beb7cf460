using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>One adjustment of the target: an event, never a silent change.</summary>
/// <remarks>
/// Where <paramref name="Indexed"/> is given, a settlement re-performs the amount from the index that the outturn holds, and is refused when they disagree.
/// </remarks>
/// <example>
/// <code>
/// var prices = new PublishedIndex("cpih", new Citation("Office for National Statistics", "CPIH, series L522"),
///     [new(new LocalDate(2024, 4, 1), 131.5m), new(new LocalDate(2025, 4, 1), 136.9m)]);
/// var uplift = TargetAdjustment.ByIndex(new LocalDate(2025, 4, 1), "Indexation of staff cost",
///     new Indexation("cpih", Money.Pounds(100_000m), new LocalDate(2024, 4, 1)), prices) with { Clause = "7.3" };
/// Money added = uplift.Amount;   // £4,106.46
/// </code>
/// </example>
/// <param name="On">The day of the adjustment.</param>
/// <param name="Amount">What it adds to the target; negative when it takes away.</param>
/// <param name="Reason">Why; not blank.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
/// <param name="Indexed">How an index makes the amount; null when the amount is stated.</param>
public sealed record TargetAdjustment(LocalDate On, Money Amount, string Reason, string? Clause = null, Indexation? Indexed = null)
{
    /// <summary>Why the target was adjusted; never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string Reason { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Reason)); } = Guard.Against.NullOrWhiteSpace(Reason, nameof(Reason));

    /// <summary>An adjustment whose amount an index makes.</summary>
    /// <param name="on">The day of the adjustment.</param>
    /// <param name="reason">Why.</param>
    /// <param name="indexed">How the index makes it, and the rounding.</param>
    /// <param name="index">The index, which the outturn must hold too.</param>
    /// <returns>The adjustment with its amount in whole minor units.</returns>
    /// <exception cref="ArgumentException">It is another index, or it holds no value for one of the days.</exception>
    /// <exception cref="OverflowException">The amount is beyond what money holds.</exception>
    public static TargetAdjustment ByIndex(LocalDate on, string reason, Indexation indexed, PublishedIndex index)
    {
        Guard.Against.Null(indexed, nameof(indexed));
        return new(on, indexed.Exact(index, on).Round(indexed.Rounding), reason, null, indexed);
    }
}
