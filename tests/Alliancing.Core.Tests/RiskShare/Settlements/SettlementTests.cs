using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Settlements;

public sealed class SettlementTests
{
    private static readonly RiskShareSchedule Schedule = Both(Shares);
    private static readonly Settlement Settled = Schedule.Settle(Variance(10));

    private static Settlement Under(RiskShareSchedule schedule) => Settled with { Terms = RiskShareTerms.Create(schedule) };

    [Fact]
    public void Two_settlements_are_equal_when_their_results_are()
    {
        Settlement[] same =
        [
            Schedule.Settle(Variance(10)),
            Schedule.Settle(Variance(10, 200)),
            Settled with { Trace = null },
            Under(Schedule with { Name = "Riverside" }),
        ];

        Assert.All(same, s => Assert.Equal(Settled, s));
        Assert.All(same, s => Assert.Equal(Settled.GetHashCode(), s.GetHashCode()));
    }

    [Fact]
    public void Two_settlements_differ_when_one_part_does()
    {
        Settlement[] others =
        [
            Under(Schedule with { Agreement = "lakeside" }),
            Under(Schedule with { Version = "2" }),
            Under(Schedule with { Currency = Currency.Eur }),
            Under(Schedule with { Participants = [.. People.Take(3), Participant.Provider("cedar", "Cedar")] }),
            Settled with { Outturn = Settled.Outturn with { Period = ReportingPeriod.Month(2025, 4) } },
            Settled with { Components = [] },
            Settled with { Lines = [.. Settled.Lines.Skip(1)] },
            Settled with { Findings = [Finding.Warning("a", "b", "c")] },
        ];

        Assert.All(others, other => Assert.False(Settled.Equals(other)));
        Assert.False(Settled.Equals(null));
    }

    [Fact]
    public void Accounts_stand_once_each_with_all_their_lines()
    {
        Settlement settlement = (Schedule with
        {
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
            Closing = [new ClosingClamp(Recipients.Of("birch"), Account.Residual, Pounds(5))],
        }).Settle(Variance(10).WithFees());

        Assert.Equal(
            ["council 2 GBP -10.00", "alder 2 GBP 11.00", "birch 3 GBP 5.00", "cedar 2 GBP 3.00", "residual 1 GBP 1.00"],
            settlement.Accounts.Select(a => $"{a.Account} {a.Lines.Count} {a.Due}"));
        Assert.Equal(Money.Pounds(1), settlement.Residual);
        Assert.Equal(Money.Pounds(10), settlement.Total);
    }
}
