namespace Alliancing.RiskShare;

/// <summary>One account's line over the range: straight parts, the places between them, and what follows from both.</summary>
/// <param name="Account">The account.</param>
/// <param name="Points">The ends of the range and every place where this line bends or jumps, in ascending order.</param>
/// <param name="Segments">The straight parts between them, one after each point; the last point has none at a closed end.</param>
/// <param name="Highest">The largest gain, or the smallest loss of a line that never gains.</param>
/// <param name="Lowest">The largest loss, or the smallest gain of a line that never loses.</param>
/// <param name="Asymmetry">The first distance found at which the line is not symmetric about the target; null when it is symmetric, or there is no target.</param>
public sealed record AccountExposure(
    Account Account,
    ValueList<ExposurePoint> Points,
    ValueList<ExposureSegment> Segments,
    ExposureExtreme Highest,
    ExposureExtreme Lowest,
    ExposureAsymmetry? Asymmetry)
{
    /// <summary>The places where the line bends or jumps, without the ends of the range.</summary>
    public IEnumerable<ExposurePoint> BreakPoints => Points.Where(p => p.Below is not null && p.Above is not null);

    /// <summary>The places where the line jumps.</summary>
    public IEnumerable<ExposurePoint> Cliffs => Points.Where(p => p.IsCliff);

    /// <summary>The line at a place.</summary>
    /// <param name="at">The place, in major units of the agreement's currency or as a count; within the range.</param>
    /// <returns>The exact amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is outside the range.</exception>
    public ExactMoney AmountAt(decimal at)
    {
        Ratio scale = Points[0].At.Kind == TraceValueKind.Money ? Points[0].At.Currency.Scale() : Ratio.One;
        return Read(Ratio.FromDecimal(at) * scale);
    }

    internal ExactMoney Read(Ratio at) =>
        Points.FirstOrDefault(p => p.At.Ratio == at)?.Here ?? On(Segment(at), at);

    internal ExposureSegment Segment(Ratio at) => at.CompareTo(Points[0].At.Ratio) < 0
        ? throw Outside(at)
        : Segments.LastOrDefault(s => s.From.Ratio.CompareTo(at) <= 0 && (s.To is not { } to || to.Ratio.CompareTo(at) > 0)) ?? throw Outside(at);

    /// <summary>The three amounts at a place, which need not be a point of this line.</summary>
    internal ExposurePoint Around(TraceValue at, bool isFirst, bool isLast)
    {
        if (Points.FirstOrDefault(p => p.At.Ratio == at.Ratio) is { } point)
        {
            return point;
        }

        ExactMoney here = Read(at.Ratio);
        return new ExposurePoint(at, isFirst ? null : here, here, isLast ? null : here);
    }

    private static ExactMoney On(ExposureSegment segment, Ratio at) =>
        new(segment.Start.MinorUnits + segment.Slope.Ratio * (at - segment.From.Ratio), segment.Start.Currency);

    private ArgumentOutOfRangeException Outside(Ratio at) =>
        new(nameof(at), at.ToString(), $"The place is outside the range, which runs from {Points[0].At} to {(Segments is [.., { To: null }] ? "no end" : Points[^1].At)}.");
}
