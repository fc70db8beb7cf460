namespace Alliancing.Governance;

/// <summary>What the owner of a step of the ladder may do besides bringing the seats to agree.</summary>
/// <remarks>The zero value is <see cref="None"/>.</remarks>
public enum LadderPower
{
    /// <summary>Nothing: only the seats can agree.</summary>
    None = 0,

    /// <summary>An independent chair may cast a vote that decides.</summary>
    CastingVote,

    /// <summary>An expert may determine the matter.</summary>
    Determination,
}
