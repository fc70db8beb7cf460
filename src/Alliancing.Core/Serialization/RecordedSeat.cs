using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>Where one seat stood in a recorded decision.</summary>
/// <param name="Id">The seat's participant.</param>
/// <param name="Name">Its name.</param>
/// <param name="Standing">Whether and how it counts.</param>
/// <param name="Position">Its position; not heard, when it is not shown before the close.</param>
/// <param name="Reason">The reason given; null for none.</param>
/// <param name="Principle">The principle that a dissent rests on; null for none.</param>
/// <param name="WouldAgreeIf">What would let it agree; null for nothing.</param>
/// <param name="Why">Why it does not count, or counts as it does; null when there is nothing to say.</param>
/// <param name="SpokenBy">Who spoke; null for nobody.</param>
/// <param name="At">When; null when it was not heard.</param>
/// <param name="DeemedToAssent">Whether it is taken to assent by its silence; null when it is not.</param>
public sealed record RecordedSeat(
    ParticipantId Id,
    string Name,
    SeatStanding Standing,
    PositionKind Position,
    string? Reason = null,
    Principle? Principle = null,
    string? WouldAgreeIf = null,
    string? Why = null,
    string? SpokenBy = null,
    Instant? At = null,
    bool? DeemedToAssent = null)
{
    /// <summary>Records a seat.</summary>
    /// <param name="report">The seat's report.</param>
    /// <returns>The record.</returns>
    public static RecordedSeat Of(SeatReport report) => new(
        report.Seat.Id,
        report.Seat.Name,
        report.Standing,
        report.Position.Kind,
        report.Position.Reason,
        report.Position.Principle,
        report.Position.WouldAgreeIf,
        report.Why,
        report.SpokenBy,
        report.At,
        report.DeemedToAssent ? true : null);
}
