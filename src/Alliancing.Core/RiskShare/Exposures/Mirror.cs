namespace Alliancing.RiskShare;

/// <summary>Whether a line is its own negative mirrored at the target.</summary>
/// <remarks>Between the mirrored break points of both sides the two are straight, so that two inner places decide each part, and the break points themselves decide the rest.</remarks>
internal sealed class Mirror(AccountExposure line, Ratio target, ExposureRange range, Currency currency)
{
    /// <summary>The first distance found at which it is not; null when it is.</summary>
    public ExposureAsymmetry? Find()
    {
        Ratio start = line.Points[0].At.Ratio;
        Ratio below = target - start;
        Ratio reach = line.Segments is [.., { To: null }] ? below : Ratio.Min(below, line.Points[^1].At.Ratio - target);
        if (reach.Sign <= 0)
        {
            return null;
        }

        Ratio last = Ratio.Zero;
        foreach (Ratio distance in Distances(reach))
        {
            Ratio step = distance - last;
            foreach (Ratio probe in new[] { distance, last + step / 3, last + step * 2 / 3 })
            {
                if (At(probe) is { } found)
                {
                    return found;
                }
            }

            last = distance;
        }

        return null;
    }

    private IEnumerable<Ratio> Distances(Ratio reach) => line.Points
        .Select(p => (p.At.Ratio - target).Abs())
        .Append(reach)
        .Where(d => d.Sign > 0 && d.CompareTo(reach) <= 0)
        .Distinct()
        .Order();

    private ExposureAsymmetry? At(Ratio distance)
    {
        ExactMoney below = line.Read(target - distance);
        ExactMoney above = line.Read(target + distance);
        return below == -above ? null : new ExposureAsymmetry(range.Place(distance, currency), below, above);
    }
}
