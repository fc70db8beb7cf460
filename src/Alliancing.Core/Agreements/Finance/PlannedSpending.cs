using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>A line of planned spending: how much of a year's envelope goes to which scheme.</summary>
/// <param name="Id">The id, unique among the lines; not blank.</param>
/// <param name="Year">The financial year.</param>
/// <param name="Scheme">The scheme or service; not blank.</param>
/// <param name="ScopeItem">The item of scope under which it falls, by its id.</param>
/// <param name="Amount">What is planned; 0 or more.</param>
/// <param name="By">The participant that commits it; null when it is not decided.</param>
/// <exception cref="ArgumentException">A text is blank, or the amount is negative.</exception>
public sealed record PlannedSpending(string Id, FinancialYear Year, string Scheme, string ScopeItem, Money Amount, ParticipantId? By = null)
{
    /// <summary>The id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>The scheme or service; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Scheme { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Scheme)); } = Guard.Against.NullOrWhiteSpace(Scheme, nameof(Scheme));

    /// <summary>The item of scope under which it falls, by its id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string ScopeItem { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(ScopeItem)); } = Guard.Against.NullOrWhiteSpace(ScopeItem, nameof(ScopeItem));

    /// <summary>What is planned; 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public Money Amount { get; init => field = NotNegative(value); } = NotNegative(Amount);

    /// <inheritdoc/>
    public override string ToString() => $"{Year} {Scheme}: {Amount:C} under '{ScopeItem}'{(By is { } by ? $", committed by '{by}'" : string.Empty)}";

    private static Money NotNegative(Money amount) => amount.IsNegative
        ? throw new ArgumentException($"Planned spending cannot be {amount:C}. Give 0 or more.", nameof(amount))
        : amount;
}
