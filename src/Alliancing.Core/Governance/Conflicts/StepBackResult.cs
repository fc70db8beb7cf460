using NodaTime;

namespace Alliancing.Governance;

/// <summary>How the others handled the interest of a seat.</summary>
/// <param name="Seat">The seat concerned.</param>
/// <param name="Handling">How its interest is handled.</param>
/// <param name="Outcome">Unanimous when all the others voted alike, a majority otherwise.</param>
/// <param name="Votes">The votes.</param>
public sealed record StepBackResult(ParticipantId Seat, ConflictHandling Handling, DecisionOutcome Outcome, ValueList<StepBackVote> Votes)
{
    /// <summary>The event that records the result in a decision.</summary>
    /// <param name="at">When.</param>
    /// <param name="why">Why.</param>
    public ConflictHandled ToEvent(Instant at, string why) => new(at, Seat, Handling, [.. Votes.Select(vote => vote.Seat)], why);
}
