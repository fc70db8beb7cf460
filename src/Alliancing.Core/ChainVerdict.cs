namespace Alliancing;

/// <summary>What the verification of a chain found.</summary>
/// <remarks>The zero value is <see cref="Unverified"/>, so that nothing passes for intact before anybody has looked.</remarks>
public enum ChainVerdict
{
    /// <summary>Nobody has looked.</summary>
    Unverified = 0,

    /// <summary>Every entry follows from the one before, and the last has the digest that the partner holds.</summary>
    Intact,

    /// <summary>Every entry follows from the one before, and one before the last has the digest that the partner holds: entries have been added since.</summary>
    Extended,

    /// <summary>An entry's digest does not follow from the entry and its predecessor: something was changed, inserted, dropped or moved.</summary>
    Broken,

    /// <summary>Every entry follows from the one before, but entries that the partner has seen are missing or others: the chain was cut off or built anew.</summary>
    Replaced,
}
