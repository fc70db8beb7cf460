using System.Numerics;

namespace Alliancing.Benchmarks;

/// <summary>The agreement of <see cref="LargeAlliance"/> as a good engineer would write it by hand for it alone: <see cref="long"/> as far as it goes, <see cref="Int128"/> for products with fees.</summary>
/// <remarks>The yardstick of the benchmarks, for amounts of 0 to 10^12; property tests show that it agrees with the engine there.</remarks>
internal static class HandWrittenPlan
{
    private const int Providers = 5;

    /// <summary>Settles a row; the first line is the owner's.</summary>
    public static void Settle(ReadOnlySpan<long> row, Span<long> lines)
    {
        unchecked
        {
            long target = row[0];
            long variance = target - row[1];
            bool pain = variance < 0;
            long whole = Math.Abs(variance);

            // Over 200: bounds are twentieths or twenty-fifths of the target (hundredths do for both), rates are tenths.
            long shared = pain
                ? Bands(100 * whole, 4 * target, 10 * target, 25 * target, 5, 4, 3, 1)
                : Bands(100 * whole, 5 * target, 10 * target, 20 * target, 3, 4, 5, 2);
            long factor = Math.Clamp(pain ? 1_000 - (2 * row[2]) : 900 + (2 * row[2]), 500, 1_100);

            // Over a million: hundredths, tenths, thousandths.
            Int128 live = Int128.Min((Int128)shared * factor, (Int128)target * ((pain ? 6 : 8) * 10_000));
            ReadOnlySpan<long> fees = row[3..];
            long weights = 0;
            foreach (long fee in fees)
                weights += fee;

            Int128 denominator = (Int128)1_000_000 * weights;
            Span<Int128> fractions = stackalloc Int128[Providers + 1];
            Int128 owner = whole * denominator;
            long missing = whole;
            for (int i = 0; i < Providers; i++)
            {
                Int128 exact = Int128.Min(live * fees[i], fees[i] * denominator);
                owner -= exact;
                Int128 cut = exact / denominator;
                fractions[i + 1] = exact - (cut * denominator);
                lines[i + 1] = (long)cut;
                missing -= (long)cut;
            }

            Int128 rest = owner / denominator;
            fractions[0] = owner - (rest * denominator);
            lines[0] = (long)rest;
            for (missing -= (long)rest; missing > 0; missing--)
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

            for (int i = 0; pain && i < lines.Length; i++)
                lines[i] = -lines[i];
        }
    }

    /// <summary>Estimates one row in floating point; the first line is the owner's.</summary>
    public static void Estimate(double target, double actual, double score, ReadOnlySpan<double> fees, Span<double> lines)
    {
        double variance = target - actual;
        bool pain = variance < 0;
        double whole = Math.Abs(variance);
        double shared = pain
            ? Bands(whole, 0.04 * target, 0.1 * target, 0.25 * target, 0.5, 0.4, 0.3, 0.1)
            : Bands(whole, 0.05 * target, 0.1 * target, 0.2 * target, 0.3, 0.4, 0.5, 0.2);
        double factor = Math.Clamp(pain ? 1 - (0.002 * score) : 0.9 + (0.002 * score), 0.5, 1.1);
        double live = Math.Min(shared * factor, target * (pain ? 0.06 : 0.08));
        double weights = 0;
        foreach (double fee in fees)
            weights += fee;

        double sign = pain ? -1 : 1;
        double owner = whole;
        for (int i = 0; i < Providers; i++)
        {
            double line = Math.Min(live * (fees[i] / weights), fees[i]);
            owner -= line;
            lines[i + 1] = sign * line;
        }

        lines[0] = sign * owner;
    }

    private static T Bands<T>(T whole, T first, T second, T third, T one, T two, T three, T four)
        where T : INumber<T> =>
        (T.Min(whole, first) * one)
        + (T.Max(T.Min(whole, second) - first, T.Zero) * two)
        + (T.Max(T.Min(whole, third) - second, T.Zero) * three)
        + (T.Max(whole - third, T.Zero) * four);
}
