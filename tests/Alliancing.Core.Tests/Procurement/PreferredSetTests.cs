using System.Numerics;
using Alliancing.Procurement;
using FsCheck;
using FsCheck.Xunit;
using static Alliancing.Core.Tests.Procurement.Given;

namespace Alliancing.Core.Tests.Procurement;

public sealed class PreferredSetTests
{
    private static readonly OrganisationSize[] Sizes = [OrganisationSize.Small, OrganisationSize.Medium, OrganisationSize.Large];

    [Theory]
    [InlineData(1, 1, "a")]
    [InlineData(1, 3, "abc")]
    [InlineData(1, 4, "abcd")]
    [InlineData(4, 4, "abcd")]
    [InlineData(5, 5, "none")]
    public void Bids_are_taken_by_rank_up_to_the_number_of_members(int atLeast, int atMost, string preferred) =>
        Assert.Equal(preferred, Individual.With(s => s with { Preferred = new(atLeast, atMost) }).Preferred());

    [Fact]
    public void A_better_bid_is_passed_over_where_it_would_leave_no_room_for_a_size_that_is_wanted()
    {
        // alder and cedar are small, birch is large, dogwood is medium and last.
        Tender tender = Individual.With(s => s with { Preferred = new(1, 2, [new(OrganisationSize.Medium, 1)]) });

        PreferredSet preferred = tender.Rank().Preferred!;

        Assert.Equal(["a", "d"], preferred.Bids.Select(b => b.Id));
        Assert.Equal(["alder", "dogwood"], preferred.Members.Select(m => m.Id.ToString()));
        Assert.Equal(
            [("b", "with it the rules on number and sizes could no longer be met"), ("c", "with it the rules on number and sizes could no longer be met")],
            preferred.PassedOver.Select(p => (p.Bid, p.Reason)));
        Assert.Equal("d", tender.With(s => s with { Preferred = new(1, 1, [new(OrganisationSize.Medium, 1)]) }).Preferred());
        Assert.Equal("none", tender.With(s => s with { Preferred = new(1, 4, [new(OrganisationSize.Micro, 1)]) }).Preferred());
    }

    [Fact]
    public void Beyond_the_number_of_members_a_bid_is_passed_over_with_the_number() =>
        Assert.Equal(
            [("c", "with it there would be 3 members, and at most 2 are wanted"), ("d", "with it there would be 3 members, and at most 2 are wanted")],
            Individual.With(s => s with { Preferred = new(1, 2) }).Rank().Preferred!.PassedOver.Select(p => (p.Bid, p.Reason)));

    [Fact]
    public void Of_groups_one_is_picked_and_it_must_meet_the_rules_itself()
    {
        TenderEvaluation evaluation = Groups.Rank();

        Assert.Equal(["x"], evaluation.Preferred!.Bids.Select(b => b.Id));
        Assert.Equal([("y", "one group is picked, and 'x' ranks before it")], evaluation.Preferred.PassedOver.Select(p => (p.Bid, p.Reason)));
        Assert.Equal("y", Groups.With(s => s with { Preferred = new(1, 3, [new(OrganisationSize.Medium, 1)]) }).Preferred());
        Assert.Equal("none", Groups.With(s => s with { Preferred = new(3, 4) }).Preferred());
        Assert.Equal("none", Groups.With(s => s with { Preferred = new(1, 1) }).Preferred());
    }

    [Fact]
    public void An_organisation_is_a_member_once_however_many_bids_it_stands_in()
    {
        Tender either = Scored(
            Individual.With(s => s with { Mode = BidMode.Either, Preferred = new(1, 4) }) with { Bids = [Bid.Jointly("x", "alder", "birch"), Bid.Of("a", "alder"), Bid.Of("c", "cedar")] },
            8, 7, 6);

        PreferredSet preferred = either.Rank().Preferred!;

        Assert.Equal(["x", "c"], preferred.Bids.Select(b => b.Id));
        Assert.Equal([("a", "'alder' is a member already, by bid 'x'")], preferred.PassedOver.Select(p => (p.Bid, p.Reason)));
        Assert.Equal("ac", either.With(s => s with { Preferred = new(1, 2, [new(OrganisationSize.Small, 2)]) }).Preferred());
    }

