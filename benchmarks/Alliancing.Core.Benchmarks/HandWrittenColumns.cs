using System.Runtime.Intrinsics;

namespace Alliancing.Benchmarks;

/// <summary>Columns of <see cref="HandWrittenPlan.Estimate"/> as a good engineer would write them by hand for this agreement alone: eight rows at a time, written past the cache.</summary>
/// <remarks>For columns of a whole number of vectors; the fees are the same for every row.</remarks>
internal static unsafe class HandWrittenColumns
{
    public static void Estimate(double* target, double* actual, double* score, ReadOnlySpan<double> fees, double** lines, int rows)
    {
        double weights = 0;
        foreach (double fee in fees)
            weights += fee;

        int providers = fees.Length;
        Span<Vector512<double>> parts = stackalloc Vector512<double>[providers];
        Span<Vector512<double>> caps = stackalloc Vector512<double>[providers];
        for (int i = 0; i < providers; i++)
        {
            parts[i] = Vector512.Create(fees[i] / weights);
            caps[i] = Vector512.Create(fees[i]);
        }

        unchecked
        {
            for (int row = 0; row < rows; row += 8)
            {
                var t = Vector512.Load(target + row);
                Vector512<double> variance = t - Vector512.Load(actual + row);
                Vector512<double> pain = Vector512.LessThan(variance, Vector512<double>.Zero);
                Vector512<double> sign = pain & Vector512.Create(-0.0);
                Vector512<double> whole = Vector512.Abs(variance);
                Vector512<double> first = Pick(pain, 0.04, 0.05) * t;
                Vector512<double> second = t * 0.1;
                Vector512<double> third = Pick(pain, 0.25, 0.2) * t;
                Vector512<double> one = Vector512.MinNative(whole, first);
                Vector512<double> two = Vector512.MinNative(whole, second);
                Vector512<double> three = Vector512.MinNative(whole, third);
                Vector512<double> shared = (one * Pick(pain, 0.5, 0.3)) + ((two - one) * 0.4) + ((three - two) * Pick(pain, 0.3, 0.5)) + ((whole - three) * Pick(pain, 0.1, 0.2));
                Vector512<double> factor = Vector512.MinNative(
                    Vector512.MaxNative(Pick(pain, 1, 0.9) + (Vector512.Load(score + row) * Pick(pain, -0.002, 0.002)), Vector512.Create(0.5)), Vector512.Create(1.1));
                Vector512<double> live = Vector512.MinNative(shared * factor, t * Pick(pain, 0.06, 0.08));
                Vector512<double> owner = whole;
                for (int i = 0; i < providers; i++)
                {
                    Vector512<double> line = Vector512.MinNative(live * parts[i], caps[i]);
                    owner -= line;
                    (line ^ sign).StoreAlignedNonTemporal(lines[i + 1] + row);
                }

                (owner ^ sign).StoreAlignedNonTemporal(lines[0] + row);
            }
        }
    }

    private static Vector512<double> Pick(Vector512<double> pain, double yes, double no) => Vector512.ConditionalSelect(pain, Vector512.Create(yes), Vector512.Create(no));
}
