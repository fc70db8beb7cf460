namespace Alliancing.RiskShare;

/// <summary>Makes one account's line out of a walk: parts that go on straight are joined.</summary>
internal sealed class LineShape(IReadOnlyList<WalkStep> steps, int account, ExposureRange range, Currency currency)
{
    private readonly List<ExposurePoint> _points = [];
    private readonly List<ExposureSegment> _segments = [];

    /// <summary>What a slope is: a rate of money, or money for one unit of a quantity.</summary>
    public static TraceValue Slope(ExposureRange range, Ratio slope, Currency currency) =>
        range.Axis == ExposureAxis.Actual ? TraceValue.Rate(slope) : TraceValue.Money(slope, currency);

    public AccountExposure Build(Account name, Ratio? centre)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            Add(steps[i]);
        }

        var line = new AccountExposure(name, [.. _points], [.. _segments], Extreme(1), Extreme(-1), null);
        return centre is { } target ? line with { Asymmetry = new Mirror(line, target, range, currency).Find() } : line;
    }

    private void Add(WalkStep step)
    {
        Ratio here = step.Here[account];
        Ratio? below = _segments is [.., var last] ? last.Start.MinorUnits + last.Slope.Ratio * (step.At - last.From.Ratio) : null;
        Sloped? above = step.Right?[account];
        bool isStraight = below == here && above is { } right && right.Value == here && right.Slope == _segments[^1].Slope.Ratio;
        if (!isStraight)
        {
            if (_segments.Count > 0)
            {
                _segments[^1] = _segments[^1] with { To = Place(step.At), End = Amount(below!.Value) };
            }

            _points.Add(new ExposurePoint(Place(step.At), below is { } left ? Amount(left) : null, Amount(here), above is { } beyond ? Amount(beyond.Value) : null));
            if (above is { } begun)
            {
                _segments.Add(new ExposureSegment(Place(step.At), null, Amount(begun.Value), null, Slope(range, begun.Slope, currency)));
            }
        }
    }

    /// <summary>The highest value for a sign of 1, the lowest for −1.</summary>
    private ExposureExtreme Extreme(int sign)
    {
        if (_segments is [.., { To: null } open] && open.Slope.Ratio.Sign == sign)
        {
            return new ExposureExtreme(null, null, IsReached: false);
        }

        ExposureExtreme best = new(_points[0].Here, _points[0].At, IsReached: true);
        foreach (ExposurePoint point in _points)
        {
            Take(ref best, point.Below, point.At, reached: false, sign);
            Take(ref best, point.Here, point.At, reached: true, sign);
            Take(ref best, point.Above, point.At, reached: false, sign);
        }

        // A level part holds its value between its ends even where both ends are cliffs.
        bool isLevel = _segments.Any(s => s.Slope.Ratio.Sign == 0 && s.Start == best.Amount);
        return best with { IsReached = best.IsReached || isLevel };
    }

    private static void Take(ref ExposureExtreme best, ExactMoney? amount, TraceValue at, bool reached, int sign)
    {
        int order = amount is { } value ? value.CompareTo(best.Amount!.Value) * sign : -1;
        if (order > 0 || (order == 0 && reached && !best.IsReached))
        {
            best = new ExposureExtreme(amount, at, reached);
        }
    }

    private TraceValue Place(Ratio at) => range.Place(at, currency);

    private ExactMoney Amount(Ratio amount) => new(amount, currency);
}
