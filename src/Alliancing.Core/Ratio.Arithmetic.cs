using System.Numerics;

namespace Alliancing;

/// <content>The four operations. Greatest common divisors are taken before multiplying, so that they stay within 64 bits (Knuth, volume 2, 4.5.1).</content>
internal readonly partial struct Ratio
{
    public static Ratio operator -(Ratio value) => value._wide is null
        ? new Ratio(-value._numerator, value.SmallDenominator)
        : new Ratio(new Wide(-value._wide.Numerator, value._wide.Denominator));

    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    public static Ratio operator +(Ratio left, Ratio right)
    {
        if (left._wide is not null || right._wide is not null)
        {
            return new Ratio((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
        }

        long first = left.SmallDenominator;
        long second = right.SmallDenominator;
        long common = GreatestCommonDivisor(first, second);
        first /= common;

        // Each product is below 2^126 in magnitude, so the sum cannot overflow.
        Int128 sum = unchecked(Math.BigMul(left._numerator, second / common) + Math.BigMul(right._numerator, first));
        if (common == 1)
        {
            return FromReduced(sum, Math.BigMul(first, second));
        }

        long shared = GreatestCommonDivisor((long)(sum % common), common);
        return FromReduced(shared == 1 ? sum : sum / shared, Math.BigMul(first, second / shared));
    }

    public static Ratio operator *(Ratio left, Ratio right)
    {
        if (left._wide is not null || right._wide is not null)
        {
            return new Ratio(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
        }

        long across = GreatestCommonDivisor(left._numerator, right.SmallDenominator);
        long back = GreatestCommonDivisor(right._numerator, left.SmallDenominator);
        return FromReduced(
            Math.BigMul(left._numerator / across, right._numerator / back),
            Math.BigMul(left.SmallDenominator / back, right.SmallDenominator / across));
    }

    public static Ratio operator /(Ratio left, Ratio right)
    {
        if (right.IsZero)
        {
            throw new DivideByZeroException($"{left} cannot be divided by 0.");
        }

        return left * right.Reciprocal();
    }

    private Ratio Reciprocal()
    {
        if (_wide is not null)
        {
            return new Ratio(_wide.Denominator, _wide.Numerator);
        }

        return _numerator < 0 ? new Ratio(-SmallDenominator, -_numerator) : new Ratio(SmallDenominator, _numerator);
    }

    private static Ratio Reduced(long numerator, long denominator)
    {
        long common = GreatestCommonDivisor(numerator, denominator);
        return new Ratio(numerator / common, denominator / common);
    }

    private static Ratio FromReduced(Int128 numerator, Int128 denominator)
    {
        long shortNumerator = unchecked((long)numerator);
        long shortDenominator = unchecked((long)denominator);
        return shortNumerator == numerator && shortDenominator == denominator && shortNumerator != long.MinValue
            ? new Ratio(shortNumerator, shortDenominator)
            : new Ratio(new Wide(numerator, denominator));
    }

    /// <summary>The greatest common divisor of any small numerator and a small denominator; that denominator when the numerator is zero.</summary>
    private static long GreatestCommonDivisor(long numerator, long denominator)
    {
        if (denominator == 1 || numerator is 1 or -1)
        {
            return 1;
        }

        ulong left = unchecked((ulong)(numerator < 0 ? -numerator : numerator));
        ulong right = unchecked((ulong)denominator);
        if (left == 0)
        {
            return denominator;
        }

        int twos = BitOperations.TrailingZeroCount(left | right);
        left >>= BitOperations.TrailingZeroCount(left);
        while (true)
        {
            right >>= BitOperations.TrailingZeroCount(right);
            if (left == right)
            {
                return unchecked((long)(left << twos));
            }

            if (left > right)
            {
                (left, right) = (right, left);
            }

            right -= left;
        }
    }
}
