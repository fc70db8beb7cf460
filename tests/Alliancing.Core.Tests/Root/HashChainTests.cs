using System.Text;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

public sealed class HashChainTests
{
    private static readonly HashChain<Minute> Three = Chain("Night team agreed", "Rota noted", "Budget deferred");

    /// <summary>What a partner's own few lines in any language would do: SHA-256 over plain lines.</summary>
    [Fact]
    public void The_digest_of_an_entry_is_that_of_plain_lines()
    {
        Digest first = Digest.OfBytes(Encoding.UTF8.GetBytes($"chain t19:alliancing.chain.v1\nprevious h64:{new string('0', 64)}\ntext t17:Night team agreed\n"));
        Digest second = Digest.OfBytes(Encoding.UTF8.GetBytes($"chain t19:alliancing.chain.v1\nprevious h64:{first}\ntext t10:Rota noted\n"));

        Assert.Equal(first, Three[0].Digest);
        Assert.Equal(second, Three[1].Digest);
    }

    [Fact]
    public void The_head_is_the_last_digest()
    {
        Assert.Equal(Digest.None, HashChain<Minute>.Empty.Head);
        Assert.Equal(Three[2].Digest, Three.Head);
        Assert.Equal(Three[2].Digest, Three[^1].Digest);
        Assert.Equal(3, Three.Count);
        Assert.Equal($"3 entries, head {Three.Head}", Three.ToString());
        Assert.Equal($"1 entry, head {Three[0].Digest}", Chain("Night team agreed").ToString());
        Assert.Equal($"0 entries, head {Digest.None}", HashChain<Minute>.Empty.ToString());
    }

    [Fact]
    public void A_chain_is_a_value()
    {
        EqualityContract.Holds(Three, Chain("Night team agreed", "Rota noted", "Budget deferred"), Chain("Night team agreed", "Rota noted"));
        EqualityContract.AllDiffer(HashChain<Minute>.Empty, Chain("a"), Chain("b"), Chain("a", "b"), HashChain<Minute>.Restore([new(new("a"), Digest.None)]));
    }

