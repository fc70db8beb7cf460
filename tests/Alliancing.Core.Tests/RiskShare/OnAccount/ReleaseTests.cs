using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>Milestones, advances, and what is paid late.</summary>
public sealed class ReleaseTests
{
    private static readonly OnAccountRules Plan = new()
    {
        Method = SeriesMethod.Cumulative,
        Retention = Rate.One,
        Milestones = [new Milestone("frame", Rate.Percent(25)), new Milestone("handover", Rate.Percent(60), Criterion.Fact("accepted"))],
    };

    [Fact]
    public void A_milestone_releases_its_rate_of_the_forecast_in_all()
    {
        Outturn open = Year(2025, 8m).WithFact("accepted", false);
        SettlementHistory history = History(Interim(open), PeriodStatement.Interim(open, "frame"));

        Assert.Equal(Money.Pounds(0m), Settle(One(Plan), History(Interim(open)))["alder"].Due);
        Assert.Equal(Money.Pounds(1m), Settle(One(Plan), history)["alder"].Due);
    }

    [Fact]
    public void A_condition_that_fails_holds_the_release_back_until_it_is_met()
    {
        Outturn open = Year(2025, 8m).WithFact("accepted", false);
        Outturn accepted = Year(2025, 8m).WithFact("accepted", true);
        PeriodStatement reached = PeriodStatement.Interim(open, "frame", "handover");

        Assert.Equal(Money.Pounds(3m), Settle(One(Plan), History(reached))["alder"].Retained);
        Assert.Equal(Money.Pounds(1.60m), Settle(One(Plan), History(reached, Interim(accepted)))["alder"].Retained);
        Assert.Equal(Money.Pounds(1.60m), Settle(One(Plan), History(reached, Interim(accepted), Interim(open)))["alder"].Retained);
    }

    [Fact]
    public void Half_the_retention_is_released_at_practical_completion()
    {
        RiskShareSchedule schedule = One(new OnAccountRules { Retention = Rate.Percent(5), Milestones = [new Milestone("practical-completion", Rate.Percent(97.5m))] });

        OnAccountPosition alder = Settle(schedule, History(Interim(Year(2025, 800m)), PeriodStatement.Interim(Year(2025, 800m), "practical-completion")))["alder"];

        Assert.Equal(Money.Pounds(10m), alder.Retained);
        Assert.Equal(Money.Pounds(10m), alder.RetentionReleased);
    }

    [Fact]
    public void The_release_is_explained_with_the_milestones_considered()
    {
        OnAccountStatement drawn = Settle(One(Plan), History(PeriodStatement.Interim(Year(2025, 8m), "frame")));

        TraceNode release = drawn.Trace!.Nodes.Single(n => n.Id == "onAccount.release");
        Assert.Equal([true, false], release.Alternatives.Select(a => a.Applied));
        Assert.Equal("0.25", release.Result.ToString());
    }

    [Theory]
    [InlineData("10.00", "8.00", "4.00", "0.00")]
    [InlineData("3.00", "8.00", "3.00", "1.00")]
    [InlineData("10.00", "-8.00", "0.00", "-4.00")]
    public void An_advance_is_recouped_from_what_is_earned(string advance, string variance, string recouped, string due)
    {
        RiskShareSchedule schedule = One(new OnAccountRules { Advances = Basis.Named("advance") });
        Outturn outturn = Year(2025, Pounds(variance).Amount).With(Basis.Named("advance"), ("alder", Pounds(advance).Amount));

        OnAccountPosition alder = Settle(schedule, History(Final(outturn)))["alder"];

        Assert.Equal(Pounds(recouped), alder.Recouped);
        Assert.Equal(Pounds(advance) - Pounds(recouped), alder.AdvanceOwed);
        Assert.Equal(Pounds(due), alder.Due);
    }

    [Fact]
    public void An_advance_is_not_recouped_from_what_has_been_paid()
    {
        RiskShareSchedule schedule = One(new OnAccountRules { Method = SeriesMethod.Cumulative, Advances = Basis.Named("advance") });
        Outturn outturn = Year(2025, 10m).With(Basis.Named("advance"), ("alder", 3m));
        Outturn before = Year(2025, 8m).With(Basis.Named("advance"), ("alder", 0m));

        OnAccountPosition alder = Settle(schedule, History(Interim(before), Interim(outturn)) with { Payments = [Paid("alder", 4m)] })["alder"];

        Assert.Equal(Money.Pounds(1m), alder.Recouped);
        Assert.Equal(Money.Pounds(0m), alder.Due);
    }

    [Fact]
    public void What_was_recouped_stays_recouped_and_comes_back_when_the_gain_is_lost()
    {
        RiskShareSchedule schedule = One(new OnAccountRules { Advances = Basis.Named("advance") });
        Outturn gained = Year(2025, 8m).With(Basis.Named("advance"), ("alder", 3m));
        Outturn lost = Year(2025, -2m).With(Basis.Named("advance"), ("alder", 3m));

        // 4.00 earned: 3.00 against the advance, 1.00 paid. At minus 1.00 the account is square when all 5.00 come back.
        OnAccountPosition alder = Settle(schedule, History(Interim(gained), Final(lost)) with { Payments = [Paid("alder", 1m)] })["alder"];

        Assert.Equal(Money.Pounds(3m), alder.Recouped);
        Assert.Equal(Money.Pounds(0m), alder.AdvanceOwed);
        Assert.Equal(Money.Pounds(-5m), alder.Due);
    }

    [Fact]
    public void What_is_paid_late_is_recorded_and_bears_interest_only_where_the_terms_state_it()
    {
        AccountPayment late = new(Account.Of("alder"), Money.Pounds(365m), new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 11));
        AccountPayment overdue = new(Account.Of("alder"), Money.Pounds(-73m), new LocalDate(2029, 12, 27), null);
        AccountPayment ahead = new(Account.Of("alder"), Money.Pounds(1m), new LocalDate(2031, 1, 1), null);
        SettlementHistory history = History(Interim(Year(2025, 800m))) with { Payments = [late, Paid("alder", 35m), overdue, ahead] };

        OnAccountStatement plain = Settle(One(new OnAccountRules()), history);
        OnAccountStatement bearing = Settle(One(new OnAccountRules { LateInterest = Rate.Percent(8) }), history);

        Assert.Equal([new LatePayment(late, 10, Money.Pounds(0m)), new LatePayment(overdue, 5, Money.Pounds(0m))], plain.Late);
        Assert.Equal([Money.Pounds(0.80m), Money.Pounds(-0.08m)], bearing.Late.Select(l => l.Interest));
        Assert.Equal(Money.Pounds(400m), plain["alder"].Paid);
        Assert.Equal(plain["alder"].Due, bearing["alder"].Due);
    }
}