    [Fact]
    public void Among_many_bids_of_one_size_it_is_found_at_once_that_another_is_lacking()
    {
        Tender many = Scored(
            Individual with
            {
                Strategy = Individual.Strategy with { Preferred = new(1, 60, [new(OrganisationSize.Large, 1)]) },
                Bidders = [.. Enumerable.Range(0, 120).Select(i => new Bidder(FormattableString.Invariant($"b{i}"), "B", OrganisationSize.Small))],
                Bids = [.. Enumerable.Range(0, 120).Select(i => Bid.Of(FormattableString.Invariant($"x{i}"), FormattableString.Invariant($"b{i}")))],
                Evaluators = ["chair"],
            },
            [.. Enumerable.Repeat(6m, 120)]);

        Assert.Equal("none", many.Preferred());
    }

    [Property(MaxTest = 400)]
    public void The_preferred_set_is_the_first_of_all_sets_that_meet_the_rules(byte[] dice, BidMode mode)
    {
        Tender tender = Random(dice, mode);

        Assert.Equal(ByTryingAll(tender), tender.Preferred());
    }

    /// <summary>Of all sets that meet the rules, the one that has the best bid, and of those the one that has the next, and so on.</summary>
    private static string ByTryingAll(Tender tender)
    {
        Bid[] bids = [.. tender.Rank().Results.Where(r => r.IsAdmissible).Select(r => r.Bid)];
        string? best = null;
        for (int set = 1; set < 1 << bids.Length; set++)
        {
            Bid[] taken = [.. bids.Where((_, i) => (set & (1 << i)) != 0)];
            Bidder[] members = [.. taken.SelectMany(b => b.Members).Select(m => tender.Bidders.Single(o => o.Id == m.Bidder))];
            PreferredRules rules = tender.Strategy.Preferred;
            bool meets = members.Distinct().Count() == members.Length
                && members.Length >= rules.AtLeast
                && members.Length <= rules.AtMost
                && (rules.Sizes ?? []).All(s => members.Count(m => m.Size == s.Size) >= s.AtLeast)
                && (tender.Strategy.Mode != BidMode.Group || taken.Length == 1);

            // A text with a letter for each bid that is taken and a later one for each that is not sorts the best set first.
            string order = string.Concat(bids.Select((_, i) => (set & (1 << i)) != 0 ? 'a' : 'b'));
            best = meets && (best is null || string.CompareOrdinal(order, best) < 0) ? order : best;
        }

        return best is null ? "none" : string.Concat(bids.Where((_, i) => best[i] == 'a').Select(b => b.Id));
    }

    private static Tender Random(byte[] dice, BidMode mode)
    {
        int next = 0;
        int Roll(int sides) => dice.Length == 0 ? 0 : dice[next++ % dice.Length] * (next + 7) / 3 % sides;
        Bidder[] bidders = [.. Enumerable.Range(0, 7).Select(i => new Bidder(FormattableString.Invariant($"b{i}"), "B", Sizes[Roll(3)]))];
        int count = 1 + Roll(7);
        var bids = new Bid[count];
        for (int i = 0; i < count; i++)
        {
            bool alone = mode == BidMode.Individual || (mode == BidMode.Either && Roll(2) == 0);
            ParticipantId[] members = alone ? [bidders[i].Id] : [.. Enumerable.Range(0, 2 + Roll(3)).Select(k => bidders[(i + (k * (1 + Roll(2)))) % 7].Id).Distinct()];
            bids[i] = members.Length == 1 && !alone ? Bid.Jointly(Letter(i), members[0], bidders[(i + 3) % 7].Id) : new Bid(Letter(i), [.. members.Select(m => new BidMember(m))]);
        }

        int atLeast = 1 + Roll(3);
        int atMost = atLeast + Roll(4);
        ValueList<SizeMinimum> sizes = Roll(2) == 0 ? [] : [new(Sizes[Roll(3)], 1 + Roll(Math.Max(1, atMost / 2)))];
        Tender tender = Individual with
        {
            Strategy = Individual.Strategy with { Mode = mode, Preferred = new(atLeast, atMost, sizes) },
            Bidders = [.. bidders],
            Bids = [.. bids],
            Evaluators = ["chair"],
        };
        return Scored(tender, [.. Enumerable.Range(0, count).Select(_ => (decimal)(4 + Roll(6)))]);

        static string Letter(int index) => ((char)('a' + index)).ToString();
    }
}
