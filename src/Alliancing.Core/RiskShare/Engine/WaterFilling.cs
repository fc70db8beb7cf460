namespace Alliancing.RiskShare;

/// <summary>Weighted water-filling: <c>xᵢ = min(capᵢ, λ·wᵢ)</c>, with λ as high as the amount allows.</summary>
internal static class WaterFilling
{
    /// <summary>Fills recipients by weight up to their caps.</summary>
    /// <param name="amount">What there is; 0 or more.</param>
    /// <param name="weights">Each recipient's weight; 0 or more. A zero weight takes nothing.</param>
    /// <param name="caps">Each recipient's cap; null for none.</param>
    /// <returns>What each takes; together at most the amount, and all of it while somebody with a weight is below the cap.</returns>
    public static N[] Fill<N>(N amount, ReadOnlySpan<N> weights, ReadOnlySpan<N> caps)
        where N : struct, IExactNumber<N>
    {
        var taken = new N[weights.Length];
        var full = new bool[weights.Length];
        N left = amount;
        while (true)
        {
            N open = default;
            for (int i = 0; i < weights.Length; i++)
            {
                open += full[i] ? default : weights[i];
            }

            if (!Exact.IsPositive(open) || !Exact.IsPositive(left))
            {
                return taken;
            }

            N level = left / open;
            bool capped = false;
            for (int i = 0; i < weights.Length && !caps.IsEmpty; i++)
            {
                if (!full[i] && Exact.IsPositive(weights[i]) && caps[i].CompareTo(level * weights[i]) <= 0)
                {
                    taken[i] = caps[i];
                    left -= caps[i];
                    full[i] = true;
                    capped = true;
                }
            }

            if (capped)
            {
                continue;
            }

            for (int i = 0; i < weights.Length; i++)
            {
                taken[i] = full[i] ? taken[i] : level * weights[i];
            }

            return taken;
        }
    }
}
