using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>Composes the tables that separate a variance: by cause, and part by part where a cause has several.</summary>
internal static class VarianceTables
{
    private const string Price = "price = (standard price − actual price) × actual volume";
    private const string Volume = "volume = (standard volume − actual volume) × standard price, with the earned volume in the place of the actual where one is stated";
    private const string Performance = "performance = (earned volume − actual volume) × standard price";

    // The order in which a commercial manager asks.
    private static readonly VarianceCause[] Order =
        [VarianceCause.TargetChange, VarianceCause.Price, VarianceCause.Volume, VarianceCause.Performance, VarianceCause.Exclusion, VarianceCause.Unexplained];

    private static readonly Column[] ByCause = [new("cause"), new("amount", ToTheRight: true)];
    private static readonly Column[] ByPart = [new("cause"), new("what"), new("amount", ToTheRight: true)];

    /// <summary>The analysis as a report of its own.</summary>
    public static Report Report(VarianceAnalysis analysis) =>
        new Report().Heading(1, Title(analysis)).AddAll(Tables(analysis)).Paragraph("Positive parts make a saving, negative ones an overspend.");

    /// <summary>A section for each measure of the settlement that saves against a target and whose outturn gives parts.</summary>
    public static IEnumerable<Block> Describe(Settlement settlement) => settlement.Terms.Components
        .Select(c => c.Measure)
        .OfType<SavingMeasure>()
        .Select(m => m.Of)
        .Distinct(StringComparer.Ordinal)
        .Select(of => VarianceAnalysis.Evaluate(settlement.Terms, settlement.Outturn, of).Analysis)
        .OfType<VarianceAnalysis>()
        .Where(a => a.Parts.Any(p => p.Cause != VarianceCause.Unexplained))
        .SelectMany(a => (IEnumerable<Block>)[new Heading(2, Title(a)), .. Tables(a)]);

    private static string Title(VarianceAnalysis analysis)
    {
        string of = analysis.Measure is null ? string.Empty : $" of {analysis.Measure}";
        string amount = Amounts.Of(new ExactMoney(analysis.Variance.MinorUnits.Abs(), analysis.Variance.Currency));
        return analysis.Variance.Sign switch
        {
            > 0 => $"Where the saving{of} of {amount} comes from",
            < 0 => $"Where the overspend{of} of {amount} comes from",
            _ => $"Where the variance{of} of {amount} comes from",
        };
    }

    private static IEnumerable<Block> Tables(VarianceAnalysis analysis)
    {
        VarianceCause[] causes = [.. Order.Where(c => analysis.Parts.Any(p => p.Cause == c))];
        yield return new Table(
            ByCause,
            [.. causes.Select(c => new[] { Word(c), Amounts.Of(analysis[c]) }), ["total", Amounts.Of(analysis.Variance)]],
            HasTotal: true);
        VariancePart[] parts = [.. causes.SelectMany(c => analysis.Parts.Where(p => p.Cause == c && p.Source.Length > 0))];
        if (parts.Length > 0)
        {
            yield return new Table(ByPart, [.. parts.Select(p => new[] { Word(p.Cause), p.Source, Amounts.Of(p.Amount) })]);
        }

        string[] definitions = [.. Definitions(causes)];
        if (definitions.Length > 0)
        {
            yield return new Paragraph($"For each line, {string.Join("; ", definitions)}.");
        }
    }

    private static IEnumerable<string> Definitions(VarianceCause[] causes) => causes.Select(static c => c switch
    {
        VarianceCause.Price => Price,
        VarianceCause.Volume => Volume,
        VarianceCause.Performance => Performance,
        _ => null,
    }).OfType<string>();

    private static string Word(VarianceCause cause) => cause switch
    {
        VarianceCause.TargetChange => "target change",
        VarianceCause.Price => "price",
        VarianceCause.Volume => "volume",
        VarianceCause.Performance => "performance",
        VarianceCause.Exclusion => "exclusion",
        _ => "unexplained",
    };
}
