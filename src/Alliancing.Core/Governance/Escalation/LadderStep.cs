using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A step of the ladder that a deadlocked decision climbs.</summary>
/// <param name="Name">What the step is called, such as <c>principals' meeting</c>; not blank.</param>
/// <param name="Owner">Who sees to it; not blank.</param>
/// <param name="WorkingDays">How many whole working days the step may take; 1 or more.</param>
/// <param name="Power">What its owner may do besides.</param>
public sealed record LadderStep(string Name, string Owner, int WorkingDays, LadderPower Power = LadderPower.None)
{
    /// <summary>What the step is called; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>Who sees to it; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Owner { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Owner)); } = Guard.Against.NullOrWhiteSpace(Owner, nameof(Owner));

    /// <summary>How many whole working days the step may take.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public int WorkingDays { get; init => field = Guard.Against.NegativeOrZero(value, nameof(WorkingDays)); } = Guard.Against.NegativeOrZero(WorkingDays, nameof(WorkingDays));

    /// <summary>What its owner may do besides.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public LadderPower Power { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Power)); } = Guard.Against.EnumOutOfRange(Power, nameof(Power));
}
