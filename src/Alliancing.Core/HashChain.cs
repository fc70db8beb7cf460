using System.Collections;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>Entries chained by digests, so that each partner who keeps the last digest can tell whether anything before it was touched.</summary>
/// <remarks>
/// <para>The digest of an entry is SHA-256 over the line <c>chain t19:alliancing.chain.v1</c>, the line <c>previous h64:</c> with its predecessor's digest (64 zeros before the first) and the
/// entry's own canonical lines; see <see cref="CanonicalWriter"/>. Any program with SHA-256 can check it.</para>
/// <para>A chain is only as good as the head that somebody else holds: whoever can rewrite every copy can rebuild the chain, and then only a head or a list of digests kept elsewhere shows it.</para>
/// <para>Immutable: appending gives a longer chain. Two chains are equal when they hold equal entries with equal digests.</para>
/// </remarks>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
/// <example>
/// <code>
/// HashChain&lt;Minute&gt; minutes = HashChain&lt;Minute&gt;.Empty.Append(new("Night team agreed")).Append(new("Rota noted"));
/// Digest head = minutes.Head;                               // 5b6ef065dfc4c3d799258f6a5569224d5ceadc8613d209d01eb786f3e3adaca9
/// ChainVerdict verdict = minutes.Verify(head).Verdict;          // Intact
///
/// HashChain&lt;Minute&gt; rebuilt = HashChain&lt;Minute&gt;.Empty.Append(new("Night team refused")).Append(new("Rota noted"));
/// ChainVerdict found = rebuilt.Verify(head).Verdict;            // Replaced
///
/// sealed record Minute(string Text) : ICanonical
/// {
///     public void WriteTo(CanonicalWriter writer) => writer.Text("text", Text);
/// }
/// </code>
/// </example>
public sealed class HashChain<TEntry> : IReadOnlyList<ChainLink<TEntry>>, IEquatable<HashChain<TEntry>>
    where TEntry : notnull, ICanonical
{
    private const string Format = "alliancing.chain.v1";

    private readonly ValueList<ChainLink<TEntry>> _links;

    private HashChain(ValueList<ChainLink<TEntry>> links) => _links = links;

    /// <summary>The chain without entries; its head is <see cref="Digest.None"/>.</summary>
    public static HashChain<TEntry> Empty { get; } = new([]);

    /// <summary>The digest of the last entry, which each partner keeps; <see cref="Digest.None"/> when there is none.</summary>
    public Digest Head => Count == 0 ? Digest.None : _links[^1].Digest;

    /// <summary>How many entries there are.</summary>
    public int Count => _links.Count;

    /// <summary>The entry at a position, with its digest.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1; <c>[^1]</c> is the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public ChainLink<TEntry> this[int index] => _links[index];

    /// <summary>Whether two chains hold equal entries with equal digests; null equals only null.</summary>
    /// <param name="left">The left chain.</param>
    /// <param name="right">The right chain.</param>
    public static bool operator ==(HashChain<TEntry>? left, HashChain<TEntry>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two chains differ in an entry or a digest.</summary>
    /// <param name="left">The left chain.</param>
    /// <param name="right">The right chain.</param>
    public static bool operator !=(HashChain<TEntry>? left, HashChain<TEntry>? right) => !(left == right);

    /// <summary>Takes a chain as it was stored, right or wrong; <see cref="Verify(Digest)"/> tells which.</summary>
    /// <param name="links">The entries with the digests stored beside them, in order.</param>
    /// <returns>The chain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="links"/>, a link or an entry is <see langword="null"/>.</exception>
    public static HashChain<TEntry> Restore(IEnumerable<ChainLink<TEntry>> links)
    {
        ValueList<ChainLink<TEntry>> stored = ValueList.CopyOf(Guard.Against.Null(links, nameof(links)));
        foreach (ChainLink<TEntry> link in stored)
            Guard.Against.Null(Guard.Against.Null(link, nameof(links)).Entry, nameof(links));
        return new(stored);
    }

    /// <summary>Appends an entry with the digest of itself and of the head.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The longer chain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public HashChain<TEntry> Append(TEntry entry)
    {
        Guard.Against.Null(entry, nameof(entry));
        return new([.. _links, new(entry, DigestOf(Head, entry))]);
    }

    /// <summary>Verifies the chain against the head that a partner holds.</summary>
    /// <remarks>
    /// A change, an omission, an insertion or a move is found with the entry at which the digests cease to follow. A chain that was cut off or built anew is found too,
    /// but a head alone cannot tell from which entry on; <see cref="Verify(IReadOnlyList{Digest})"/> can.
    /// </remarks>
    /// <param name="head">The digest that the partner wrote down when it last agreed with the chain; <see cref="Digest.None"/> when it had seen no entry.</param>
    /// <returns>What was found.</returns>
    public ChainVerification Verify(Digest head)
    {
        if (FirstBroken() is { } broken)
            return broken;
        int seen = head == Digest.None ? 0 : PositionOf(head);
        return seen < 0
            ? new(ChainVerdict.Replaced, null, string.Create(CultureInfo.InvariantCulture, $"The digests of the {Entries(Count)} follow from each other, but none is the head {head}. The chain was cut off or built anew: compare it with the partner's copy, entry by entry."))
            : Agreeing(seen);
    }

    /// <summary>Verifies the chain against all digests that a partner has written down, and finds the first entry that differs.</summary>
    /// <param name="held">The digests of the entries that the partner has seen, from the first on.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="held"/> is <see langword="null"/>.</exception>
    public ChainVerification Verify(IReadOnlyList<Digest> held)
    {
        Guard.Against.Null(held, nameof(held));
        ChainVerification? broken = FirstBroken();
        int same = 0;
        while (same < Count && same < held.Count && _links[same].Digest == held[same])
            same++;
        if (broken is { Entry: { } entry } && entry <= same + 1)
            return broken;
        if (same == held.Count)
            return broken ?? Agreeing(same);
        string what = same == Count ? "is missing" : "is another one than the partner has seen";
        return new(ChainVerdict.Replaced, same + 1, string.Create(CultureInfo.InvariantCulture, $"Entry {same + 1} {what}: the partner holds digests of {Entries(held.Count)}, and the first {same} agree. Ask the partner for its copy of entry {same + 1}."));
    }

    /// <inheritdoc/>
    public bool Equals(HashChain<TEntry>? other) => other is not null && _links.Equals(other._links);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HashChain<TEntry>);

    /// <inheritdoc/>
    public override int GetHashCode() => _links.GetHashCode();

    /// <summary>How many entries there are, and the head.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entries(Count)}, head {Head}");

    /// <summary>Goes through the entries from the first to the last without allocating.</summary>
    public ValueList<ChainLink<TEntry>>.Enumerator GetEnumerator() => _links.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<ChainLink<TEntry>> IEnumerable<ChainLink<TEntry>>.GetEnumerator() => ((IEnumerable<ChainLink<TEntry>>)_links).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_links).GetEnumerator();

    private static Digest DigestOf(Digest previous, TEntry entry)
    {
        CanonicalWriter writer = new CanonicalWriter().Text("chain", Format).Digest("previous", previous);
        entry.WriteTo(writer);
        return Digest.OfBytes(writer.Written);
    }

    private ChainVerification? FirstBroken()
    {
        Digest previous = Digest.None;
        for (int index = 0; index < Count; index++)
        {
            (TEntry entry, Digest stored) = _links[index];
            if (DigestOf(previous, entry) is var right && right != stored)
                return new(ChainVerdict.Broken, index + 1, string.Create(CultureInfo.InvariantCulture, $"Entry {index + 1} of {Count} does not follow: its digest should be {right} and is {stored}. The entry or the one before was changed, inserted, dropped or moved. Ask a partner for its copy of entry {index + 1}."));
            previous = stored;
        }

        return null;
    }

    private ChainVerification Agreeing(int seen) => seen == 0 && Count > 0
        ? new(ChainVerdict.Extended, 1, string.Create(CultureInfo.InvariantCulture, $"The digests of the {Entries(Count)} follow from each other, and nothing was compared: the head given is that of the empty one, which whatever was built anew continues too. Give the head that was written down after an entry; it is now {Head}."))
        : seen == Count
        ? new(ChainVerdict.Intact, null, string.Create(CultureInfo.InvariantCulture, $"All {Entries(Count)} are intact, and the head is {Head}."))
        : new(ChainVerdict.Extended, seen + 1, string.Create(CultureInfo.InvariantCulture, $"All {Entries(Count)} are intact. The partner has seen {Entries(seen)}; entry {seen + 1} and what follows is new, and the head is now {Head}."));

    private int PositionOf(Digest head)
    {
        for (int index = 0; index < Count; index++)
        {
            if (_links[index].Digest == head)
                return index + 1;
        }

        return -1;
    }

    private static string Entries(int count) => count == 1 ? "1 entry" : string.Create(CultureInfo.InvariantCulture, $"{count} entries");
}
