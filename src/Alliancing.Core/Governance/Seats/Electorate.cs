using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>The seats that decide, one for each participant organisation; a decision freezes it when it opens.</summary>
/// <remarks>Two are equal when they have equal seats in the same order. The order is for print; it never bears on an outcome.</remarks>
/// <example>
/// <code>
/// Electorate electorate = Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder"), Seat.Of("birch"));
/// int seats = electorate.Seats.Count;   // 3
/// </code>
/// </example>
public sealed record Electorate
{
    private Electorate(ValueList<Seat> seats) => Seats = seats;

    /// <summary>The seats in agreement order; at least one.</summary>
    public ValueList<Seat> Seats { get; }

    /// <summary>The ground on which related bodies have a seat each; null when there are none.</summary>
    public string? RelatedBodiesAllowed { get; private init; }

    /// <summary>Checks seats and returns every finding.</summary>
    /// <param name="seats">The seats in agreement order.</param>
    /// <param name="relatedBodiesAllowed">The ground on which related bodies may each have a seat, such as a clause; null when they may not.</param>
    /// <returns>The electorate, or every reason why not.</returns>
    public static ElectorateOutcome Evaluate(ValueList<Seat> seats, string? relatedBodiesAllowed = null)
    {
        Guard.Against.Null(seats, nameof(seats));
        ValueList<Finding> findings = [.. ElectorateCheck.Of(seats, relatedBodiesAllowed)];
        return new ElectorateOutcome(findings.IsEmpty ? new Electorate(seats) { RelatedBodiesAllowed = relatedBodiesAllowed } : null, findings);
    }

    /// <summary>Checks seats and returns the electorate.</summary>
    /// <param name="seats">The seats in agreement order.</param>
    /// <param name="relatedBodiesAllowed">The ground on which related bodies may each have a seat; null when they may not.</param>
    /// <exception cref="GovernanceRefusedException">The seats cannot form an electorate; the exception carries every reason.</exception>
    public static Electorate Create(ValueList<Seat> seats, string? relatedBodiesAllowed = null)
    {
        ElectorateOutcome outcome = Evaluate(seats, relatedBodiesAllowed);
        return outcome.Electorate ?? throw new GovernanceRefusedException("The electorate is refused", outcome.Findings);
    }

    /// <summary>An electorate of these seats.</summary>
    /// <param name="seats">The seats in agreement order.</param>
    /// <exception cref="GovernanceRefusedException">The seats cannot form an electorate; the exception carries every reason.</exception>
    public static Electorate Of(params ReadOnlySpan<Seat> seats) => Create(ValueList.Create(seats));

    /// <summary>Finds a seat.</summary>
    /// <param name="id">The participant's id.</param>
    /// <param name="seat">The seat, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(ParticipantId id, [NotNullWhen(true)] out Seat? seat)
    {
        seat = Seats.FirstOrDefault(candidate => candidate.Id == id);
        return seat is not null;
    }
}
