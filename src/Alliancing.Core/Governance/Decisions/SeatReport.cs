using NodaTime;

namespace Alliancing.Governance;

/// <summary>A seat in the report of a decision: what it says, whether that counts, and why.</summary>
/// <param name="Seat">The seat as it stands at the instant of the report.</param>
/// <param name="Standing">Whether its position counts.</param>
/// <param name="Position">What it says.</param>
public sealed record SeatReport(Seat Seat, SeatStanding Standing, Position Position)
{
    /// <summary>Why the seat stands as it does, or why its position is not what was said; null when nothing needs saying.</summary>
    public string? Why { get; init; }

    /// <summary>The id of the person who spoke; null when nobody was named.</summary>
    public string? SpokenBy { get; init; }

    /// <summary>When the seat spoke; null when it has not.</summary>
    public Instant? At { get; init; }

    /// <summary>Whether a deputy spoke.</summary>
    public bool ByDeputy { get; init; }

    /// <summary>Who recorded the position on the seat's behalf; null when the seat gave it itself.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The evidence for a position recorded on the seat's behalf.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether silence after proven notice was taken as assent.</summary>
    public bool DeemedToAssent { get; init; }

    /// <summary>Whether the position counts towards the outcome.</summary>
    public bool Counts => Standing == SeatStanding.Eligible;

    /// <summary>What the seat may see and do.</summary>
    public AccessPolicy Access => AccessPolicy.For(Standing);
}
