using System.Numerics;
using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <summary>The closed lines to date.</summary>
internal sealed record EntitlementToDate(ValueList<SettlementLine> Lines, ValueList<ComponentSettlement> Components)
{
    /// <summary>The most minor units that the lines, the payments or the losses of an account may come to, so that no sum of them overflows.</summary>
    public const long LargestSum = long.MaxValue / 8;

    /// <summary>What a participant's lines come to without fees and reimbursed cost, which are neither retained nor carried.</summary>
    public Money Share(Account account, Currency currency) => Sum(Lines.Where(l => l.Account == account && IsShare(l)), currency);

    public static bool IsShare(SettlementLine line) => line.Category is not (LineCategory.Fee or LineCategory.ReimbursedCost);

    public static Money Sum(IEnumerable<SettlementLine> lines, Currency currency) => lines.Aggregate(Money.Zero(currency), static (sum, line) => sum + line.Amount);

    /// <summary>Closes the exact results to date, component by component, and applies the clamps that hold over the life.</summary>
    public static EntitlementToDate Close<T>(RiskShareTerms terms, OnAccountRules rules, PeriodResult result, T tracer, List<Finding> findings)
        where T : struct, ITracer
    {
        var lines = new List<SettlementLine>();
        var components = new List<ComponentSettlement>();
        var closing = new ComponentClosing<T>(terms, tracer, lines, components, findings);
        foreach (ComponentResult<Ratio> component in result.Components)
        {
            closing.Close(component);
        }

        foreach (IGrouping<LineCategory, SettlementLine> category in result.Entitlements.GroupBy(l => l.Category))
        {
            Close([.. category], lines);
        }

        RequireRoom(lines, findings);
        if (findings.All(f => f.Severity != Severity.Error))
        {
            Clamp(terms, rules, result, tracer, lines, findings);
        }

        return new EntitlementToDate([.. lines], [.. components]);
    }

    /// <summary>Refuses lines which each fit but whose sums, with payments and losses, may not.</summary>
    private static void RequireRoom(List<SettlementLine> lines, List<Finding> findings)
    {
        BigInteger moved = lines.Aggregate(BigInteger.Zero, static (sum, line) => sum + BigInteger.Abs(line.Amount.MinorUnits));
        if (moved > LargestSum)
        {
            findings.Add(Finding.Error(
                FindingIds.TooLarge, "history.statements", $"the lines to date move {moved} minor units, beyond what an account can hold, {LargestSum}. Check the targets, the actuals and the prices."));
        }
    }

    /// <summary>Clamps read the outturn of all periods together; what was said of each period by itself is not said again.</summary>
    private static void Clamp<T>(RiskShareTerms terms, OnAccountRules rules, PeriodResult result, T tracer, List<SettlementLine> lines, List<Finding> findings)
        where T : struct, ITracer
    {
        ValueList<ClosingClamp> closing = rules.Method == SeriesMethod.Cumulative ? terms.Schedule.Closing : [];
        if (closing.Count + rules.LifeLimits.Count == 0)
        {
            return;
        }

        string[] tooLarge = [.. result.TooLarge()];
        if (tooLarge.Length > 0)
        {
            findings.Add(Finding.Error(
                FindingIds.TooLarge, "history.statements", $"over all periods together, {string.Join(", ", tooLarge)} is beyond what a limit over the life can read. Check it in every outturn."));
            return;
        }

        var found = new List<Finding>();
        var reader = new OutturnReader(terms, result.Outturn(terms.Currency), found);
        int checks = found.Count;
        var clamping = new Clamping<T>(terms, reader, tracer, lines);
        clamping.Run(closing, "closing");
        clamping.Run(rules.LifeLimits, "onAccount.lifeLimits");
        findings.AddRange(found.Where((f, i) => i >= checks || f.Severity == Severity.Error));
    }

    /// <summary>Fees and reimbursed cost are whole; their owners' shares of all periods together are closed once.</summary>
    private static void Close(SettlementLine[] category, List<SettlementLine> lines)
    {
        var whole = new long[category.Length];
        Closing.Close([.. category.Select(l => l.Exact.MinorUnits)], 0, whole);
        lines.AddRange(category.Zip(whole, (line, amount) => line with { Amount = Money.FromMinorUnits(amount, line.Amount.Currency) }));
    }
}
