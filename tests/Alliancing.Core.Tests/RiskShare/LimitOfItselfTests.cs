using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>What RS-050 warns of does happen: the limit does not hold for the account that it pays or draws on.</summary>
public sealed class LimitOfItselfTests
{
    [Fact]
    public void RS050_a_capped_participant_that_receives_the_excess_ends_above_its_cap() =>
        Assert.Equal("alder 96.00, birch 2.00, cedar 2.00", Lines(Account.Of("alder")).Due(100));

    [Fact]
    public void RS050_the_repaired_twin_keeps_every_line_within_the_cap() =>
        Assert.Equal("council 94.00, alder 2.00, birch 2.00, cedar 2.00", Lines(Account.Owner).Due(100));

    [Fact]
    public void RS050_a_joint_cap_whose_counterparty_is_held_caps_nothing()
    {
        RiskShareSchedule terms = Both(Shares) with { Closing = [new ClosingClamp(Side.Provider, Account.Of("alder"), Pounds(10), Together: true)] };

        Assert.Equal(Money.Pounds(100), terms.Settle(Variance(100)).Accounts.Where(a => a.Account != Account.Of("council")).Aggregate(Money.Pounds(0), (sum, a) => sum + a.Due));
    }

    private static RiskShareSchedule Lines(Account excess) => Both(Shares, new Limit(Pounds(2), To.Of(excess), Each: Side.Provider));
}
