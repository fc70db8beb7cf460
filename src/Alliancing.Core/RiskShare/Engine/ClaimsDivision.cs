namespace Alliancing.RiskShare;

/// <summary>The claims rules, by water-filling.</summary>
internal static class ClaimsDivision
{
    public static N[] Divide<N>(ClaimsRule rule, N estate, N[] claims)
        where N : struct, IExactNumber<N>
    {
        N total = Exact.Sum<N>(claims);
        N available = Exact.Min(estate, total);
        switch (rule)
        {
            case ClaimsRule.Proportional: return WaterFilling.Fill(available, claims, claims);
            case ClaimsRule.EqualAwards: return Awards(available, claims);
            case ClaimsRule.EqualLosses: return Losses(available, claims);
            default: break;
        }

        N two = N.From(2);
        N[] halves = Array.ConvertAll(claims, c => c / two);
        if ((available * two).CompareTo(total) <= 0)
        {
            return Awards(available, halves);
        }

        N[] beyond = Losses(available - total / two, halves);
        return [.. halves.Zip(beyond, static (half, more) => half + more)];
    }

    private static N[] Awards<N>(N estate, N[] claims)
        where N : struct, IExactNumber<N> => WaterFilling.Fill(estate, Array.ConvertAll(claims, c => Exact.IsPositive(c) ? N.From(1) : default), claims);

    private static N[] Losses<N>(N estate, N[] claims)
        where N : struct, IExactNumber<N>
    {
        N[] losses = Awards(Exact.Sum<N>(claims) - estate, claims);
        return [.. claims.Zip(losses, static (claim, loss) => claim - loss)];
    }
}
