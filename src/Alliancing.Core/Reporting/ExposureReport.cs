using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints an exposure: every break point with what each account gets there, marginal rates, cliffs, extremes and the last pound.</summary>
/// <remarks>Amounts are to the minor unit, with a mark where that rounds them; the JSON document has them exactly. Positive ones are received, negative ones borne. Rates say what one more pound of the actual does to a line; of a quantity, what one more unit does.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(terms.Exposure(outturn).ToText());
/// </code>
/// </example>
public static class ExposureReport
{
    /// <summary>The exposure as plain text with columns lined up.</summary>
    /// <param name="exposure">The exposure.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exposure"/> is null.</exception>
    public static string ToText(this Exposure exposure) => PlainText.Write(Compose(Guard.Against.Null(exposure, nameof(exposure))));

    /// <summary>The exposure as GitHub's Markdown.</summary>
    /// <param name="exposure">The exposure.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exposure"/> is null.</exception>
    public static string ToMarkdown(this Exposure exposure) => Markdown.Write(Compose(Guard.Against.Null(exposure, nameof(exposure))));

    private static Report Compose(Exposure exposure)
    {
        var names = new AccountNames(exposure.Terms);
        string target = exposure.Target is { } at ? $", target {Amounts.Near(at)}" : string.Empty;
        Table lines = Lines(exposure, names);
        Table slopes = Slopes(exposure, names);
        Table extremes = Extremes(exposure, names);
        string spent = LastPound($"Of {One(exposure)} more at the upper end", exposure.LastPoundSpent, names);
        string saved = LastPound($"Of {One(exposure)} less at the lower end", exposure.LastPoundSaved, names);
        bool isRounded = new[] { lines, slopes, extremes }.SelectMany(t => t.Rows).SelectMany(row => row).Append(target).Append(spent).Append(saved).Any(text => text.Contains(Amounts.About, StringComparison.Ordinal));
        Report report = new Report()
            .Heading(1, $"Exposure of {exposure.Terms.Name ?? exposure.Terms.Agreement}, version {exposure.Terms.Version}: {exposure.Range}{target}")
            .Heading(2, "Amounts at every break point")
            .Add(lines)
            .Heading(2, "Marginal rates between them")
            .Add(slopes)
            .Heading(2, "Extremes and symmetry")
            .Add(extremes)
            .Heading(2, "The last pound")
            .Paragraph(spent)
            .Paragraph(saved);
        return isRounded ? report.Paragraph($"{Amounts.About} marks what is rounded: amounts to the minor unit, rates to two places. The JSON document has them exactly.") : report;
    }

    private static string One(Exposure exposure) => exposure.Range.Axis == ExposureAxis.Actual ? Amounts.Near(ExactMoney.Of(1, exposure.Terms.Currency)) : "one unit";

    private static Table Lines(Exposure exposure, AccountNames names) => new(
        [new("at", ToTheRight: true), new("place"), .. Columns(exposure, names)],
        [.. exposure.Rows.Select(r => (string[])[Amounts.Near(r.At), Place(r.Place), .. r.Amounts.Select(Amounts.Near)])]);

    private static Table Slopes(Exposure exposure, AccountNames names)
    {
        ValueList<TraceValue> places = exposure.Places;
        return new Table(
            [new("from", ToTheRight: true), new("to", ToTheRight: true), .. Columns(exposure, names)],
            [.. exposure.Rows.Where(r => r.Slopes is not null).Select(r => (string[])[Amounts.Near(r.At), Next(places, r.At), .. r.Slopes!.Select(Amounts.Near)])]);
    }

    private static Table Extremes(Exposure exposure, AccountNames names) => new(
        [new("participant"), new("highest", ToTheRight: true), new("at", ToTheRight: true), new("lowest", ToTheRight: true), new("at", ToTheRight: true), new("about the target")],
        [.. exposure.Accounts.Select(a => (string[])[names[a.Account], .. Extreme(a.Highest), .. Extreme(a.Lowest), Symmetry(exposure, a)])]);

    private static IEnumerable<Column> Columns(Exposure exposure, AccountNames names) => exposure.Accounts.Select(a => new Column(names[a.Account], ToTheRight: true));

    private static string[] Extreme(ExposureExtreme extreme) => extreme is { Amount: { } amount, At: { } at }
        ? [Amounts.Near(amount), Amounts.Near(at) + (extreme.IsReached ? string.Empty : " (approached)")]
        : ["no bound", string.Empty];

    private static string Symmetry(Exposure exposure, AccountExposure line) => line.Asymmetry is { } found
        ? $"{Amounts.Near(found.Distance)} below {Amounts.Near(found.Below)}, above {Amounts.Near(found.Above)}"
        : exposure.Target is null ? string.Empty : "symmetric";

    private static string LastPound(string when, ValueList<LastPoundShare> shares, AccountNames names) => shares.Count == 0
        ? $"{when}, nothing moves any line."
        : $"{when}: {string.Join(", ", shares.Select(s => $"{names[s.Account]} {Amounts.Near(s.Share)}"))}.";

    private static string Next(ValueList<TraceValue> places, TraceValue at)
    {
        int index = places.ToList().IndexOf(at);
        return index + 1 < places.Count ? Amounts.Near(places[index + 1]) : "no end";
    }

    private static string Place(ExposurePlace place) => place switch
    {
        ExposurePlace.JustBelow => "just below",
        ExposurePlace.JustAbove => "just above",
        _ => string.Empty,
    };
}
