using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Settlements;

public sealed class EntitlingTests
{
    // The largest amount of one participant is a thousandth of what money can hold, so that their sum always fits.
    private const decimal Most = 92_233_720_368_547.75m;

    private static readonly RiskShareSchedule Fees = Both(Shares) with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] };

    private static RiskShareSchedule Owned(SplitRule owners) => Both(AllToAlder) with
    {
        Participants = TwoOwners,
        Groups = [],
        Owners = owners,
        Entitlements = [new Entitlement(LineCategory.ReimbursedCost, Basis.Named("cost"))],
    };

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_fee_may_be_a_thousandth_of_what_money_can_hold(int sign)
    {
        Settlement settlement = Fees.Settle(Variance(0).With(Basis.Fee, ("alder", sign * Most)));

        Assert.Equal(Money.Pounds(sign * Most), settlement["alder"].Due);
        Assert.Equal(Money.Pounds(-sign * Most), settlement["council"].Due);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_fee_of_one_unit_more_is_refused(int sign) =>
        Assert.Equal(["RS-033 entitlements[0]"], Fees.Refused(Variance(0).With(Basis.Fee, ("alder", sign * (Most + 0.01m)))));

    [Fact]
    public void A_fee_far_beyond_money_is_refused_and_does_not_overflow() =>
        Assert.Equal(["RS-033 entitlements[0]"], Fees.Refused(Variance(0).With(Basis.Fee, ("alder", 100_000_000_000_000_000_000m), ("birch", 1))));

    [Fact]
    public void An_amount_of_a_group_is_refused_whatever_it_is() =>
        Assert.Equal(["RS-023 entitlements[0]"], Fees.Refused(Variance(0).With(Basis.Fee, ("group:team", 0.001m))));

    [Fact]
    public void Every_amount_that_cannot_be_paid_is_found() => Assert.Equal(
        ["RS-033 entitlements[0]", "RS-033 entitlements[0]", "RS-023 entitlements[0]"],
        Fees.Refused(Variance(0).With(Basis.Fee, ("group:team", 9), ("birch", 0.001m), ("alder", 0.002m))));

    [Fact]
    public void An_entitlement_that_nobody_has_asks_the_owners_for_nothing() =>
        Assert.Equal(["RS-014 entitlements[0]"], Owned(Basis.Contribution).Refused(Variance(0)));

    [Fact]
    public void Owners_whose_weights_are_refused_pay_nothing()
    {
        Outturn outturn = Variance(0).With(Basis.Named("cost"), ("alder", 5));

        Assert.Equal(["RS-020 owners"], Owned(Basis.Contribution).Refused(outturn.With(Basis.Contribution, ("council", 0), ("board", 0))));
        Assert.Equal(["RS-014 owners"], Owned(Basis.Contribution).Refused(outturn));
    }

    [Fact]
    public void Lines_of_an_entitlement_stand_in_the_agreement_s_order_and_show_their_amounts()
    {
        TraceNode node = Owned(SplitRule.Shares(("council", Pc(50)), ("board", Pc(50)))).Settle(Variance(0).With(Basis.Named("cost"), ("board", 0.02m), ("alder", 0.01m))).Trace!.Nodes.Single(n => n.Id == "entitlements[0]");

        Assert.Equal(("GBP 0.03", Money.Pounds(0.03m)), (node.Result.ToString(), node.Rounded));
        Assert.Equal(
            ["entitlements[0][board] GBP 0.02 GBP 0.02", "entitlements[0][alder] GBP 0.01 GBP 0.01", "entitlements[0].owner[council] GBP -0.015 GBP -0.02", "entitlements[0].owner[board] GBP -0.015 GBP -0.01"],
            node.Children.Select(c => $"{c.Id} {c.Result} {c.Rounded}"));
    }

    [Fact]
    public void What_one_entitlement_lacks_hides_nothing_of_the_next()
    {
        RiskShareSchedule terms = Fees with { Entitlements = [new Entitlement(LineCategory.ReimbursedCost, Basis.Named("cost")), .. Fees.Entitlements] };

        Assert.Equal(["RS-014 entitlements[0]", "RS-033 entitlements[1]"], terms.Refused(Variance(0).With(Basis.Fee, ("alder", 0.001m))));
    }
}
