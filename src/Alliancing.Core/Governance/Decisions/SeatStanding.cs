namespace Alliancing.Governance;

/// <summary>Whether a seat's position counts, and why not.</summary>
/// <remarks>The zero value is <see cref="Eligible"/>.</remarks>
public enum SeatStanding
{
    /// <summary>The position counts.</summary>
    Eligible = 0,

    /// <summary>Stepped back because of a conflict of interest, or not yet cleared to vote.</summary>
    Recused,

    /// <summary>Nobody is entitled to speak for the seat.</summary>
    Vacant,

    /// <summary>No say in the matter: its own exclusion, a suspension, or a joint conflict.</summary>
    Excluded,

    /// <summary>May advise; the position is recorded and not counted.</summary>
    Advisory,

    /// <summary>Joined after opening; sees the decision and has no say in it.</summary>
    Observer,

    /// <summary>Left the alliance, or was succeeded, while the decision was open.</summary>
    Left,

    /// <summary>Gave up its seat, which is neither absence nor abstention.</summary>
    Renounced,
}
