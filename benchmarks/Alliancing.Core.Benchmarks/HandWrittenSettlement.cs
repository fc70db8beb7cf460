namespace Alliancing.Benchmarks;

/// <summary>A project alliance settled as a good engineer would write it by hand for one agreement: half of the variance by fee at risk, pain up to the fee, the owner the rest.</summary>
/// <remarks>The yardstick of the benchmarks, exact for amounts whose products fit in 64 bits; a property test shows that it agrees with the engine there.</remarks>
internal static class HandWrittenSettlement
{
    /// <summary>Settles; the first line is the owner's.</summary>
    /// <param name="target">The target in minor units.</param>
    /// <param name="actual">The actual in minor units.</param>
    /// <param name="fees">Each provider's fee at risk in minor units.</param>
    /// <param name="lines">Receives the owner's line and one for each provider.</param>
    public static void Settle(long target, long actual, ReadOnlySpan<long> fees, Span<long> lines)
    {
        long variance = target - actual;
        long magnitude = Math.Abs(variance);
        long feesInAll = 0;
        foreach (long fee in fees)
            feesInAll += fee;

        // Everything stands over the common denominator 2 · Σ fees: a provider's exact line is magnitude · fee over it.
        long over = 2 * feesInAll;
        bool capped = variance < 0 && magnitude > over;
        Span<long> fractions = stackalloc long[lines.Length];
        long providers = 0;
        long given = 0;
        for (int i = 0; i < fees.Length; i++)
        {
            long numerator = capped ? fees[i] * over : magnitude * fees[i];
            lines[i + 1] = numerator / over;
            fractions[i + 1] = numerator % over;
            providers += numerator;
            given += lines[i + 1];
        }

        long owner = (magnitude * over) - providers;
        lines[0] = owner / over;
        fractions[0] = owner % over;
        given += lines[0];
        for (long missing = magnitude - given; missing > 0; missing--)
        {
            int largest = 0;
            for (int i = 1; i < fractions.Length; i++)
            {
                if (fractions[i] > fractions[largest])
                    largest = i;
            }

            lines[largest]++;
            fractions[largest] = -1;
        }

        for (int i = 0; variance < 0 && i < lines.Length; i++)
            lines[i] = -lines[i];
    }
}
