using Ardalis.GuardClauses;

namespace Alliancing.Budgets;

/// <summary>One year of a funding envelope.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Amount">What the commissioners make available in the year; 0 or more.</param>
/// <param name="Standing">Whether the amount is set or only expected.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
/// <exception cref="ArgumentException"><paramref name="Amount"/> is negative, or <paramref name="Standing"/> is not defined.</exception>
public sealed record EnvelopeYear(FinancialYear Year, Money Amount, YearStanding Standing, string? Clause = null)
{
    /// <summary>What the commissioners make available in the year; 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public Money Amount { get; init => field = NotNegative(value); } = NotNegative(Amount);

    /// <summary>Whether the amount is set or only expected.</summary>
    /// <exception cref="ArgumentException">The value is not a defined standing.</exception>
    public YearStanding Standing { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Standing)); } =
        Guard.Against.EnumOutOfRange(Standing, nameof(Standing));

    /// <summary>The year on one line.</summary>
    /// <returns>A line such as <c>2027/28 £23,000,000.00, firm</c>.</returns>
    public override string ToString() => $"{Year} {Amount:C}, {(Standing == YearStanding.Firm ? "firm" : "indicative")}";

    private static Money NotNegative(Money amount) => amount.IsNegative
        ? throw new ArgumentException($"A year of an envelope cannot hold {amount:C}. Give 0 or more.", nameof(amount))
        : amount;
}
