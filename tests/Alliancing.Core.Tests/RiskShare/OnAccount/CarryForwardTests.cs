using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

public sealed class CarryForwardTests
{
    private static readonly PeriodStatement[] Years = [Interim(Year(2025, -8m)), Interim(Year(2026, 6m)), Interim(Year(2027, 10m))];

    [Fact]
    public void A_loss_stands_against_later_gains()
    {
        RiskShareSchedule schedule = One(new OnAccountRules { CarryForward = new LossCarryForward() });

        OnAccountPosition first = Settle(schedule, History(Years[0]))["alder"];
        OnAccountPosition second = Settle(schedule, History(Years.AsSpan(0, 2)))["alder"];
        OnAccountPosition third = Settle(schedule, History(Years))["alder"];

        Assert.Equal((Money.Pounds(0m), Money.Pounds(-4m)), (first.Due, first.CarriedForward));
        Assert.Equal((Money.Pounds(0m), Money.Pounds(-1m)), (second.Due, second.CarriedForward));
        Assert.Equal((Money.Pounds(4m), Money.Pounds(0m)), (third.Due, third.CarriedForward));
    }

    [Theory]
    [InlineData(UnmetLoss.Due, "4.00", "4.00")]
    [InlineData(UnmetLoss.WrittenOff, "5.00", "5.00")]
    public void A_loss_expires_after_so_many_periods(UnmetLoss unmet, string entitlement, string due)
    {
        RiskShareSchedule schedule = One(new OnAccountRules { CarryForward = new LossCarryForward(Periods: 1, Unmet: unmet, Clause: "7.2") });

        OnAccountStatement second = Settle(schedule, History(Years.AsSpan(0, 2)));
        OnAccountStatement third = Settle(schedule, History(Years));

        Assert.Equal(Money.Pounds(-1m), second["alder"].CarriedForward);
        Assert.Equal(Pounds(entitlement), third["alder"].Entitlement);
        Assert.Equal(Pounds(due), third["alder"].Due);
        Assert.Equal(Money.Pounds(0m), third["alder"].CarriedForward);
        Assert.Equal(Money.Pounds(8m), third.Lines.Aggregate(Money.Pounds(0m), (sum, l) => sum + l.Amount));
    }

    [Fact]
    public void A_loss_expires_on_a_date()
    {
        RiskShareSchedule schedule = One(new OnAccountRules { CarryForward = new LossCarryForward(Until: new LocalDate(2027, 3, 31), Unmet: UnmetLoss.WrittenOff) });

        Assert.Equal(Money.Pounds(-1m), Settle(schedule, History(Years.AsSpan(0, 2)))["alder"].CarriedForward);
        Assert.Equal(Money.Pounds(5m), Settle(schedule, History(Years))["alder"].Due);
    }

    [Fact]
    public void The_final_statement_carries_nothing()
    {
        RiskShareSchedule due = One(new OnAccountRules { CarryForward = new LossCarryForward() });
        RiskShareSchedule off = One(new OnAccountRules { CarryForward = new LossCarryForward(Unmet: UnmetLoss.WrittenOff, Counterparty: Account.Residual) });
        SettlementHistory history = History(Years[0], Final(Year(2026, 6m)));

        Assert.Equal(Money.Pounds(-1m), Settle(due, history)["alder"].Due);
        Assert.Equal(Money.Pounds(0m), Settle(off, history)["alder"].Due);
        Assert.Equal(Money.Pounds(-1m), Settle(off, history)[Account.Residual].Entitlement);
    }

    [Fact]
    public void A_written_off_loss_of_several_owners_is_split_as_their_side_is()
    {
        RiskShareSchedule schedule = One(new OnAccountRules { CarryForward = new LossCarryForward(Unmet: UnmetLoss.WrittenOff) }) with
        {
            Participants = [Council, Participant.Owner("icb", "ICB"), Alder],
            Owners = SplitRule.Shares(("council", Rate.Percent(75)), ("icb", Rate.Percent(25))),
        };

        OnAccountStatement drawn = Settle(schedule, History(Final(Year(2025, -8m))));

        Assert.Equal(Money.Pounds(-6m), drawn["council"].Entitlement);
        Assert.Equal(Money.Pounds(-2m), drawn["icb"].Entitlement);
        Assert.Equal(Money.Pounds(0m), drawn["alder"].Entitlement);
    }

    [Fact]
    public void A_loss_brought_forward_stands_against_the_first_gains_and_retention_is_of_what_is_left()
    {
        RiskShareSchedule schedule = One(new OnAccountRules { CarryForward = new LossCarryForward(), Retention = Rate.Percent(10) });
        SettlementHistory history = History(Interim(Year(2025, 10m))) with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(2m), new LocalDate(2026, 3, 31))] };

        OnAccountPosition alder = Settle(schedule, history)["alder"];

        Assert.Equal(Money.Pounds(3m), alder.Entitlement);
        Assert.Equal(Money.Pounds(0.30m), alder.Retained);
        Assert.Equal(Money.Pounds(2.70m), alder.Due);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2026-03-31")]
    [InlineData("2028-03-31")]
    public void A_loss_brought_forward_lasts_no_longer_than_the_terms_carry_losses(string? expires)
    {
        RiskShareSchedule schedule = One(new OnAccountRules { CarryForward = new LossCarryForward(Until: new LocalDate(2027, 3, 31), Unmet: UnmetLoss.WrittenOff) });
        LocalDate? day = expires is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(expires).Value;
        SettlementHistory history = History(Interim(Year(2025, 0m)), Interim(Year(2026, 0m)), Interim(Year(2027, 16m))) with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(2m), day)] };

        Assert.Equal(Money.Pounds(8m), Settle(schedule, history)["alder"].Due);
    }
}
