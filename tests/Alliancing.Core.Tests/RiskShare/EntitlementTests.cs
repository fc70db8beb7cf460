using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class EntitlementTests
{
    private static readonly RiskShareSchedule Fees = Both(Shares) with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee, "7.1"), new Entitlement(LineCategory.ReimbursedCost, Basis.Named("cost"))] };

    [Fact]
    public void Entitlements_are_paid_by_the_owner_outside_every_component()
    {
        Settlement settlement = Fees.Settle(Variance(0).With(Basis.Fee, ("birch", 3), ("alder", 6)).With(Basis.Named("cost"), ("cedar", 20.5m)));

        Assert.Equal("council -29.50, alder 6.00, birch 3.00, cedar 20.50", Due(settlement));
        Assert.Equal(
            ["alder Fee 6.00 7.1", "birch Fee 3.00 7.1", "council Fee -9.00 7.1", "cedar ReimbursedCost 20.50 ", "council ReimbursedCost -20.50 "],
            settlement.Lines.Where(l => l.Source == "entitlements").Select(l => $"{l.Account} {l.Category} {l.Amount.ToString("F", null)} {string.Join(',', l.Clauses)}"));
        Assert.Equal(Money.Zero(Currency.Gbp), settlement.Total);
    }

    [Fact]
    public void Entitlements_are_shown()
    {
        TraceNode node = Fees.Settle(Variance(0).WithFees().With(Basis.Named("cost"), ("cedar", 1))).Trace!.Nodes[2];

        Assert.Equal(
            [
                "~  entitlement: each participant's fee is its fee, paid by the owner [clause 7.1]",
                "gives £10.00",
                "~[alder]  line: fee of alder; reads fee = £6.00, from outturn.bases.fee.alder; gives £6.00",
                "~[birch]  line: fee of birch; reads fee = £3.00, from outturn.bases.fee.birch; gives £3.00",
                "~[cedar]  line: fee of cedar; reads fee = £1.00, from outturn.bases.fee.cedar; gives £1.00",
                "~.owner[council]  line: fee of council; reads paid = \u2212£10.00, from ~; reads share = 100 %, from the only owner; gives \u2212£10.00",
            ],
            node.Printed());
    }

    [Fact]
    public void Several_owners_share_what_they_pay()
    {
        RiskShareSchedule terms = Schedule(Cost(AllToAlder)) with
        {
            Participants = TwoOwners,
            Groups = [],
            Owners = SplitRule.Shares(("council", Pc(50)), ("board", Pc(50))),
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
        };

        Assert.Equal("council -0.02, board -0.01, alder 0.03", terms.Due(Variance(0).With(Basis.Fee, ("alder", 0.03m))));
    }
}
