using System.Globalization;
using System.Numerics;
using System.Text;
using Alliancing.RiskShare;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>The engine against an implementation that shares nothing with it but the page that both are written from.</summary>
public sealed class ReferenceTests
{
    private static readonly SettlementOptions Silent = new() { Trace = false };

    [Property(Arbitrary = [typeof(SettlementCase)])]
    public void The_engine_settles_as_the_reference_does_with_and_without_a_trace(SettlementCase @case)
    {
        RiskShareTerms terms = @case.Terms!;
        string reference = ByReference(@case);

        RequireSame(reference, terms, @case.Outturn, null);
        RequireSame(reference, terms, @case.Outturn, Silent);
    }

    private static void RequireSame(string reference, RiskShareTerms terms, Outturn outturn, SettlementOptions? options)
    {
        string engine = ByEngine(terms, outturn, options);
        Assert.True(
            string.Equals(reference, engine, StringComparison.Ordinal),
            $"reference:\n{reference}\nengine:\n{engine}\n{string.Join('\n', new RiskShareCalculator().Evaluate(terms, outturn, options).Findings)}");
    }

    internal static string ByReference(SettlementCase @case)
    {
        var reached = new Reached();
        IReadOnlyList<Line>? lines = Settling.Settle(@case.Schedule, @case.Outturn, reached);
        return lines is null
            ? "refused"
            : Text(lines.Select(l => (Key(l.Account, l.Source, l.Category), l.Amount, l.Exact)));
    }

    internal static string ByEngine(RiskShareTerms terms, Outturn outturn, SettlementOptions? options)
    {
        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, outturn, options);
        if (outcome.Settlement is not { } settlement)
        {
            return "refused";
        }

        // A line of nothing is left out of the comparison, but every participant has one in every component.
        foreach (Component component in terms.Components)
        {
            Assert.All(terms.Participants, p => Assert.Single(settlement.Lines, l => l.Account == Account.Of(p.Id) && l.Source == component.Id && l.Category == LineCategory.Share));
        }

        return Text(settlement.Lines.Select(l => (
                Key(l.Account, l.Source, l.Category),
                (BigInteger)l.Amount.MinorUnits,
                new Fraction(l.Exact.MinorUnits.Numerator, l.Exact.MinorUnits.Denominator))));
    }

    private static string Key(Account account, string source, LineCategory category) => $"{account} {source} {category}";

    /// <summary>One line for each account, source and category that has anything, in an order of its own.</summary>
    private static string Text(IEnumerable<(string Key, BigInteger Amount, Fraction Exact)> lines)
    {
        StringBuilder text = new();
        foreach (var line in lines.GroupBy(l => l.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            BigInteger amount = line.Aggregate(BigInteger.Zero, static (sum, l) => sum + l.Amount);
            Fraction exact = Fraction.Sum(line.Select(l => l.Exact));
            if (amount != 0 || exact != 0)
                text.Append(CultureInfo.InvariantCulture, $"{line.Key}: {amount} ({exact})").AppendLine();
        }

        return text.ToString();
    }
}
