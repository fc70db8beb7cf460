using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>Separates a variance, target less actual, into target change, price, volume, performance and exclusions, as far as the outturn gives the parts.</summary>
/// <remarks>
/// The parts are exact and add up to the variance; what the outturn does not tell is the last part, <see cref="VarianceCause.Unexplained"/>, always there.
/// Standards are those of the target before adjustments: where standard prices times volumes add up to it and every line has its standard, nothing is unexplained.
/// The definitions are those of standard costing, with this library's sign: positive is a saving. A line without an earned volume has its whole volume variance under
/// <see cref="VarianceCause.Volume"/>; with one, the same money is told apart into volume and performance.
/// </remarks>
/// <example>
/// <code>
/// VarianceAnalysis analysis = VarianceAnalysis.Of(terms, outturn);
/// ExactMoney price = analysis[VarianceCause.Price];
/// </code>
/// </example>
public sealed record VarianceAnalysis
{
    private VarianceAnalysis(string? measure, ExactMoney variance, ValueList<VariancePart> parts)
    {
        Measure = measure;
        Variance = variance;
        Parts = parts;
    }

    /// <summary>The measure analysed; null for the agreement's own target and actual.</summary>
    public string? Measure { get; }

    /// <summary>Target after adjustments less allowable cost; positive is a saving.</summary>
    public ExactMoney Variance { get; }

    /// <summary>The parts: adjustments, then cost line by cost line, then exclusions, then what is unexplained.</summary>
    public ValueList<VariancePart> Parts { get; }

    /// <summary>The sum of the parts of one cause.</summary>
    /// <param name="cause">The cause.</param>
    public ExactMoney this[VarianceCause cause] =>
        Parts.Where(p => p.Cause == cause).Aggregate(ExactMoney.Zero(Variance.Currency), static (sum, part) => sum + part.Amount);

    /// <summary>Analyses the variance of an outturn, or returns every reason why not.</summary>
    /// <param name="terms">The terms that the outturn belongs to.</param>
    /// <param name="outturn">What happened.</param>
    /// <param name="measure">The id of a measure with its own target and actual; null for the agreement's.</param>
    /// <returns>The analysis, or the findings.</returns>
    public static VarianceOutcome Evaluate(RiskShareTerms terms, Outturn outturn, string? measure = null)
    {
        Guard.Against.Null(terms, nameof(terms));
        Guard.Against.Null(outturn, nameof(outturn));
        List<Finding> findings = [];
        var reader = new OutturnReader(terms, outturn, findings);
        Ratio target = reader.Target(measure, "variance");
        Ratio actual = reader.Actual(measure, "variance");
        return new VarianceOutcome(
            reader.IsRefused ? null : Separate(reader, measure, new ExactMoney(target - actual, terms.Currency)),
            [.. findings.Distinct()]);
    }

    /// <summary>Analyses the variance of an outturn, or throws.</summary>
    /// <param name="terms">The terms that the outturn belongs to.</param>
    /// <param name="outturn">What happened.</param>
    /// <param name="measure">The id of a measure with its own target and actual; null for the agreement's.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="SettlementRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static VarianceAnalysis Of(RiskShareTerms terms, Outturn outturn, string? measure = null)
    {
        VarianceOutcome outcome = Evaluate(terms, outturn, measure);
        return outcome.Analysis ?? throw new SettlementRefusedException(outcome.Findings);
    }

    private static VarianceAnalysis Separate(OutturnReader reader, string? measure, ExactMoney variance)
    {
        AllowableCost actual = reader.AllowableCost(measure)!;
        List<VariancePart> parts =
        [
            .. (reader.AgreedTarget(measure)!.Adjustments ?? []).Select(a => new VariancePart(VarianceCause.TargetChange, $"{IsoDate.Text(a.On)}: {a.Reason}", a.Amount.Exact)),
            .. (actual.Lines ?? []).SelectMany(Line),
            .. (actual.Excluded ?? []).Select(e => new VariancePart(VarianceCause.Exclusion, e.Id, e.Amount.Exact)),
        ];
        ExactMoney explained = parts.Aggregate(ExactMoney.Zero(variance.Currency), static (sum, part) => sum + part.Amount);
        parts.Add(new VariancePart(VarianceCause.Unexplained, string.Empty, variance - explained));
        return new VarianceAnalysis(measure, variance, [.. parts]);
    }

    private static IEnumerable<VariancePart> Line(CostLine line)
    {
        if (line.Standard is not { } standard)
        {
            yield break;
        }

        Ratio price = Ratio.FromDecimal(standard.Price) * line.Amount.Currency.Scale();
        var actual = Ratio.FromDecimal(standard.ActualVolume);
        var earned = Ratio.FromDecimal(standard.EarnedVolume ?? standard.ActualVolume);
        yield return Part(VarianceCause.Price, (price * actual) - line.Amount.MinorUnits);
        yield return Part(VarianceCause.Volume, (Ratio.FromDecimal(standard.Volume) - earned) * price);
        if (standard.EarnedVolume is not null)
        {
            yield return Part(VarianceCause.Performance, (earned - actual) * price);
        }

        VariancePart Part(VarianceCause cause, Ratio amount) => new(cause, line.Id, new ExactMoney(amount, line.Amount.Currency));
    }
}
