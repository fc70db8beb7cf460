using Alliancing.RiskShare;
using FsCheck.Xunit;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

public sealed class TrueUpTests
{
    private static readonly OnAccountRules Retains = new() { Method = SeriesMethod.Cumulative, Retention = Rate.Percent(20) };

    [Fact]
    public void T43_interim_gain_is_paid_less_retention()
    {
        OnAccountPosition alder = Settle(One(Retains), History(Interim(Year(2025, 8m))))["alder"];

        Assert.Equal(Money.Pounds(4m), alder.Entitlement);
        Assert.Equal(Money.Pounds(3.20m), alder.Due);
        Assert.Equal(Money.Pounds(0.80m), alder.Retained);
    }

    [Theory]
    [InlineData("5.00", "-0.70")]
    [InlineData("9.20", "1.40")]
    [InlineData("-2.00", "-4.20")]
    public void T43_the_final_statement_trues_up_in_both_directions(string variance, string due)
    {
        foreach (SeriesMethod method in Enum.GetValues<SeriesMethod>())
        {
            SettlementHistory history = History(Interim(Year(2025, 8m)), Final(Year(2025, Pounds(variance).Amount))) with { Payments = [Paid("alder", 3.20m)] };

            OnAccountPosition alder = Settle(One(Retains with { Method = method }), history)["alder"];

            Assert.Equal(Pounds(due), alder.Due);
            Assert.Equal(Money.Pounds(0m), alder.Retained);
            Assert.Equal(Money.Pounds(0.80m), alder.RetentionReleased);
        }
    }

    [Fact]
    public void Interim_pain_is_paid_in_full()
    {
        OnAccountPosition alder = Settle(One(Retains), History(Interim(Year(2025, -8m))))["alder"];

        Assert.Equal(Money.Pounds(-4m), alder.Due);
        Assert.Equal(Money.Pounds(0m), alder.Retained);
    }

    [Fact]
    public void What_was_not_paid_stays_due()
    {
        SettlementHistory history = History(Interim(Year(2025, 8m)), Interim(Year(2025, 9m))) with { Payments = [Paid("alder", 1m)] };

        OnAccountPosition alder = Settle(One(Retains), history)["alder"];

        Assert.Equal(Money.Pounds(2.60m), alder.Due);
        Assert.Equal(Money.Pounds(0.50m), alder.Change);
    }

    [Fact]
    public void A_refund_left_to_the_final_statement_is_carried_until_then()
    {
        RiskShareSchedule schedule = One(Retains with { Refunds = RefundTiming.AtFinal });
        SettlementHistory falling = History(Interim(Year(2025, 8m)), Interim(Year(2025, 5m))) with { Payments = [Paid("alder", 3.20m)] };

        OnAccountPosition interim = Settle(schedule, falling)["alder"];
        OnAccountPosition pain = Settle(schedule, falling with { Statements = [falling.Statements[0], Interim(Year(2025, -2m))] })["alder"];
        OnAccountPosition final = Settle(schedule, falling with { Statements = [.. falling.Statements, Final(Year(2025, 5m))] })["alder"];

        Assert.Equal(Money.Pounds(0m), interim.Due);
        Assert.Equal(Money.Pounds(-1.20m), interim.CarriedForward);
        Assert.Equal(Money.Pounds(-1m), pain.Due);
        Assert.Equal(Money.Pounds(-3.20m), pain.CarriedForward);
        Assert.Equal(Money.Pounds(-0.70m), final.Due);
        Assert.Equal(Money.Pounds(0m), final.CarriedForward);
    }

    [Property(MaxTest = 200)]
    public void Interim_payments_and_the_true_up_together_are_the_final_settlement(short[] variances, short last, byte retention, bool cumulative, bool atFinal)
    {
        OnAccountRules rules = new()
        {
            Method = cumulative ? SeriesMethod.Cumulative : SeriesMethod.SumOfPeriods,
            Retention = Rate.Percent(retention % 101),
            Refunds = atFinal ? RefundTiming.AtFinal : RefundTiming.AtOnce,
        };
        RiskShareSchedule schedule = Two(rules);
        PeriodStatement[] statements = [.. variances.Take(6).Select(v => Interim(Year(2025, v / 100m))), Final(Year(2025, last / 100m))];

        var payments = new List<AccountPayment>();
        for (int i = 1; i <= statements.Length; i++)
        {
            OnAccountStatement drawn = Settle(schedule, History(statements.AsSpan(0, i)) with { Payments = [.. payments] });
            foreach (OnAccountPosition position in drawn.Positions)
            {
                Assert.Equal(position.Entitlement, position.Due + position.Paid + position.Recouped + position.Retained + position.CarriedForward);
                if (!position.Due.IsZero)
                {
                    payments.Add(Paid(position.Account.ToString(), position.Due.Amount));
                }
            }
        }

        Settlement whole = new RiskShareCalculator().Settle(RiskShareTerms.Create(schedule), statements[^1].Outturn);
        foreach (AccountSettlement account in whole.Accounts)
        {
            Assert.Equal(account.Due, payments.Where(p => p.Account == account.Account).Aggregate(Money.Pounds(0m), (sum, p) => sum + p.Amount));
        }
    }

    [Property(MaxTest = 200)]
    public void A_final_statement_alone_is_the_settlement_line_by_line(short variance, ushort fee, bool cumulative)
    {
        RiskShareSchedule schedule = Two(new OnAccountRules { Method = cumulative ? SeriesMethod.Cumulative : SeriesMethod.SumOfPeriods }) with
        {
            Participants = [Council, Participant.Owner("icb", "ICB"), Alder, Birch],
            Owners = SplitRule.Shares(("council", Rate.Percent(67)), ("icb", Rate.Percent(33))),
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
            Closing = cumulative ? [new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: Level.Amount(Money.Pounds(20m)))] : [],
        };
        schedule = schedule with { Components = [.. schedule.Components.Select(c => c with { Portion = Rate.Percent(60) }), .. schedule.Components.Select(c => c with { Id = "pool", Portion = Rate.Percent(40), Funding = Funding.Owner })] };
        Outturn outturn = Year(2025, variance / 100m).With(Basis.Fee, ("alder", fee / 100m), ("birch", 7.01m));

        Settlement settled = new RiskShareCalculator().Settle(RiskShareTerms.Create(schedule), outturn);
        OnAccountStatement drawn = Settle(schedule, History(Final(outturn)));

        Assert.Equal(settled.Components, drawn.Components);
        Assert.Equal(settled.Lines.OrderBy(l => l.ToString(), StringComparer.Ordinal), drawn.Lines.OrderBy(l => l.ToString(), StringComparer.Ordinal));
        Assert.Empty(drawn.Corrections);
    }
}
