using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>One objective, outcome or item of scope, with an id by which the rest of the agreement refers to it.</summary>
/// <param name="Id">The id, unique in its list; not blank.</param>
/// <param name="Text">What it says; not blank.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
/// <exception cref="ArgumentException">The id or the text is blank.</exception>
public sealed record CharterItem(string Id, string Text, string? Clause = null)
{
    /// <summary>The id, unique in its list; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>What it says; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text, nameof(Text));

    /// <inheritdoc/>
    public override string ToString() => Clause is null ? Text : $"{Text} [clause {Clause}]";
}
