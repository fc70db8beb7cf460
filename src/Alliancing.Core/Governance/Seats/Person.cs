using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>Somebody who speaks for a seat, deputises, or holds a post.</summary>
/// <remarks>Two are equal when id and name are. A person is not a seat: the seat is the organisation's and stays when the person goes.</remarks>
/// <param name="Id">The identifier in the partners' records; not blank.</param>
/// <param name="Name">The name as minutes print it; not blank.</param>
public sealed record Person(string Id, string Name)
{
    /// <summary>The identifier; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>The name; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
