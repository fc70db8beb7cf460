namespace Alliancing.Procurement;

/// <summary>What the preferred set must be: how many members the alliance shall have, and of which sizes.</summary>
/// <param name="AtLeast">The fewest members; 1 or more.</param>
/// <param name="AtMost">The most members; not below <paramref name="AtLeast"/>.</param>
/// <param name="Sizes">How many members of a size there must be; null for no such rule.</param>
public sealed record PreferredRules(int AtLeast, int AtMost, ValueList<SizeMinimum>? Sizes = null)
{
    /// <summary>Whether members meet the rules.</summary>
    internal bool AreMetBy(IReadOnlyCollection<Bidder> members) =>
        members.Count >= AtLeast && members.Count <= AtMost && (Sizes ?? []).All(s => members.Count(m => m.Size == s.Size) >= s.AtLeast);
}
