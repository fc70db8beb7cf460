namespace Alliancing.Benchmarks;

/// <summary>Largest remainder as a good engineer would write it by hand for one purpose: totals of 0 or more whose products fit in 64 bits, nothing checked.</summary>
/// <remarks>The yardstick of the benchmarks; a property test shows that it agrees with the engine on its narrow range.</remarks>
internal static class HandWrittenApportionment
{
    public static void ByWeights(long total, ReadOnlySpan<long> weights, Span<long> shares)
    {
        // Unchecked: the yardstick checks nothing on purpose; its callers keep total times weight below 2^63.
        unchecked
        {
            long sum = 0;
            foreach (long weight in weights)
                sum += weight;

            Span<long> remainders = stackalloc long[weights.Length];
            long left = total;
            for (int i = 0; i < weights.Length; i++)
            {
                long product = total * weights[i];
                long share = product / sum;
                shares[i] = share;
                remainders[i] = product - (share * sum);
                left -= share;
            }

            while (left > 0)
            {
                int largest = 0;
                for (int i = 1; i < remainders.Length; i++)
                {
                    if (remainders[i] > remainders[largest])
                        largest = i;
                }

                shares[largest]++;
                remainders[largest] = -1;
                left--;
            }
        }
    }
}
