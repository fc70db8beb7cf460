using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>A duty that the law or the agreement lays on a participant.</summary>
/// <param name="Id">The id, unique among the participant's duties; not blank.</param>
/// <param name="Text">What the participant must do; not blank.</param>
/// <param name="Source">The provision or clause that lays the duty down; null when none is stated.</param>
/// <exception cref="ArgumentException">The id or the text is blank.</exception>
public sealed record Duty(string Id, string Text, Citation? Source = null)
{
    /// <summary>The id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>What the participant must do; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text, nameof(Text));

    /// <inheritdoc/>
    public override string ToString() => Source is null ? Text : $"{Text} [{Source}]";
}
