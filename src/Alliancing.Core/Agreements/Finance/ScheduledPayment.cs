using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>A payment that the agreement foresees on a day, such as the final risk-share payment.</summary>
/// <param name="Id">The id, unique among the payments; not blank.</param>
/// <param name="Text">What is paid; not blank.</param>
/// <param name="Due">The day on which it falls due.</param>
/// <param name="Survives">Whether the agreement says that the duty to pay outlives it.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
/// <exception cref="ArgumentException">The id or the text is blank.</exception>
public sealed record ScheduledPayment(string Id, string Text, LocalDate Due, bool Survives = false, string? Clause = null)
{
    /// <summary>The id; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>What is paid; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text, nameof(Text));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Text}, due on {IsoDate.Text(Due)}{(Survives ? ", whatever ends the agreement" : string.Empty)}{(Clause is null ? string.Empty : $" [clause {Clause}]")}";
}
