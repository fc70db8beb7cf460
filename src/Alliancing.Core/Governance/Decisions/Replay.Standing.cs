using NodaTime;

namespace Alliancing.Governance;

/// <content>Whose position counts.</content>
internal sealed partial class Replay
{
    /// <summary>The instant at which suspensions are read: the opening, because the electorate is frozen then.</summary>
    private Instant FrozenAt => OpenedAt ?? Now;

    public IEnumerable<SeatState> Eligible() => Seats.Where(seat => Standing(seat) == SeatStanding.Eligible);

    public SeatStanding Standing(SeatState seat)
    {
        if (Barred(seat) is { } barred)
            return barred.Standing;
        return seat.Handled?.Handling == ConflictHandling.Recused && !NecessityApplies ? SeatStanding.Recused : SeatStanding.Eligible;
    }

    public string? Why(SeatState seat)
    {
        if (Barred(seat) is { } barred)
            return barred.Why;
        if (seat.HasDeclared && NecessityApplies)
            return "conflicted like every other; may vote by the rule of necessity";
        return seat switch
        {
            { HasDeclared: true, Handled: null } => "has declared an interest that the others have not handled",
            { Handled.Handling: ConflictHandling.Recused } => seat.Handled.Why,
            { Disagrees: true } => "its representatives disagree; the organisation has one voice and has not used it",
            { Failed: { } failed } when seat.Current is null && Rule.DeemedAssent is not null => $"notice failed: {failed.Why}",
            _ => null,
        };
    }

    /// <summary>Whether a seat's position waits because the others have not handled its interest.</summary>
    public bool IsMuted(SeatState seat) => seat is { HasDeclared: true, Handled: null } && !NecessityApplies;

    /// <summary>Whether silence counts as assent for a seat at the close.</summary>
    public bool IsDeemed(SeatState seat) =>
        Rule.DeemedAssent is { } deemed && seat.Current is null && !IsMuted(seat) && !seat.Disagrees
        && Notice is { } notice && seat is { Proven: not null, Failed: null }
        && (ClosedAt ?? Deadline?.At) >= WorkingTime.After(notice.At, deemed.WorkingDays, Rule).At;

    /// <summary>Whether conflicts leave too few and every seat that could vote has declared its own.</summary>
    private bool NecessityApplies
    {
        get
        {
            if (!Rule.RuleOfNecessity)
                return false;
            SeatState[] candidates = [.. Seats.Where(seat => Barred(seat) is null)];
            return candidates.All(seat => seat.HasDeclared) && candidates.Count(seat => seat.IsCleared) < Rule.MinimumEligibleSeats;
        }
    }

    private (SeatStanding Standing, string Why)? Barred(SeatState seat)
    {
        if (seat.Fixed is { } standing)
            return (standing, seat.FixedWhy!);
        if (Matter.Subject == seat.Seat.Id)
            return (SeatStanding.Excluded, "the matter is its own exclusion or default");
        if (Matter.Subject is { } subject && Rule.JointConflicts.Any(group => group.Contains(subject) && group.Contains(seat.Seat.Id)))
            return (SeatStanding.Excluded, $"stands in one group of joint conflict with {subject}");
        if (seat.Seat.Suspensions.FirstOrDefault(suspension => suspension.Covers(Matter.Class, FrozenAt)) is { } suspended)
            return (SeatStanding.Excluded, $"suspended until {UkTime.Text(suspended.Until)}: {suspended.Reason}");
        if (Matter.Class.Authority == MatterAuthority.Commissioner && seat.Seat.Side == Side.Provider)
            return (SeatStanding.Advisory, "advises; the matter is reserved to the commissioner");
        return seat.Seat.IsVacant ? (SeatStanding.Vacant, "nobody is entitled to speak for the seat") : null;
    }
}
