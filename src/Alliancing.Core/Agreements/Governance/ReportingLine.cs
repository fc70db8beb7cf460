using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>To whom the alliance accounts, and for what: a joint board, a council's contract management.</summary>
/// <param name="Id">The id, unique among the lines; not blank.</param>
/// <param name="To">The body that receives the report; not blank.</param>
/// <param name="Text">What is reported, and how often; not blank.</param>
/// <param name="From">The participant that reports; null for the alliance as a whole.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
/// <exception cref="ArgumentException">A text is blank.</exception>
public sealed record ReportingLine(string Id, string To, string Text, ParticipantId? From = null, string? Clause = null)
{
    /// <summary>The id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>The body that receives the report; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string To { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(To)); } = Guard.Against.NullOrWhiteSpace(To, nameof(To));

    /// <summary>What is reported, and how often; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text, nameof(Text));

    /// <inheritdoc/>
    public override string ToString() => $"{(From is { } from ? $"'{from}'" : "the alliance")} to {To}: {Text}{(Clause is null ? string.Empty : $" [clause {Clause}]")}";
}