    [Fact]
    public void A_chain_is_a_sequence()
    {
        string all = "";
        foreach (ChainLink<Minute> link in Three)
            all += link.Entry.Text[0];

        Assert.Equal("NRB", all);
        Assert.Equal(3, ((IEnumerable<ChainLink<Minute>>)Three).Select(link => link.Digest).Distinct().Count());
        Assert.Equal(3, ((System.Collections.IEnumerable)Three).Cast<object>().Count());
        Assert.Equal(Three, HashChain<Minute>.Restore(Three));
        Assert.Throws<ArgumentOutOfRangeException>(() => Three[3]);
    }

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Equal("entry", Assert.Throws<ArgumentNullException>(() => Three.Append(null!)).ParamName);
        Assert.Equal("links", Assert.Throws<ArgumentNullException>(() => HashChain<Minute>.Restore(null!)).ParamName);
        Assert.Equal("links", Assert.Throws<ArgumentNullException>(() => HashChain<Minute>.Restore([null!])).ParamName);
        Assert.Equal("links", Assert.Throws<ArgumentNullException>(() => HashChain<Minute>.Restore([new(null!, Digest.None)])).ParamName);
        Assert.Equal("held", Assert.Throws<ArgumentNullException>(() => Three.Verify(null!)).ParamName);
    }

    [Fact]
    public void An_untouched_chain_is_intact()
    {
        Found(ChainVerdict.Intact, null, $"All 3 entries are intact, and the head is {Three.Head}.", Three.Verify(Three.Head));
        Found(ChainVerdict.Intact, null, $"All 3 entries are intact, and the head is {Three.Head}.", Three.Verify(Digests(Three)));
        Found(ChainVerdict.Intact, null, $"All 0 entries are intact, and the head is {Digest.None}.", HashChain<Minute>.Empty.Verify(Digest.None));
        Assert.True(Three.Verify(Three.Head).Holds);
    }

    [Fact]
    public void Entries_added_since_are_no_fault_and_are_named()
    {
        string message = $"All 3 entries are intact. The partner has seen 1 entry; entry 2 and what follows is new, and the head is now {Three.Head}.";

        Found(ChainVerdict.Extended, 2, message, Three.Verify(Three[0].Digest));
        Found(ChainVerdict.Extended, 2, message, Three.Verify([Three[0].Digest]));
    }

    [Fact]
    public void The_head_of_the_empty_chain_compares_nothing_and_says_so()
    {
        string message = $"The digests of the 3 entries follow from each other, and nothing was compared: the head given is that of the empty one, which whatever was built anew continues too. Give the head that was written down after an entry; it is now {Three.Head}.";

        Found(ChainVerdict.Extended, 1, message, Three.Verify(Digest.None));
        Found(ChainVerdict.Extended, 1, message, Three.Verify([]));
        Assert.True(Three.Verify(Digest.None).Holds);
    }

    [Fact]
    public void A_changed_entry_is_found_with_both_digests()
    {
        HashChain<Minute> changed = With(Three, 1, new("Rota refused"));
        Digest right = Chain("Night team agreed", "Rota refused").Head;
        string message = $"Entry 2 of 3 does not follow: its digest should be {right} and is {Three[1].Digest}. The entry or the one before was changed, inserted, dropped or moved. Ask a partner for its copy of entry 2.";

        Found(ChainVerdict.Broken, 2, message, changed.Verify(Three.Head));
        Found(ChainVerdict.Broken, 2, message, changed.Verify(Digests(Three)));
        Assert.False(changed.Verify(Three.Head).Holds);
    }

    [Fact]
    public void A_chain_cut_off_is_found_by_the_head_that_is_not_in_it()
    {
        HashChain<Minute> cut = Chain("Night team agreed", "Rota noted");

        Found(ChainVerdict.Replaced, null, $"The digests of the 2 entries follow from each other, but none is the head {Three.Head}. The chain was cut off or built anew: compare it with the partner's copy, entry by entry.", cut.Verify(Three.Head));
        Found(ChainVerdict.Replaced, 3, "Entry 3 is missing: the partner holds digests of 3 entries, and the first 2 agree. Ask the partner for its copy of entry 3.", cut.Verify(Digests(Three)));
        Assert.False(cut.Verify(Three.Head).Holds);
        Assert.Equal(ChainVerdict.Replaced, HashChain<Minute>.Empty.Verify(Three.Head).Verdict);
    }

    [Fact]
    public void A_chain_built_anew_is_found_although_it_follows()
    {
        HashChain<Minute> rebuilt = Chain("Night team agreed", "Rota refused", "Budget deferred");

        Assert.Equal(ChainVerdict.Replaced, rebuilt.Verify(Three.Head).Verdict);
        Found(ChainVerdict.Replaced, 2, "Entry 2 is another one than the partner has seen: the partner holds digests of 3 entries, and the first 1 agree. Ask the partner for its copy of entry 2.", rebuilt.Verify(Digests(Three)));
    }

    [Fact]
    public void The_first_difference_wins_when_a_chain_is_both_another_and_broken()
    {
        HashChain<Minute> rebuiltThenBroken = With(Chain("Night team refused", "Rota noted", "Budget deferred"), 2, new("Budget agreed"));
        HashChain<Minute> brokenThenShort = With(Chain("Night team agreed", "Rota noted"), 0, new("Night team refused"));

        Assert.Equal((ChainVerdict.Replaced, 1), (rebuiltThenBroken.Verify(Digests(Three)).Verdict, rebuiltThenBroken.Verify(Digests(Three)).Entry));
        Assert.Equal((ChainVerdict.Broken, 1), (brokenThenShort.Verify(Digests(Three)).Verdict, brokenThenShort.Verify(Digests(Three)).Entry));
    }

    [Fact]
    public void An_entry_broken_after_what_the_partner_has_seen_is_found() =>
        Assert.Equal((ChainVerdict.Broken, 3), (With(Three, 2, new("a")).Verify([Three[0].Digest]).Verdict, With(Three, 2, new("a")).Verify([Three[0].Digest]).Entry));

    [Fact]
    public void Nothing_passes_for_intact_before_anybody_has_looked() => Assert.Equal(ChainVerdict.Unverified, default(ChainVerdict));

    [Property]
    public void A_flipped_entry_is_found_where_it_stands(byte[] texts, byte at)
    {
        HashChain<Minute> chain = Numbered(texts);
        int index = at % chain.Count;

        Differs(chain, With(chain, index, new(chain[index].Entry.Text + "!")), index + 1, headKnows: true);
    }

    [Property]
    public void A_flipped_digest_is_found_where_it_stands(byte[] texts, byte at)
    {
        HashChain<Minute> chain = Numbered(texts);
        int index = at % chain.Count;
        ChainLink<Minute>[] links = [.. chain];
        links[index] = links[index] with { Digest = Digest.OfBytes("forged"u8) };

        Differs(chain, HashChain<Minute>.Restore(links), index + 1, headKnows: true);
    }

    [Property]
    public void A_dropped_entry_is_found_where_it_stood(byte[] texts, byte at)
    {
        HashChain<Minute> chain = Numbered(texts);
        int index = at % (chain.Count - 1);

        Differs(chain, HashChain<Minute>.Restore(chain.Where((_, place) => place != index)), index + 1, headKnows: true);
    }

    [Property]
    public void An_inserted_entry_is_found_where_it_stands_even_with_a_digest_that_follows(byte[] texts, byte at)
    {
        HashChain<Minute> chain = Numbered(texts);
        int index = at % chain.Count;
        HashChain<Minute> before = HashChain<Minute>.Restore(chain.Take(index));
        HashChain<Minute> inserted = HashChain<Minute>.Restore([.. before.Append(new("forged")), .. chain.Skip(index)]);

        Differs(chain, inserted, index + 1, headKnows: false);
        Assert.Equal((ChainVerdict.Broken, index + 2), (inserted.Verify(chain.Head).Verdict, inserted.Verify(chain.Head).Entry));
    }

    [Property]
    public void Entries_moved_are_found_at_the_first(byte[] texts, byte one, byte other)
    {
        HashChain<Minute> chain = Numbered(texts);
        (int first, int second) = (Math.Min(one % chain.Count, other % chain.Count), Math.Max(one % chain.Count, other % chain.Count));
        ChainLink<Minute>[] links = [.. chain];
        (links[first], links[second]) = (links[second], links[first]);

        if (first != second)
            Differs(chain, HashChain<Minute>.Restore(links), first + 1, headKnows: true);
    }

    [Property]
    public void A_chain_cut_off_is_found_where_it_ends(byte[] texts, byte at)
    {
        HashChain<Minute> chain = Numbered(texts);
        int left = at % chain.Count;

        Differs(chain, HashChain<Minute>.Restore(chain.Take(left)), left + 1, headKnows: false);
    }

    [Property]
    public void A_chain_built_anew_is_found_at_the_first_entry_that_is_another(byte[] texts, byte at, bool shorter)
    {
        HashChain<Minute> chain = Numbered(texts);
        int index = at % chain.Count;
        HashChain<Minute> rebuilt = Chain([.. chain.Select((link, place) => place == index ? "forged" : link.Entry.Text).Take(shorter ? index + 1 : chain.Count)]);

        Differs(chain, rebuilt, index + 1, headKnows: false);
    }

    // Whoever holds all digests learns the place; whoever holds the head alone learns at least that something is wrong.
    private static void Differs(HashChain<Minute> chain, HashChain<Minute> touched, int entry, bool headKnows)
    {
        ChainVerification byDigests = touched.Verify(Digests(chain));
        ChainVerification byHead = touched.Verify(chain.Head);

        Assert.False(byDigests.Holds);
        Assert.Equal(entry, byDigests.Entry);
        Assert.False(byHead.Holds);
        if (headKnows)
            Assert.Equal((ChainVerdict.Broken, entry, ChainVerdict.Broken), (byHead.Verdict, byHead.Entry, byDigests.Verdict));
    }

    private static void Found(ChainVerdict verdict, int? entry, string message, ChainVerification found) => Under.EachCulture(() =>
    {
        Assert.Equal((verdict, entry, message), (found.Verdict, found.Entry, found.Message));
        Assert.Equal(message, found.ToString());
    });

    private static Digest[] Digests(HashChain<Minute> chain) => [.. chain.Select(link => link.Digest)];

    private static HashChain<Minute> With(HashChain<Minute> chain, int index, Minute entry) =>
        HashChain<Minute>.Restore(chain.Select((link, place) => place == index ? link with { Entry = entry } : link));

    private static HashChain<Minute> Numbered(byte[] texts) => Chain([.. new byte[] { 1, 2 }.Concat(texts.Take(12)).Select((text, place) => $"{place}: {text}")]);

    private static HashChain<Minute> Chain(params string[] texts) => texts.Aggregate(HashChain<Minute>.Empty, (chain, text) => chain.Append(new(text)));
}
