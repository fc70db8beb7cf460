using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Stages;

/// <summary>What a stage names is checked where it names it.</summary>
public sealed class StagePartsTests
{
    private const string Gain = "components[cost].gain";

    private static readonly Split ToTeam = Split.Agreed(("group:team", Rate.One));
    private static readonly Split Onwards = new(Basis.Equal, Recipients.Of("alder", "birch"), Account.Group("team"));

    private static RiskShareSchedule OneSide(params ReadOnlySpan<Stage> gain) => Schedule(Component.Saving("cost", ValueList.Create(gain), []));

    [Fact]
    public void A_group_that_a_floor_lifts_must_be_paid_on_afterwards()
    {
        var floor = new Limit(AtLeast: Pounds(2), From: Account.Owner, Each: Recipients.Of("group:team"));
        Curve half = Curve.Flat(Pc(50), To.Owner);

        Assert.Equal([$"RS-009 {Gain}"], OneSide(half, ToTeam, Onwards, floor).Refused());
        Assert.Empty(OneSide(half, ToTeam, floor, Onwards).Refused());
        Assert.Equal("council 1.00, alder 1.00, birch 1.00", OneSide(half, ToTeam, floor, Onwards).Due(3));
    }

    [Fact]
    public void A_group_that_a_cap_holds_receives_nothing_from_it() =>
        Assert.Empty(OneSide(ToTeam, Onwards, new Limit(Pounds(2), To.Owner, Each: Recipients.Of("group:team"))).Refused());

    [Fact]
    public void A_group_against_which_a_modifier_stands_must_be_paid_on_afterwards()
    {
        var modifier = new Modifier(Pc(90), Account.Group("team"));

        Assert.Equal([$"RS-009 {Gain}"], OneSide(modifier, AllToAlder).Refused());
        Assert.Empty(OneSide(modifier, AllToAlder, Onwards).Refused());
        Assert.Equal("alder 9.50, birch 0.50", OneSide(modifier, AllToAlder, Onwards).Due(10));
    }

    [Fact]
    public void The_factor_of_a_modifier_is_checked_in_its_parts()
    {
        static RateExpression By(string score) => RateExpression.Linear(Driver.Score(score), max: 1);

        Assert.Equal([$"RS-006 {Gain}[0].factor.by"], OneSide(new Modifier(By("speed"), Account.Owner), AllToAlder).Refused());
        Assert.Empty(OneSide(new Modifier(By("quality"), Account.Owner), AllToAlder).Refused());
    }

    [Fact]
    public void A_limit_on_each_before_the_split_is_one_finding_and_its_other_parts_are_checked_too() => Assert.Equal(
        [$"RS-001 {Gain}[0]", $"RS-010 {Gain}[0].excess"],
        OneSide(new Limit(Pounds(1), To.Payee("nobody"), Each: Recipients.Of("alder")), AllToAlder).Refused());

    [Fact]
    public void A_floor_after_the_split_is_one_finding() =>
        Assert.Equal([$"RS-001 {Gain}[1]"], OneSide(AllToAlder, Limit.Floor(Pounds(1), Account.Owner)).Refused());

    [Fact]
    public void A_limit_s_cap_and_floor_say_where_they_come_from()
    {
        TraceNode cap = OneSide(Limit.Side(OfTarget(5), To.Owner), AllToAlder).Settle(Variance(7)).Trace!.Nodes[0].Children[0];
        TraceNode each = OneSide(Shares, new Limit(AtLeast: Pounds(4), From: Account.Reserve("pot"), Each: Recipients.Of("birch", "cedar"))).Settle(Variance(10)).Trace!.Nodes[0].Children[1];

        Assert.Equal("GBP 5.00", Assert.Single(cap.Workings).Result.ToString());
        Assert.Contains(cap.Inputs, i => i.Value.ToString() == "GBP 5.00");
        Assert.Equal(["reserve:pot live GBP 3.00", "live birch GBP 1.00", "live cedar GBP 2.00"], each.Postings.Select(p => $"{p.From} {p.To} {p.Amount}"));
    }

    [Fact]
    public void A_floor_on_each_that_all_have_reached_moves_nothing()
    {
        TraceNode node = OneSide(Shares, new Limit(AtLeast: Pounds(2), From: Account.Owner, Each: Recipients.Providers)).Settle(Variance(10)).Trace!.Nodes[0].Children[1];

        Assert.Empty(node.Postings);
    }

    [Fact]
    public void A_rest_is_checked_where_it_stands() =>
        Assert.Equal([$"RS-010 {Gain}[0].rest"], OneSide(Split.Agreed(("alder", Pc(50))) with { Rest = To.Payee("nobody") }).Refused());

    [Fact]
    public void A_rest_takes_nothing_back_from_shares_above_100_percent()
    {
        Assert.Equal([$"RS-002 {Gain}[0]"], OneSide(Split.Agreed(("alder", Pc(60)), ("birch", Pc(43))) with { Rest = To.Owner }).Refused());
        Assert.Empty(OneSide(Split.Agreed(("alder", Pc(60)), ("birch", Pc(40))) with { Rest = To.Owner }).Refused());
    }

    [Fact]
    public void Where_a_curve_sends_what_no_band_covers_is_checked() => Assert.Equal(
        [$"RS-010 {Gain}[0].uncovered"],
        OneSide(new Curve([Band.UpTo(Pc(10), Pc(50))], To.Owner, Uncovered: To.Payee("nobody")), AllToAlder).Refused());
}
