using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class SplitTests
{
    private static readonly Basis Claims = Basis.Named("claims");

    [Fact]
    public void Agreed_shares_close_to_whole_pennies()
    {
        // £10.01 at 50/30/20: 5.01, 3.00, 2.00.
        Assert.Equal("alder 5.01, birch 3.00, cedar 2.00", Both(Shares).Due(10.01m));
        Assert.Equal("alder -5.01, birch -3.00, cedar -2.00", Both(Shares).Due(-10.01m));
        Assert.Equal("alder 5.005, birch 3.003, cedar 2.002", Both(Shares).Exact(10.01m));
    }

    [Fact]
    public void T52_Equal_parts_differ_by_a_penny_at_most_the_first_first()
    {
        RiskShareSchedule terms = Both(Split.Equally(Recipients.Providers));

        Assert.Equal("alder 33.34, birch 33.33, cedar 33.33", terms.Due(Variance(100, 1_000)));
        Assert.Equal("alder -33.34, birch -33.33, cedar -33.33", terms.Due(Variance(-100, 1_000)));
    }

    [Fact]
    public void T35_Split_by_a_basis() =>
        Assert.Equal("council 5.00, alder 3.00, birch 1.50, cedar 0.50", Both(Curve.Flat(Pc(50), To.Owner), Split.ByBasis(Basis.Fee, Side.Provider)).Due(Variance(10).WithFees()));

    [Fact]
    public void T36_Each_provider_loses_at_most_its_fee() => Assert.Equal(
        "council -20.00, alder -6.00, birch -3.00, cedar -1.00",
        Both(Curve.Flat(Pc(50), To.Owner), Split.ByBasis(Basis.Fee, Side.Provider), Limit.EachAt(Rate.One, Basis.Fee, To.Owner)).Due(Variance(-30).WithFees()));

    [Fact]
    public void A_zero_weight_gets_nothing() =>
        Assert.Equal("alder 5.00, cedar 5.00", Both(Split.ByBasis(Basis.Fee, Side.Provider)).Due(Variance(10).WithFees(1, 0, 1)));

    [Fact]
    public void Split_by_a_product_of_bases() =>
        Assert.Equal("alder 6.00, birch 4.00", Both(new Split(SplitRule.Product(Basis.Fee, Basis.Activity), Side.Provider)).Due(Variance(10).WithFees(2, 1, 5).With(Basis.Activity, ("alder", 3), ("birch", 4), ("cedar", 0))));

    [Theory]
    [InlineData("owners", "council 10.00")]
    [InlineData("providers", "alder 3.34, birch 3.33, cedar 3.33")]
    [InlineData("everyone", "council 2.50, alder 2.50, birch 2.50, cedar 2.50")]
    public void Split_among_a_side_or_everyone(string among, string dues)
    {
        Recipients recipients = among switch { "owners" => Side.Owner, "providers" => Side.Provider, _ => Recipients.Everyone };

        Assert.Equal(dues, Both(Split.Equally(recipients)).Due(10));
    }

    [Fact]
    public void Shares_below_100_percent_send_the_rest_on()
    {
        var split = new Split(SplitRule.Shares(("alder", Pc(50)), ("birch", Pc(30))), Rest: To.CarriedForward);

        Assert.Equal("alder 5.00, birch 3.00, carriedForward 2.00", Both(split).Due(10));
    }

    [Fact]
    public void A_group_s_account_is_split_on()
    {
        RiskShareSchedule terms = Both(
            Split.Agreed(("group:team", Pc(80)), ("cedar", Pc(20))),
            new Split(Basis.Equal, Recipients.Of("alder", "birch"), Account.Group("team")));

        Assert.Equal("alder 4.00, birch 4.00, cedar 2.00", terms.Due(10));
    }

    [Fact]
    public void A_group_weighs_what_its_members_weigh_unless_it_has_an_amount_of_its_own()
    {
        RiskShareSchedule terms = Both(
            new Split(Basis.Fee, Recipients.Of("group:team", "cedar")),
            new Split(Basis.Equal, Recipients.Of("alder", "birch"), Account.Group("team")));

        Assert.Equal("alder 4.50, birch 4.50, cedar 1.00", terms.Due(Variance(10).WithFees()));
        Assert.Equal("alder 2.50, birch 2.50, cedar 5.00", terms.Due(Variance(10).With(Basis.Fee, ("group:team", 1), ("alder", 6), ("birch", 3), ("cedar", 1))));
    }

    [Fact]
    public void A_participant_s_account_may_be_split_on_in_part()
    {
        var pass = new Split(SplitRule.Shares(("birch", Pc(25))), From: Account.Of("alder"), Rest: To.Participant("alder"));

        Assert.Equal("alder 7.50, birch 2.50", Both(AllToAlder, pass).Due(10));
    }

    [Fact]
    public void An_account_that_has_paid_in_gives_nothing_to_split()
    {
        RiskShareSchedule terms = Both(
            new Reserve("pot", Pounds(3), ReserveMovement.FromReserve), AllToAlder, new Split(SplitRule.Shares(("birch", Rate.One)), From: Account.Reserve("pot")));

        Assert.Equal("alder 13.00, reserve:pot -3.00", terms.Due(10));
    }

    [Fact]
    public void Payees_and_reserves_may_have_shares() =>
        Assert.Equal("alder 5.00, payee:regulator 3.00, reserve:pot 2.00", Both(Split.Agreed(("alder", Pc(50)), ("payee:regulator", Pc(30)), ("reserve:pot", Pc(20)))).Due(10));

    [Theory]
    [InlineData(ClaimsRule.Talmud, 100, "33.34 33.33 33.33")]
    [InlineData(ClaimsRule.Talmud, 200, "50 75 75")]
    [InlineData(ClaimsRule.Talmud, 300, "50 100 150")]
    [InlineData(ClaimsRule.Talmud, 400, "50 125 225")]
    [InlineData(ClaimsRule.Proportional, 200, "33.33 66.67 100")]
    [InlineData(ClaimsRule.EqualAwards, 200, "66.67 66.67 66.66")]
    [InlineData(ClaimsRule.EqualAwards, 400, "100 150 150")]
    [InlineData(ClaimsRule.EqualLosses, 300, "0 100 200")]
    [InlineData(ClaimsRule.EqualLosses, 200, "0 50 150")]
    [InlineData(ClaimsRule.EqualLosses, 600, "100 200 300")]
    public void T21_Claims_rules(ClaimsRule rule, decimal estate, string expected)
    {
        RiskShareSchedule terms = Both(new Split(SplitRule.Claims(rule, Claims), Side.Provider, Rest: To.Owner));
        Outturn outturn = Variance(estate, 10_000).With(Claims, ("alder", 100), ("birch", 200), ("cedar", 300));

        Settlement settlement = terms.Settle(outturn);

        Assert.Equal(expected.Split(' ').Select(e => Money.Pounds(decimal.Parse(e, System.Globalization.CultureInfo.InvariantCulture))), People.Skip(1).Select(p => settlement[p.Id].Due));
    }

    [Theory]
    [InlineData(ClaimsRule.Proportional)]
    [InlineData(ClaimsRule.EqualAwards)]
    [InlineData(ClaimsRule.EqualLosses)]
    [InlineData(ClaimsRule.Talmud)]
    public void Claims_that_are_met_leave_the_rest(ClaimsRule rule) => Assert.Equal(
        "council 100.00, alder 100.00, birch 200.00, cedar 300.00",
        Both(new Split(SplitRule.Claims(rule, Claims), Side.Provider, Rest: To.Owner)).Due(Variance(700, 10_000).With(Claims, ("alder", 100), ("birch", 200), ("cedar", 300))));

    [Theory]
    [InlineData(ClaimsRule.EqualAwards, "158 299 927 2196 3306.67 3306.67 3306.66")]
    [InlineData(ClaimsRule.EqualLosses, "0 0 0 0 662.67 2570.67 10266.66")]
    [InlineData(ClaimsRule.Talmud, "79 149.5 463.5 1098 2174 3128 6408")]
    public void T33_Claims_of_seven(ClaimsRule rule, string expected)
    {
        string[] ids = ["a", "b", "c", "d", "e", "f", "g"];
        decimal[] claims = [158, 299, 927, 2196, 4348, 6256, 13952];
        RiskShareSchedule terms = Both(new Split(SplitRule.Claims(rule, Claims), Side.Provider, Rest: To.Residual)) with
        {
            Participants = [.. ids.Select(id => Participant.Provider(id, id))],
            Groups = [],
        };
        Outturn outturn = Variance(13_500, 100_000).With(Claims, [.. ids.Zip(claims)]);

        Settlement settlement = terms.Settle(outturn);

        Assert.Equal(expected.Split(' ').Select(e => Money.Pounds(decimal.Parse(e, System.Globalization.CultureInfo.InvariantCulture))), ids.Select(id => settlement[ParticipantId.Of(id)].Due));
    }

    [Fact]
    public void Split_shows_its_weights()
    {
        TraceNode node = Both(Split.ByBasis(Basis.Activity, Side.Provider)).Settle(Variance(10).With(Basis.Activity, ("alder", 2), ("birch", 2), ("cedar", 1))).Trace!.Nodes[0].Children[0];

        Assert.Equal(
            [
                "~  split: The amount is split among providers by activity.",
                "reads live amount = £10.00, from components[cost]",
                "reads weight of alder = 2, from outturn.bases.activity.alder",
                "reads weight of birch = 2, from outturn.bases.activity.birch",
                "reads weight of cedar = 1, from outturn.bases.activity.cedar",
                "reads weights in all = 5, from their sum",
                "moves £4.00 from live to alder",
                "moves £4.00 from live to birch",
                "moves £2.00 from live to cedar",
                "gives £0.00",
            ],
            node.Printed());
    }
}
