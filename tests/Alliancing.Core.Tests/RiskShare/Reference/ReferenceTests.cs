using System.Globalization;
using System.Text;
using Alliancing.RiskShare;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>The engine against an implementation that shares nothing with it but the page that both are written from.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private static readonly SettlementOptions Silent = new() { Trace = false };

    [Property(Arbitrary = [typeof(SettlementCase)])]
    public void The_engine_settles_as_the_reference_does(SettlementCase @case) => Assert.Equal(ByReference(@case), ByEngine(@case, null), StringComparer.Ordinal);

    [Property(Arbitrary = [typeof(SettlementCase)])]
    public void Without_a_trace_the_engine_settles_as_the_reference_does(SettlementCase @case) => Assert.Equal(ByReference(@case), ByEngine(@case, Silent), StringComparer.Ordinal);

    internal static string ByReference(SettlementCase @case)
    {
        var reached = new Reached();
        IReadOnlyList<Line>? lines = Settling.Settle(@case.Schedule, @case.Outturn, reached);
        return lines is null
            ? "refused"
            : Text(lines.Select(l => (Key(l.Account, l.Source, l.Category), l.Amount, l.Exact)));
    }

    internal static string ByEngine(SettlementCase @case, SettlementOptions? options)
    {
        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(@case.Terms!, @case.Outturn, options);
        return outcome.Settlement is not { } settlement
            ? "refused"
            : Text(settlement.Lines.Select(l => (
                Key(l.Account, l.Source, l.Category),
                (System.Numerics.BigInteger)l.Amount.MinorUnits,
                new Fraction(l.Exact.MinorUnits.Numerator, l.Exact.MinorUnits.Denominator))));
    }

    private static string Key(Account account, string source, LineCategory category) => $"{account} {source} {category}";

    /// <summary>One line for each account, source and category that has anything, in an order of its own.</summary>
    private static string Text(IEnumerable<(string Key, System.Numerics.BigInteger Amount, Fraction Exact)> lines)
    {
        StringBuilder text = new();
        foreach (var line in lines.GroupBy(l => l.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            System.Numerics.BigInteger amount = line.Aggregate(System.Numerics.BigInteger.Zero, static (sum, l) => sum + l.Amount);
            Fraction exact = Fraction.Sum(line.Select(l => l.Exact));
            if (amount != 0 || exact != 0)
                text.Append(CultureInfo.InvariantCulture, $"{line.Key}: {amount} ({exact})").AppendLine();
        }

        return text.ToString();
    }

    [Fact]
    public void Most_generated_terms_can_be_built()
    {
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        int built = 0;
        for (int seed = 0; seed < 2_000; seed++)
        {
            TermsOutcome outcome = RiskShareTerms.Evaluate(SettlementCase.Of(seed).Schedule);
            built += outcome.Terms is null ? 0 : 1;
            foreach (string id in outcome.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Id + " " + f.Message).Take(1))
                reasons[id] = reasons.GetValueOrDefault(id) + 1;
        }

        output.WriteLine($"{built} of 2,000");
        foreach ((string id, int times) in reasons.OrderByDescending(r => r.Value).Take(40))
            output.WriteLine($"{times} {id}");
        Assert.InRange(built, 1_400, 2_000);
    }
}
