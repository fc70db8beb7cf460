namespace Alliancing.Governance;

/// <summary>What a share of assents is taken of.</summary>
/// <remarks>The zero value is <see cref="Eligible"/>, the hardest to satisfy.</remarks>
public enum VoteBase
{
    /// <summary>All eligible seats, heard or not.</summary>
    Eligible = 0,

    /// <summary>The eligible seats that do not stand aside; those not heard count.</summary>
    NotStandingAside,

    /// <summary>The assents and dissents alone.</summary>
    VotesCast,
}
