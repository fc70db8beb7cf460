namespace Alliancing.Governance;

/// <summary>The four things on which organisations must be aligned before they join an alliance.</summary>
/// <remarks>The zero value is <see cref="Goals"/>.</remarks>
public enum AlignmentTest
{
    /// <summary>They want the same outcomes.</summary>
    Goals = 0,

    /// <summary>What drives them, money and regulation included, points the same way.</summary>
    Drivers,

    /// <summary>Their leaders mean it.</summary>
    Commitment,

    /// <summary>Their own governance lets them act as the alliance decides.</summary>
    Governance,
}
