using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>Lists what changed the target and what was left out of the actual, so that neither happens silently.</summary>
internal static class Inputs
{
    public static IEnumerable<Block> Describe(Outturn outturn) => Section([.. Items(outturn)]);

    /// <summary>The same of several outturns, each under its period.</summary>
    public static IEnumerable<Block> Describe(IEnumerable<Outturn> outturns) => Section(
    [
        .. outturns.Select(o => (o.Period, Items: (OutlineItem[])[.. Items(o)])).Where(o => o.Items.Length > 0).Select(o => new OutlineItem(null, Dates.Of(o.Period), new Outline(o.Items))),
    ]);

    private static IEnumerable<Block> Section(OutlineItem[] items) => items.Length == 0 ? [] : [new Heading(2, "Adjustments and exclusions"), new Outline(items)];

    private static IEnumerable<OutlineItem> Items(Outturn outturn) =>
    [
        .. Adjustments(outturn.Target, "the target"),
        .. Exclusions(outturn.Actual, "the actual"),
        .. outturn.Measures.SelectMany(m => Adjustments(m.Target, $"the target of {m.Id}").Concat(Exclusions(m.Actual, $"the actual of {m.Id}"))),
    ];

    private static IEnumerable<OutlineItem> Adjustments(AgreedTarget? target, string what) => (target?.Adjustments ?? [])
        .Select(a => new OutlineItem(null, $"{Dates.Of(a.On)}: {Amounts.Of(a.Amount)} to {what}, {a.Reason}{(a.Clause is null ? string.Empty : $" (clause {a.Clause})")}"));

    private static IEnumerable<OutlineItem> Exclusions(AllowableCost? actual, string what) => (actual?.Excluded ?? [])
        .Select(e => new OutlineItem(null, $"{Amounts.Of(e.Amount)} left out of {what}: {e.Id}{(e.Reason is null ? string.Empty : $", {e.Reason}")}"));
}
