using System.Numerics;
using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

/// <summary>Exposure agrees with settling over terms of every kind.</summary>
public sealed class ExposureOfAnyTermsLaws
{
    private static readonly SettlementOptions Untraced = new() { Trace = false };

    [Property(MaxTest = 150, Arbitrary = [typeof(SettlementCase)])]
    public void Every_line_is_what_settling_gives_wherever_both_answer(SettlementCase @case)
    {
        RiskShareTerms terms = RiskShareTerms.Create(@case.Schedule with { Closing = [] });
        if (!Moves(terms) || Followed(terms, @case.Outturn) is not { } exposure)
        {
            return;
        }

        foreach (BigInteger probe in Probes(exposure))
        {
            Outturn at = exposure.Range.Move(@case.Outturn, new Ratio(probe, BigInteger.One), terms.Currency);
            if (Settled(terms, at) is not { } settled)
            {
                continue;
            }

            foreach (AccountExposure line in exposure.Accounts)
            {
                Ratio expected = settled[line.Account].Lines.Aggregate(Ratio.Zero, static (sum, l) => sum + l.Exact.MinorUnits);
                Assert.True(expected == line.Read(new Ratio(probe, BigInteger.One)).MinorUnits, $"{line.Account} at {probe}");
            }
        }
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(SettlementCase)])]
    public void Clamps_on_exact_sums_are_within_the_pennies_that_closing_moves(SettlementCase @case)
    {
        // A joint move falls in proportion to lines that closing has rounded, to nothing perhaps: its members agree as a sum, and whatever clamps them afterwards need not.
        RiskShareTerms terms = @case.Terms!;
        if (!Moves(terms) || terms.Schedule.Closing.Count == 0 || terms.Schedule.Closing.SkipLast(1).Any(c => c.Together) || Followed(terms, @case.Outturn) is not { } exposure)
        {
            return;
        }

        Account[] joint = terms.Schedule.Closing[^1] is { Together: true } clamp ? [.. terms.Layout.Participants(clamp.Of).Select(i => terms.Layout[i])] : [];

        foreach (BigInteger probe in Probes(exposure))
        {
            var place = new Ratio(probe, BigInteger.One);
            if (Settled(terms, exposure.Range.Move(@case.Outturn, place, terms.Currency)) is not { } settled)
            {
                continue;
            }

            var differences = exposure.Accounts.ToDictionary(l => l.Account, l => l.Read(place).MinorUnits - settled[l.Account].Due.MinorUnits);
            Assert.All(differences.Where(d => !joint.Contains(d.Key)), d => Assert.True(d.Value.Abs() < settled.Lines.Count, $"{d.Key} at {probe}: {d.Value}"));
            Ratio together = differences.Where(d => joint.Contains(d.Key)).Aggregate(Ratio.Zero, (sum, d) => sum + d.Value);
            Assert.True(together.Abs() < settled.Lines.Count, $"together at {probe}: {together}");
        }
    }

    [Fact]
    public void Most_terms_can_be_followed()
    {
        SettlementCase[] cases = [.. Enumerable.Range(0, 400).Select(seed => SettlementCase.Of(seed)).Where(c => c.Terms is { } terms && Moves(terms))];
        int followed = cases.Count(c => Followed(c.Terms!, c.Outturn) is not null);

        Assert.True(followed * 2 > cases.Length, $"{followed} of {cases.Length}");
    }

    /// <summary>A settlement; null when a price makes more of the outturn than money can be.</summary>
    private static Settlement? Settled(RiskShareTerms terms, Outturn outturn)
    {
        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, outturn, Untraced);
        Assert.True(outcome.Settlement is not null || outcome.Findings.Any(f => f.Id == "RS-033"), string.Join('\n', outcome.Findings));
        return outcome.Settlement;
    }

    private static bool Moves(RiskShareTerms terms) => ExposureRange.All(terms).Any();

    private static Exposure? Followed(RiskShareTerms terms, Outturn outturn)
    {
        try
        {
            return terms.Exposure(outturn);
        }
        catch (SettlementRefusedException refused)
        {
            Assert.NotEmpty(refused.Findings);
            return null;
        }
    }

    private static IEnumerable<BigInteger> Probes(Exposure exposure)
    {
        BigInteger last = BigInteger.Zero;
        foreach (TraceValue place in exposure.Places)
        {
            BigInteger floor = place.Ratio.Floor();
            foreach (BigInteger probe in new[] { (last + floor) / 2, floor - 1, floor, floor + 1 })
            {
                if (probe >= 0)
                    yield return probe;
            }

            last = floor;
        }

        yield return last + 1_003;
    }
}
