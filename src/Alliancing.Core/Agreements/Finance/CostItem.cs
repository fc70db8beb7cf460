using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>One item of the schedule of allowable costs.</summary>
/// <param name="Id">The id, unique in the schedule; not blank.</param>
/// <param name="Text">The cost; not blank.</param>
/// <param name="IsAllowable">Whether it is met as actual cost.</param>
/// <param name="Condition">On what condition; null for none.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
/// <exception cref="ArgumentException">The id or the text is blank.</exception>
public sealed record CostItem(string Id, string Text, bool IsAllowable = true, string? Condition = null, string? Clause = null)
{
    /// <summary>The id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>The cost; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text, nameof(Text));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Text}: {(IsAllowable ? "allowable" : "not allowable")}{(Condition is null ? string.Empty : $", {Condition}")}{(Clause is null ? string.Empty : $" [clause {Clause}]")}";
}
