using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>The rules on account as they print, with each part stated and left out.</summary>
public sealed class RulesTextTests
{
    [Fact]
    public void Rules_that_state_nothing_print_what_then_holds() => Assert.Equal(
        """
        On account
          1. the entitlement to date is the sum of the periods
          2. interim gain of providers is paid in full; interim pain is paid in full
          3. gain that is no longer earned comes back at once
          4. no interest on what is paid late

        """,
        new OnAccountRules { Method = SeriesMethod.SumOfPeriods, Refunds = RefundTiming.AtOnce }.ToString());

    [Fact]
    public void Rules_that_state_everything_print_all_of_it_with_its_clauses() => Assert.Equal(
        """
        On account [clause 10.1]
          1. the entitlement to date is that of the cumulative outturn
          2. 20 % of the interim gain of alder is retained
          3. milestone 'opening' releases 90 % in all, if met [clause 10.2]
          4. milestone 'snagging' releases 95 % in all
          5. gain that is no longer earned comes back with the final statement
          6. over the life all lines of each of providers come to at most £5.00; the difference is to or from the owner. [clause 10.3]
          7. over the life all lines of each of providers come to at most £6.00; the difference is to or from the owner.
          8. losses stand against gains of 1 later period; what remains is written off against the owner [clause 10.4]
          9. advances by named:advance are recouped from what falls due
          10. a joiner shares nothing of earlier periods; parts by months; the rest to the owner [clause 10.5]
          11. 4 % a year on what is paid late

        """,
        new OnAccountRules
        {
            Method = SeriesMethod.Cumulative,
            Retention = Rate.Percent(20),
            Of = Recipients.Of("alder"),
            Milestones = [new Milestone("opening", Rate.Percent(90), Criterion.Fact("met"), "10.2"), new Milestone("snagging", Rate.Percent(95))],
            Refunds = RefundTiming.AtFinal,
            LifeLimits =
            [
                new ClosingClamp(Recipients.Providers, Account.Owner, Level.Amount(Money.Pounds(5m))) { Clause = "10.3" },
                new ClosingClamp(Recipients.Providers, Account.Owner, Level.Amount(Money.Pounds(6m))),
            ],
            CarryForward = new LossCarryForward(1, Unmet: UnmetLoss.WrittenOff, Counterparty: Account.Owner, Clause: "10.4"),
            Advances = Basis.Named("advance"),
            Membership = new MembershipRules(BeforeJoining: PartShare.None, Counterparty: Account.Owner, Clause: "10.5"),
            LateInterest = Rate.Percent(4),
            Clause = "10.1",
        }.ToString());

    [Fact]
    public void Carried_losses_say_how_long_and_what_remains()
    {
        Assert.Equal("losses stand against gains of any later period; what remains falls due", new LossCarryForward().ToString());
        Assert.Equal("losses stand against gains of 2 later periods; what remains falls due", new LossCarryForward(2).ToString());
        Assert.Equal("losses stand against gains of periods that end by 2027-03-31; what remains falls due", new LossCarryForward(Until: new LocalDate(2027, 3, 31)).ToString());
    }

    [Fact]
    public void Membership_says_who_shares_what()
    {
        Assert.Equal("nothing is stated of joiners and leavers", new MembershipRules().ToString());
        Assert.Equal("a leaver shares the whole of later periods; parts by days; the rest to the unallocated residual", new MembershipRules(AfterLeaving: PartShare.Whole, By: Proration.Days, Counterparty: Account.Residual).ToString());
    }
}
