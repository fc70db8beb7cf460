namespace Alliancing.RiskShare;

/// <summary>Walks a range from its lower end: at each place the exact totals, and how they move to the right of it up to the next place where anything may change.</summary>
/// <remarks>
/// The places are found, not sampled: a run on <see cref="Sloped"/> numbers notes how far each comparison made on the way holds, and the nearest is the next place. A place may turn out
/// to change nothing; <see cref="LineShape"/> leaves those out.
/// </remarks>
internal sealed class ExposureWalk<T>(RiskShareTerms terms, Outturn outturn, ExposureRange range, T tracer)
    where T : struct, ITracer
{
    private readonly Outturn _outturn = range.Without(outturn);
    private readonly List<WalkStep> _steps = [];

    /// <summary>Every finding that refuses the walk; empty when it came through.</summary>
    public List<Finding> Refusals { get; } = [];

    public IReadOnlyList<WalkStep> Run()
    {
        Ratio scale = range.Scale(terms.Currency);
        Ratio at = Ratio.FromDecimal(range.From) * scale;
        Ratio? end = range.To is { } to ? Ratio.FromDecimal(to) * scale : null;
        while (Step(at, end) is { } next)
        {
            at = next;
        }

        return _steps;
    }

    private Ratio? Step(Ratio at, Ratio? end)
    {
        (Ratio[] here, List<Finding> found) = Settle(at, at);
        if (Refusals.Count > 0 || at == end)
        {
            _steps.Add(new WalkStep(at, here, null, null, found, []));
            return null;
        }

        var reach = new Reach();
        (Sloped[] right, List<Finding> beyond) = Settle(at, new Sloped(at, Ratio.One, reach));
        Ratio? next = reach.Nearest is { } distance ? at + distance : null;
        next = end is { } last && (next is null || next.Value.CompareTo(last) > 0) ? last : next;
        if (Refusals.Count == 0 && reach.IsCurved)
        {
            Refusals.Add(Finding.Error(
                FindingIds.Curved,
                range.ToString(),
                $"beyond {range.Place(at, terms.Currency)} a line is a curve, not straight: an amount is shared in proportions that move with {range}. Give weights that stand still, or end the range there."));
        }

        _steps.Add(new WalkStep(at, here, right, next, found, beyond));
        return Refusals.Count > 0 ? null : next;
    }

    private (N[] Totals, List<Finding> Findings) Settle<N>(Ratio at, N value)
        where N : struct, IExactNumber<N>
    {
        var findings = new List<Finding>();
        var reader = new OutturnReader(terms, _outturn, findings);
        N[] totals = ExactSettling.Run(terms, reader, range, value, tracer);
        Refusals.AddRange(findings.Where(f => f.Severity == Severity.Error).Distinct().Select(f => f with { Message = $"{f.Message} (with {range} at {ReviewSheet.Show(range.Place(at, terms.Currency))})" }));
        return (totals, findings);
    }
}
