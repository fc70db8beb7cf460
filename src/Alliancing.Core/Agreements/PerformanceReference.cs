using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>Where the performance framework stands, and which scores of it the risk share reads.</summary>
/// <param name="Id">The framework's id; not blank.</param>
/// <param name="Title">Its title; not blank.</param>
/// <param name="Scores">The scores that link it to the risk share, by the ids that the terms use.</param>
/// <param name="Clause">The clause or schedule; null when none is stated.</param>
/// <exception cref="ArgumentException">The id or the title is blank.</exception>
public sealed record PerformanceReference(string Id, string Title, ValueList<string> Scores, string? Clause = null)
{
    /// <summary>The framework's id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>Its title; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title, nameof(Title));

    /// <inheritdoc/>
    public override string ToString() => $"{Title}{(Clause is null ? string.Empty : $" [clause {Clause}]")}";
}
