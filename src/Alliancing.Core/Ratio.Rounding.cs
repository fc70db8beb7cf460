using System.Numerics;

namespace Alliancing;

/// <content>Whole numbers near a ratio.</content>
internal readonly partial struct Ratio
{
    /// <summary>The greatest integer that is not above the value.</summary>
    public BigInteger Floor() => Round(Rounding.Down);

    /// <summary>The integer part; the fraction is dropped.</summary>
    public BigInteger Truncate() => Round(Rounding.TowardsZero);

    /// <summary>The integer that the rounding names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is not a defined value.</exception>
    public BigInteger Round(Rounding rounding)
    {
        if (TryRound(rounding, out long whole))
        {
            return whole;
        }

        return RoundWide(rounding);
    }

    /// <summary>The integer that the rounding names, without allocation, when it fits.</summary>
    /// <returns>Whether the rounded value lies within a <see cref="long"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is not a defined value.</exception>
    public bool TryRound(Rounding rounding, out long whole)
    {
        if (rounding is < Rounding.HalfAwayFromZero or > Rounding.Up)
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "The rounding is not one of the defined ones. Name one of Alliancing.Rounding.");
        }

        if (_wide is not null)
        {
            BigInteger rounded = RoundWide(rounding);
            bool fits = rounded >= long.MinValue && rounded <= long.MaxValue;
            whole = fits ? (long)rounded : 0;
            return fits;
        }

        (whole, long remainder) = Math.DivRem(_numerator, SmallDenominator);
        if (remainder == 0)
        {
            return true;
        }

        long part = Math.Abs(remainder);
        int sign = Math.Sign(_numerator);
        if (GoesAway(rounding, sign, part.CompareTo(SmallDenominator - part), long.IsOddInteger(whole)))
        {
            // The denominator is at least 2 here, so the quotient is far from the ends of the range.
            whole += sign;
        }

        return true;
    }

    private BigInteger RoundWide(Rounding rounding)
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        BigInteger part = BigInteger.Abs(remainder);
        return !part.IsZero && GoesAway(rounding, Sign, part.CompareTo(Denominator - part), !quotient.IsEven) ? quotient + Sign : quotient;
    }

    /// <summary>Whether an inexact quotient steps away from zero.</summary>
    /// <param name="rounding">A defined rounding.</param>
    /// <param name="sign">−1 or 1.</param>
    /// <param name="half">How the dropped part compares with a half.</param>
    /// <param name="odd">Whether the quotient towards zero is odd.</param>
    private static bool GoesAway(Rounding rounding, int sign, int half, bool odd) => rounding switch
    {
        Rounding.HalfAwayFromZero => half >= 0,
        Rounding.HalfToEven => half > 0 || (half == 0 && odd),
        Rounding.HalfTowardsZero => half > 0,
        Rounding.TowardsZero => false,
        Rounding.AwayFromZero => true,
        Rounding.Down => sign < 0,
        _ => sign > 0,
    };
}
