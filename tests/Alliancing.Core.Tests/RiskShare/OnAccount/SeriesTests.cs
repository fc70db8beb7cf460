using Alliancing.RiskShare;
using FsCheck.Xunit;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

public sealed class SeriesTests
{
    [Fact]
    public void A_hundred_periods_of_three_pence_at_75_to_25_do_not_drift()
    {
        RiskShareSchedule schedule = Two(new OnAccountRules());
        PeriodStatement[] days = [.. Enumerable.Range(0, 100).Select(i => Interim(Of(Day(i), 0.06m)))];

        for (int i = 1; i <= days.Length; i++)
        {
            OnAccountStatement drawn = Settle(schedule, History(days.AsSpan(0, i)));
            Assert.InRange(drawn["alder"].Entitlement.MinorUnits - (2.25m * i), -0.99m, 0.99m);
            Assert.InRange(drawn["birch"].Entitlement.MinorUnits - (0.75m * i), -0.99m, 0.99m);
            Assert.Equal(6 * i, drawn.Lines.Sum(l => l.Amount.MinorUnits));
        }

        OnAccountStatement last = Settle(schedule, History(days));
        Assert.Equal(Money.Pounds(2.25m), last["alder"].Entitlement);
        Assert.Equal(Money.Pounds(0.75m), last["birch"].Entitlement);
    }

    [Fact]
    public void A_unit_taken_back_is_labelled_as_rounding_of_earlier_periods()
    {
        // 10 over 6:6:2 is 4, 4, 2 and 11 is 5, 5, 1.
        RiskShareSchedule schedule = Schedule(
            new OnAccountRules(),
            [Council, Alder, Birch, Participant.Provider("cedar", "Cedar")],
            Split.ByBasis(Basis.Volume, Recipients.Providers));
        Outturn Pence(int day, decimal pence) => Of(Day(day), pence / 50m).With(Basis.Volume, ("alder", 6), ("birch", 6), ("cedar", 2));

        OnAccountStatement drawn = Settle(schedule, History(Interim(Pence(0, 10)), Interim(Pence(1, 1))));

        Assert.Equal(Money.Pounds(0.01m), drawn["cedar"].Entitlement);
        RoundingCorrection correction = Assert.Single(drawn.Corrections);
        Assert.Equal(new RoundingCorrection(Account.Of("cedar"), "cost", Money.Pounds(-0.01m)), correction);
        Assert.Equal(Money.Pounds(-0.01m), drawn["cedar"].Change);
    }

    [Property(MaxTest = 100)]
    public void Nobody_is_a_unit_or_more_from_the_exact_share_of_all_periods(sbyte[] pence)
    {
        PeriodStatement[] days = [Interim(Of(Day(0), 0.01m)), .. pence.Take(12).Select((p, i) => Interim(Of(Day(i + 1), p / 100m)))];

        OnAccountStatement drawn = Settle(Two(new OnAccountRules()), History(days));

        decimal variance = 1 + pence.Take(12).Sum(p => p);
        Assert.InRange(drawn["alder"].Entitlement.MinorUnits - (variance * 0.375m), -0.9999m, 0.9999m);
        Assert.InRange(drawn["birch"].Entitlement.MinorUnits - (variance * 0.125m), -0.9999m, 0.9999m);
        Assert.Equal(variance, drawn.Lines.Sum(l => l.Amount.MinorUnits));
    }

    [Fact]
    public void Annual_and_cumulative_limits_differ_as_the_terms_say()
    {
        // Half of 30 and of minus 10, at most 8 a period: 8 − 5 = 3 by years; half of 20, at most 8, over the life.
        RiskShareSchedule Capped(SeriesMethod method) => Schedule(
            new OnAccountRules { Method = method }, [Council, Alder], Limit.Side(Level.Amount(Money.Pounds(8m)), excess: To.Owner), Split.Agreed(("alder", Rate.One)));
        Outturn both = new("riverside", ReportingPeriod.Between(new LocalDate(2025, 4, 1), new LocalDate(2027, 3, 31))) { Target = Money.Pounds(2_000m), Actual = Money.Pounds(1_980m) };

        OnAccountStatement annual = Settle(Capped(SeriesMethod.SumOfPeriods), History(Interim(Year(2025, 30m)), Final(Year(2026, -10m))));
        OnAccountStatement life = Settle(Capped(SeriesMethod.Cumulative), History(Interim(Year(2025, 30m)), Final(both)));

        Assert.Equal(Money.Pounds(3m), annual["alder"].Entitlement);
        Assert.Equal(Money.Pounds(17m), annual["council"].Entitlement);
        Assert.Equal(Money.Pounds(8m), life["alder"].Entitlement);
        Assert.Equal(Money.Pounds(12m), life["council"].Entitlement);
    }

    [Fact]
    public void A_limit_over_the_life_reads_the_bases_of_all_periods()
    {
        var limit = new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: Level.Of(Rate.Percent(50), Basis.Fee), Clause: "9.4");
        RiskShareSchedule schedule = One(new OnAccountRules { LifeLimits = [limit] });
        Outturn first = Year(2025, 30m).With(Basis.Fee, ("alder", 10m));
        Outturn second = Year(2026, 10m).With(Basis.Fee, ("alder", 14m));

        OnAccountStatement drawn = Settle(schedule, History(Interim(first), Final(second)));

        Assert.Equal(Money.Pounds(12m), drawn["alder"].Entitlement);
        Assert.Equal(Money.Pounds(28m), drawn["council"].Entitlement);
        Assert.Equal(Money.Pounds(5m), Settle(schedule, History(Interim(first)))["alder"].Entitlement);
    }

    [Fact]
    public void A_statement_brings_the_one_before_up_to_date_or_follows_it()
    {
        var half = ReportingPeriod.Between(new LocalDate(2025, 4, 1), new LocalDate(2025, 9, 30));

        OnAccountStatement drawn = Settle(One(new OnAccountRules()), History(Interim(Of(half, 6m)), Interim(Year(2025, 10m)), Interim(Year(2026, -2m))));

        Assert.Equal(Money.Pounds(4m), drawn["alder"].Entitlement);
        Assert.Equal(Money.Pounds(-1m), drawn["alder"].Change);
        Assert.Equal(ReportingPeriod.Between(new LocalDate(2025, 4, 1), new LocalDate(2027, 3, 31)), drawn.Period);
    }

    [Fact]
    public void With_and_without_trace_the_statement_is_the_same()
    {
        var terms = RiskShareTerms.Create(One(new OnAccountRules { Retention = Rate.Percent(10) }));
        SettlementHistory history = History(Interim(Year(2025, 3.33m)), Interim(Year(2026, 1m)));

        OnAccountStatement explained = new RiskShareCalculator().Settle(terms, history);
        OnAccountStatement silent = new RiskShareCalculator().Settle(terms, history, new SettlementOptions { Trace = false });

        Assert.Equal(explained, silent);
        Assert.Null(silent.Trace);
        TraceNode node = explained.Trace!.Nodes.Single(n => n.Id == "onAccount[alder]");
        Assert.Equal(explained["alder"].Due, node.Rounded);
    }

    private static ReportingPeriod Day(int number)
    {
        LocalDate day = new LocalDate(2025, 4, 1).PlusDays(number);
        return ReportingPeriod.Between(day, day);
    }
}
