using System.Numerics;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

/// <summary>An exposure says nothing that settling would not: at each break point, next to it on both sides, and between.</summary>
public sealed class ExposureLaws
{
    private static readonly RiskShareCalculator Calculator = new();
    private static readonly SettlementOptions Untraced = new() { Trace = false };

    [Property(MaxTest = 150, Arbitrary = [typeof(RandomTerms)])]
    public void Every_line_is_what_settling_gives_at_each_break_point_beside_it_and_between(RandomTerms given)
    {
        Exposure exposure = given.Terms.Exposure(given.Outturn);
        foreach (long pennies in Probes(exposure))
        {
            Settlement settled = Calculator.Settle(given.Terms, given.Outturn with { Actual = Money.FromMinorUnits(pennies, Currency.Gbp) }, Untraced);
            foreach (AccountExposure line in exposure.Accounts)
            {
                Ratio expected = settled[line.Account].Lines.Aggregate(Ratio.Zero, static (sum, l) => sum + l.Exact.MinorUnits);
                Assert.True(expected == line.Read(pennies).MinorUnits, $"{line.Account} at {pennies}: settled {expected}, exposure {line.Read(pennies).MinorUnits}");
            }
        }
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(RandomTerms)])]
    public void Every_point_bends_or_jumps_and_limits_are_approached(RandomTerms given)
    {
        foreach (AccountExposure line in given.Terms.Exposure(given.Outturn).Accounts)
        {
            Assert.Equal(line.Points.Count, line.Segments.Count);
            for (int i = 0; i < line.Segments.Count; i++)
            {
                ExposureSegment segment = line.Segments[i];
                Assert.Equal(line.Points[i].At, segment.From);
                Assert.Equal(line.Points[i].Above, segment.Start);
                if (i > 0)
                {
                    Assert.Equal(line.Points[i].Below, line.Segments[i - 1].End);
                    Assert.True(line.Points[i].IsCliff || segment.Slope != line.Segments[i - 1].Slope);
                }
            }
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(RandomTerms)])]
    public void The_lines_add_up_to_the_variance_funded_portion_everywhere(RandomTerms given)
    {
        Component cost = given.Terms.Components[0];
        foreach (ExposureRow row in given.Terms.Exposure(given.Outturn).Rows)
        {
            Ratio sum = row.Amounts.Aggregate(Ratio.Zero, static (total, a) => total + a.MinorUnits);
            Assert.Equal(((Ratio)10_000 - row.At.Ratio) * (cost.Portion ?? Rate.One).Exact, sum);
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(RandomTerms)])]
    public void No_place_lies_beyond_the_extremes(RandomTerms given)
    {
        Exposure exposure = given.Terms.Exposure(given.Outturn, ExposureRange.OfActual(0, 300));
        foreach (AccountExposure line in exposure.Accounts)
        {
            Assert.All(Probes(exposure).Where(p => p <= 30_000), p =>
            {
                Assert.True(line.Read(p) <= line.Highest.Amount!.Value);
                Assert.True(line.Read(p) >= line.Lowest.Amount!.Value);
            });
        }
    }

    private static IEnumerable<long> Probes(Exposure exposure)
    {
        BigInteger last = BigInteger.Zero;
        foreach (TraceValue place in exposure.Places)
        {
            BigInteger floor = place.Ratio.Floor();
            foreach (BigInteger probe in new[] { (last + floor) / 2, floor - 1, floor, floor + 1, floor + 2 })
            {
                if (probe >= 0)
                    yield return (long)probe;
            }

            last = floor;
        }

        yield return (long)last + 1_000_003;
    }
}
