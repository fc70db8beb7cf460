namespace Alliancing.Agreements;

/// <summary>What the alliance is for, and what it leaves to others.</summary>
/// <remarks>Each item has an id; a commitment, a cost or a planned line of spending names the item under which it falls. No id stands on both lists.</remarks>
/// <param name="Included">The services and activities in scope.</param>
/// <param name="Excluded">Those out of scope, so that nobody argues later.</param>
public sealed record AllianceScope(ValueList<CharterItem> Included, ValueList<CharterItem> Excluded)
{
    /// <summary>Nothing in, nothing out.</summary>
    public static AllianceScope Empty { get; } = new([], []);

    /// <summary>The item of scope with an id, on whichever list it stands.</summary>
    /// <param name="item">The id.</param>
    /// <returns>The item, or null when neither list has it.</returns>
    public CharterItem? this[string item] => Find(Included, item) ?? Find(Excluded, item);

    /// <summary>Whether an item is in scope.</summary>
    /// <param name="item">The id.</param>
    /// <returns>Whether <see cref="Included"/> has it.</returns>
    public bool Covers(string item) => Find(Included, item) is not null;

    private static CharterItem? Find(ValueList<CharterItem> items, string item) => items.FirstOrDefault(i => string.Equals(i.Id, item, StringComparison.Ordinal));
}
