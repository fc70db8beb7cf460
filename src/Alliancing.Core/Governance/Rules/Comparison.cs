namespace Alliancing.Governance;

/// <summary>How a share is compared with the one that is needed.</summary>
/// <remarks>The zero value is <see cref="AtLeast"/>.</remarks>
public enum Comparison
{
    /// <summary>The share itself is enough: half of sixteen is eight.</summary>
    AtLeast = 0,

    /// <summary>The share itself is not enough: more than half of sixteen is nine.</summary>
    MoreThan,
}
