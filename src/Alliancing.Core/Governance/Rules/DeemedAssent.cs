using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>Silence after notice that was proven counts as assent, and the result is called a consensus by silence.</summary>
/// <param name="WorkingDays">How many whole working days a seat has after notice; 1 or more.</param>
public sealed record DeemedAssent(int WorkingDays)
{
    /// <summary>How many whole working days a seat has after notice.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public int WorkingDays { get; init => field = Guard.Against.NegativeOrZero(value, nameof(WorkingDays)); } = Guard.Against.NegativeOrZero(WorkingDays, nameof(WorkingDays));
}
