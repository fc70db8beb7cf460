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

        Assert.Equal(("entitlements[0]", "entitlement", "7.1", "GBP 10.00", Money.Pounds(10)), (node.Id, node.Rule, node.Clause, node.Result.ToString(), node.Rounded));
        Assert.Equal(["entitlements[0][alder]", "entitlements[0][birch]", "entitlements[0][cedar]", "entitlements[0][council]"], node.Children.Select(c => c.Id));
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
