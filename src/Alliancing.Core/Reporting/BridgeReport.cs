using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints a bridge: for every account the opening amount, what each step moved, and the closing amount.</summary>
/// <remarks>Every column adds up, and so does every row. The text is the same on every machine and in every culture.</remarks>
/// <example>
/// <code>
/// Settlement final = new RiskShareCalculator().Settle(terms, outturn with { Actual = Money.Pounds(80m) });
/// Console.WriteLine(SettlementBridge.Between(settlement, final).ToText());
/// </code>
/// </example>
public static class BridgeReport
{
    /// <summary>The bridge as plain text with columns lined up.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is null.</exception>
    public static string ToText(this SettlementBridge bridge) => PlainText.Write(Compose(Guard.Against.Null(bridge, nameof(bridge))));

    /// <summary>The bridge as GitHub's Markdown.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is null.</exception>
    public static string ToMarkdown(this SettlementBridge bridge) => Markdown.Write(Compose(Guard.Against.Null(bridge, nameof(bridge))));

    private static Report Compose(SettlementBridge bridge)
    {
        string title = bridge.After.Terms.Name ?? bridge.After.Agreement;
        return new Report()
            .Heading(1, $"{title} · {Called(bridge, isAfter: true)} against {Called(bridge, isAfter: false)}")
            .Add(Steps(bridge))
            .Paragraph($"Each step replaces one group of inputs and settles again, in the order {string.Join(", ", bridge.Order.Select(Word))}; another order moves money between the steps and leaves the change as it is. {Unchanged(bridge)}")
            .Paragraph("A minus sign means that the amount is borne or paid, or that a step makes less of it; every other amount is received.");
    }

    private static Table Steps(SettlementBridge bridge)
    {
        BridgeStep[] moving = [.. bridge.Steps.Where(s => s.Differs)];
        return new Table(
            [
                new Column("account"),
                new Column("before", ToTheRight: true),
                .. moving.Select(s => new Column(Word(s.Group), ToTheRight: true)),
                new Column("after", ToTheRight: true),
                new Column("change", ToTheRight: true),
            ],
            [
                .. bridge.Lines.Select(line => Row(
                    Name(bridge, line.Account), line.Opening, moving.Select(s => line[s.Group]), line.Closing)),
                Row("total", bridge.Before.Total, moving.Select(s => Total(bridge, s.Group)), bridge.After.Total),
            ],
            HasTotal: true);
    }

    private static string[] Row(string name, Money opening, IEnumerable<Money> steps, Money closing) =>
        [name, Amounts.Of(opening), .. steps.Select(Amounts.Of), Amounts.Of(closing), Amounts.Of(closing - opening)];

    private static Money Total(SettlementBridge bridge, BridgeGroup group) =>
        bridge.Lines.Aggregate(Money.Zero(bridge.After.Currency), (sum, line) => sum + line[group]);

    /// <summary>An account by its name in the later terms; a leaver's by the earlier.</summary>
    private static string Name(SettlementBridge bridge, Account account)
    {
        RiskShareTerms terms = bridge.After.Terms.Layout.Find(account) is null ? bridge.Before.Terms : bridge.After.Terms;
        return new AccountNames(terms)[account];
    }

    /// <summary>What one end is called; two that would be called alike are told apart by their days, else by what was spent, else by their order.</summary>
    private static string Called(SettlementBridge bridge, bool isAfter)
    {
        string told = string.Empty;
        if (Named(bridge.Before) == Named(bridge.After) && bridge.Before.Version == bridge.After.Version)
        {
            Func<Settlement, string>[] tells = [Dated, Spent];
            told = ", " + (tells.FirstOrDefault(tell => tell(bridge.Before) != tell(bridge.After))?.Invoke(isAfter ? bridge.After : bridge.Before) ?? (isAfter ? "the later" : "the earlier"));
        }

        Settlement settlement = isAfter ? bridge.After : bridge.Before;
        return $"{Named(settlement)} (version {settlement.Version}{told})";
    }

    private static string Named(Settlement settlement) => settlement.Outturn.Name ?? Dates.Of(settlement.Period);

    private static string Dated(Settlement settlement) => settlement.Outturn.AsAt is { } day ? $"as at {Dates.Of(day)}" : "no date";

    private static string Spent(Settlement settlement) => settlement.Outturn.Actual?.Amount is { } amount ? $"actual {Amounts.Of(amount)}" : "actual by its lines";

    private static string Unchanged(SettlementBridge bridge)
    {
        string[] same = [.. bridge.Steps.Where(s => !s.Differs).Select(s => Word(s.Group))];
        return same.Length == 0 ? "Every group differs." : $"The two do not differ in {string.Join(", ", same)}.";
    }

    private static string Word(BridgeGroup group) => group switch
    {
        BridgeGroup.Target => "target",
        BridgeGroup.Cost => "cost",
        BridgeGroup.Score => "score",
        BridgeGroup.Parameters => "parameters",
        _ => "terms",
    };
}
