using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A tier of the alliance's governance and who is in it.</summary>
/// <param name="Id">The identifier; not blank.</param>
/// <param name="Name">The name in the words of the agreement; not blank.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Members">Who is in it.</param>
public sealed record GovernanceTier(string Id, string Name, TierKind Kind, ValueList<TierMember> Members)
{
    /// <summary>The identifier; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>The name; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>What it is for.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public TierKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Kind)); } = Guard.Against.EnumOutOfRange(Kind, nameof(Kind));

    /// <summary>Who is in it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<TierMember> Members { get; init => field = Guard.Against.Null(value, nameof(Members)); } = Guard.Against.Null(Members, nameof(Members));

    /// <summary>The tier or body to which it reports; null when it reports to none.</summary>
    public string? ReportsTo { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
