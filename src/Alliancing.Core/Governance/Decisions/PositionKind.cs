namespace Alliancing.Governance;

/// <summary>What a seat says, or why it says nothing.</summary>
/// <remarks>The zero value is <see cref="NotHeard"/>. Only the first four after it can be given by a seat.</remarks>
public enum PositionKind
{
    /// <summary>The seat has not spoken.</summary>
    NotHeard = 0,

    /// <summary>Agrees.</summary>
    Assent,

    /// <summary>Agrees, with a reservation that is recorded word for word.</summary>
    AssentWithReservation,

    /// <summary>Neither agrees nor objects.</summary>
    StandAside,

    /// <summary>Objects, with a reason and a principle.</summary>
    Dissent,

    /// <summary>Stepped back because of a conflict of interest.</summary>
    Recused,

    /// <summary>Nobody is entitled to speak for the seat.</summary>
    Vacant,

    /// <summary>The seat has no say in this matter, or no longer.</summary>
    Excluded,

    /// <summary>Given, and not shown before the decision has closed.</summary>
    Hidden,
}
