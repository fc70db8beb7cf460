using System.Runtime.CompilerServices;

namespace Alliancing.RiskShare;

/// <summary>128-bit arithmetic for numbers of known size.</summary>
internal static class Wide
{
    private const double TwoTo64 = 18_446_744_073_709_551_616.0;

    /// <summary>The product, where it is known to fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int128 Multiply(Int128 a, Int128 b)
    {
        unchecked
        {
            ulong high = Math.BigMul((ulong)a, (ulong)b, out ulong bottom);
            ulong top = high + ((ulong)(a >> 64) * (ulong)b) + ((ulong)a * (ulong)(b >> 64));
            return new Int128(top, bottom);
        }
    }

    /// <summary>Quotient towards zero and remainder, where the quotient is known to fit in 63 bits.</summary>
    /// <remarks>The quotient is estimated in floating point and corrected exactly, so the result is exact whatever the estimate.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (long Quotient, Int128 Remainder) DivRem(Int128 numerator, Int128 denominator)
    {
        unchecked
        {
            bool negative = numerator < Int128.Zero;
            Int128 magnitude = negative ? -numerator : numerator;
            if ((ulong)(magnitude >> 64) == 0 && (ulong)(denominator >> 64) == 0)
            {
                (ulong whole, ulong rest) = Math.DivRem((ulong)magnitude, (ulong)denominator);
                return negative ? (-(long)whole, -(Int128)rest) : ((long)whole, rest);
            }

            double divisor = ToDouble(denominator);
            long quotient = (long)(ToDouble(magnitude) / divisor);
            Int128 remainder = magnitude - Multiply(quotient, denominator);
            while (remainder < Int128.Zero || remainder >= denominator)
            {
                // A remainder far away takes another estimate, one near by a single step.
                long step = (long)(ToDouble(remainder) / divisor);
                step = step == 0 ? (remainder < Int128.Zero ? -1 : 1) : step;
                quotient += step;
                remainder -= Multiply(step, denominator);
            }

            return negative ? (-quotient, -remainder) : (quotient, remainder);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ToDouble(Int128 value) => unchecked(((long)(value >> 64) * TwoTo64) + (ulong)value);
}
