using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A step of a procedure: what is done, by whom, within how long, and whether it takes a decision.</summary>
/// <param name="Id">The identifier within the procedure; not blank.</param>
/// <param name="Name">What is done; not blank.</param>
/// <param name="Owner">Who sees to it; not blank.</param>
/// <param name="WorkingDays">How many whole working days it may take after the step before; 1 or more.</param>
/// <param name="NeedsDecision">Whether it takes an agreed decision.</param>
public sealed record ProcedureStep(string Id, string Name, string Owner, int WorkingDays, bool NeedsDecision = false)
{
    /// <summary>The identifier; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>What is done; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>Who sees to it; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Owner { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Owner)); } = Guard.Against.NullOrWhiteSpace(Owner, nameof(Owner));

    /// <summary>How many whole working days it may take.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public int WorkingDays { get; init => field = Guard.Against.NegativeOrZero(value, nameof(WorkingDays)); } = Guard.Against.NegativeOrZero(WorkingDays, nameof(WorkingDays));
}
