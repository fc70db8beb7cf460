using Alliancing.RiskShare;
using FsCheck.Xunit;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>A statement carries every statement before it as it was drawn up.</summary>
public sealed class DrawnStatementTests
{
    private static readonly OnAccountRules Retains = new() { Retention = Rate.Percent(20), Milestones = [new Milestone("opened", Rate.Percent(90))] };

    [Fact]
    public void Earlier_statements_stand_as_they_were_drawn_up_on_their_day()
    {
        Outturn first = Year(2025, 8m) with { AsAt = new LocalDate(2026, 4, 30) };
        SettlementHistory history = History(Interim(first), PeriodStatement.Interim(Year(2026, 10m), "opened"), Final(Year(2027, -4m))) with
        {
            Payments = [Paid("alder", 3.20m, new LocalDate(2026, 5, 20)), Paid("alder", 4.90m, new LocalDate(2027, 5, 20))],
        };

        OnAccountStatement drawn = Settle(One(Retains), history);

        Assert.Equal([new LocalDate(2026, 4, 30), new LocalDate(2027, 3, 31), AsAt], drawn.Statements.Select(s => s.AsAt));
        Assert.Equal([Rate.Percent(80), Rate.Percent(90), Rate.One], drawn.Statements.Select(s => s.Released));
        Assert.Equal(["4.00 0.80 0.00 3.20", "9.00 0.90 3.20 4.90", "7.00 0.00 8.10 -1.10"], drawn.Statements.Select(s => Shown(s.Positions.Single(p => p.Account == Account.Of("alder")))));
        Assert.Equal("opened", Assert.Single(drawn.Statements[1].Milestones));
        Assert.Equal(drawn.Positions, drawn.Statements[^1].Positions);
        Assert.Equal(AsAt, drawn.AsAt);
    }

    [Property(MaxTest = 200)]
    public void Every_statement_before_is_the_one_that_was_drawn_up_then(short[] variances, byte retention, bool atFinal, bool carries, byte paid)
    {
        OnAccountRules rules = new()
        {
            Retention = Rate.Percent(retention % 101),
            Refunds = atFinal ? RefundTiming.AtFinal : RefundTiming.AtOnce,
            CarryForward = carries ? new LossCarryForward(Periods: 2, Unmet: UnmetLoss.WrittenOff) : null,
            Advances = Basis.Named("advance"),
        };
        PeriodStatement[] statements = [.. variances.Take(3).Prepend((short)100).Select((v, i) => Interim(Year(2025 + i, v / 100m).With(Basis.Named("advance"), ("alder", 0.20m * (i + 1)))))];
        AccountPayment[] payments = [.. statements.Select((s, i) => Paid(i % 2 == 0 ? "alder" : "birch", (paid / 100m) + 0.01m, s.Period.Last.PlusDays(i - 1)))];

        OnAccountStatement whole = Settle(Two(rules), History(statements) with { Payments = [.. payments] });

        for (int i = 0; i < statements.Length - 1; i++)
        {
            LocalDate day = statements[i].Period.Last;
            OnAccountStatement then = Settle(Two(rules), History(statements.AsSpan(0, i + 1)) with { AsAt = day, Payments = [.. payments.Where(p => p.Paid <= day)] });
            Assert.Equal(then.Statements[^1], whole.Statements[i]);
        }
    }

    [Fact]
    public void All_accounts_together_have_what_the_components_came_to_less_losses_brought_forward()
    {
        RiskShareSchedule schedule = Two(new OnAccountRules { CarryForward = new LossCarryForward(Unmet: UnmetLoss.WrittenOff) });
        SettlementHistory history = History(Interim(Year(2025, 8.01m)), Interim(Year(2026, -3m))) with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(1m))] };

        foreach (DrawnStatement drawn in Settle(schedule, history).Statements)
        {
            decimal variance = drawn.Period.First.Year == 2025 ? 8.01m : 5.01m;
            Assert.Equal(Money.Pounds(variance - 1m), drawn.Positions.Aggregate(Money.Pounds(0m), (sum, p) => sum + p.Entitlement));
        }
    }

    [Fact]
    public void Equality_is_of_results_and_not_of_what_they_came_from()
    {
        SettlementHistory history = History(Interim(Year(2025, 8m)));
        OnAccountStatement one = Settle(One(Retains), history);
        OnAccountStatement other = Settle(One(Retains), history with { Statements = [Interim(Year(2025, 8m) with { Name = "first year" })] });

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Settle(One(Retains), History(Interim(Year(2025, 9m)))));
    }

    [Fact]
    public void An_account_without_lines_or_payments_is_named_with_those_that_have_a_position()
    {
        OnAccountStatement drawn = Settle(One(Retains), History(Interim(Year(2025, 8m))));

        Assert.Contains("council, alder", Assert.Throws<KeyNotFoundException>(() => drawn[Account.Residual]).Message, StringComparison.Ordinal);
    }

    private static string Shown(OnAccountPosition p) => $"{p.Entitlement:F} {p.Retained:F} {p.Paid:F} {p.Due:F}";
}
