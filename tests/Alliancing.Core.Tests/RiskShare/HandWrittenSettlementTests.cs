using Alliancing.Benchmarks;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>The benchmarks' yardstick settles the same as the engine on its narrow range.</summary>
public sealed class HandWrittenSettlementTests
{
    [Property]
    public void The_yardstick_of_the_benchmarks_agrees_with_the_engine(ushort size, int over, ushort first, ushort second, byte third)
    {
        // Small fees against an overrun of thousands reach the cap; the odd factors make remainders of every size.
        long target = size * 997L;
        long actual = target + (over * 13L);
        long[] fees = [first + 1, second, third];
        var lines = new long[4];
        HandWrittenSettlement.Settle(target, actual, fees, lines);

        ValueList<Stage> share = [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)];
        var terms = RiskShareTerms.Create(
            "benchmark",
            Currency.Gbp,
            [Participant.Owner("council", "Council"), Participant.Provider("a", "A"), Participant.Provider("b", "B"), Participant.Provider("c", "C")],
            Component.Saving("cost", gain: share, pain: [.. share, Limit.EachAt(Rate.One, Basis.FeeAtRisk, To.Owner)]));
        Outturn outturn = new Outturn("benchmark", ReportingPeriod.Of(FinancialYear.StartingIn(2025)))
        {
            Target = Money.FromMinorUnits(target, Currency.Gbp),
            Actual = Money.FromMinorUnits(actual, Currency.Gbp),
        }.With(Basis.FeeAtRisk, ("a", fees[0] / 100m), ("b", fees[1] / 100m), ("c", fees[2] / 100m));
        Settlement settlement = new RiskShareCalculator().Settle(terms, outturn);

        Assert.Equal(lines, settlement.Lines.Select(l => l.Amount.MinorUnits));
    }
}
