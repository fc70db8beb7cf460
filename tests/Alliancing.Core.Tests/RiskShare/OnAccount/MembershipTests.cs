using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

public sealed class MembershipTests
{
    /// <summary>The Medicare rule: gain forfeited, loss by months.</summary>
    private static readonly MembershipRules Forfeits = new(
        BeforeJoining: PartShare.None, Joining: PartShare.Prorated, LeavingGain: PartShare.None, LeavingLoss: PartShare.Prorated, AfterLeaving: PartShare.None);

    [Theory]
    [InlineData(PartShare.None, "4.00")]
    [InlineData(PartShare.Whole, "8.00")]
    public void A_joiner_shares_of_earlier_periods_what_the_terms_say(PartShare before, string entitlement)
    {
        OnAccountStatement drawn = Draw(Birch.During(new LocalDate(2026, 4, 1), null), Forfeits with { BeforeJoining = before }, Interim(Year(2025, 32m)), Interim(Year(2026, 32m)));

        Assert.Equal(Pounds(entitlement), drawn["birch"].Entitlement);
        Assert.Equal(Money.Pounds(24m), drawn["alder"].Entitlement);
        Assert.Equal(Money.Pounds(64m), drawn.Lines.Aggregate(Money.Pounds(0m), (sum, l) => sum + l.Amount));
    }

    [Theory]
    [InlineData(Proration.Months, PartShare.Prorated, "3.00")]
    [InlineData(Proration.Days, PartShare.Prorated, "2.83")]
    [InlineData(Proration.Months, PartShare.None, "0.00")]
    [InlineData(Proration.Months, PartShare.Whole, "4.00")]
    public void A_joiner_shares_the_period_in_which_it_joins_by_the_time_that_is_left(Proration by, PartShare joining, string entitlement)
    {
        // From 17 July: 9 of 12 months, the month of joining counted, or 258 of 365 days.
        OnAccountStatement drawn = Draw(Birch.During(new LocalDate(2025, 7, 17), null), Forfeits with { By = by, Joining = joining }, Interim(Year(2025, 32m)));

        Assert.Equal(Pounds(entitlement), drawn["birch"].Entitlement);
    }

    [Theory]
    [InlineData(32, "0.00")]
    [InlineData(-32, "-2.00")]
    public void T15_a_leaver_in_mid_period_forfeits_gain_and_bears_its_months_of_a_loss(int variance, string entitlement)
    {
        OnAccountStatement drawn = Draw(Birch.During(null, new LocalDate(2025, 9, 10)), Forfeits with { Clause = "12.1" }, Final(Year(2025, variance)));

        Assert.Equal(Pounds(entitlement), drawn["birch"].Entitlement);
        Assert.Contains("12.1", drawn["birch"].Lines[0].Clauses);
    }

    [Fact]
    public void A_leaver_keeps_past_variance_and_shares_nothing_of_later_periods()
    {
        OnAccountStatement drawn = Draw(Birch.During(null, new LocalDate(2026, 3, 31)), Forfeits, Interim(Year(2025, 32m)), Final(Year(2026, -64m)));

        Assert.Equal(Money.Pounds(4m), drawn["birch"].Entitlement);
        Assert.Equal(Money.Pounds(-24m), drawn["council"].Entitlement);
    }

    [Fact]
    public void A_leaver_may_stay_in_for_the_whole()
    {
        OnAccountStatement drawn = Draw(Birch.During(null, new LocalDate(2026, 3, 31)), Forfeits with { AfterLeaving = PartShare.Whole }, Interim(Year(2025, 32m)), Final(Year(2026, -64m)));

        Assert.Equal(Money.Pounds(-4m), drawn["birch"].Entitlement);
    }

    [Fact]
    public void Under_cumulative_terms_the_part_is_of_the_whole_time()
    {
        var both = ReportingPeriod.Between(new LocalDate(2025, 4, 1), new LocalDate(2027, 3, 31));
        OnAccountRules rules = new() { Method = SeriesMethod.Cumulative, Membership = Forfeits with { Counterparty = Account.Of("alder") } };

        OnAccountStatement drawn = Settle(Two(rules, Birch.During(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30))), History(Final(Of(both, -32m))));

        // Six of twenty-four months of 4.00; alder bears the rest.
        Assert.Equal(Money.Pounds(-1m), drawn["birch"].Entitlement);
        Assert.Equal(Money.Pounds(-15m), drawn["alder"].Entitlement);
    }

    [Fact]
    public void Leaving_on_the_last_day_keeps_the_gain_and_asks_nothing_of_the_terms()
    {
        RiskShareSchedule schedule = Two(new OnAccountRules(), Birch.During(null, new LocalDate(2026, 3, 31)));

        Assert.Equal(Money.Pounds(4m), Settle(schedule, History(Final(Year(2025, 32m))))["birch"].Entitlement);
    }

    private static OnAccountStatement Draw(Participant birch, MembershipRules membership, params ReadOnlySpan<PeriodStatement> statements) =>
        Settle(Two(new OnAccountRules { Membership = membership }, birch), History(statements));
}
