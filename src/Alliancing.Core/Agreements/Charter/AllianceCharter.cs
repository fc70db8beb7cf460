using Alliancing.Governance;
using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>What the alliance is for: its vision, purpose, objectives and outcomes, its scope, and the principles by which it acts.</summary>
/// <remarks>Parts that are not written yet are empty; the agreement's review says which. Principles, values and behaviours are what decisions, dissents and appointments cite.</remarks>
/// <param name="Vision">What will be true when the alliance has succeeded; not blank.</param>
/// <param name="Purpose">What the alliance does to bring that about; not blank.</param>
/// <exception cref="ArgumentException">The vision or the purpose is blank.</exception>
public sealed record AllianceCharter(string Vision, string Purpose)
{
    /// <summary>What will be true when the alliance has succeeded; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Vision { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Vision)); } = Guard.Against.NullOrWhiteSpace(Vision, nameof(Vision));

    /// <summary>What the alliance does to bring that about; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Purpose { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Purpose)); } = Guard.Against.NullOrWhiteSpace(Purpose, nameof(Purpose));

    /// <summary>The direction of travel.</summary>
    public ValueList<CharterItem> Objectives { get; init; } = [];

    /// <summary>What will be better for people, and what success is judged by.</summary>
    public ValueList<CharterItem> Outcomes { get; init; } = [];

    /// <summary>What is in and what is out.</summary>
    public AllianceScope Scope { get; init; } = AllianceScope.Empty;

    /// <summary>The alliance's and the service's principles, its values and its behaviours.</summary>
    public ValueList<Principle> Principles { get; init; } = [];
}
