using System.Numerics;

namespace Alliancing;

/// <summary>An exact rational number, always reduced, with a positive denominator.</summary>
/// <remarks>
/// The default value is zero. A value whose reduced numerator and denominator both lie within ±<see cref="long.MaxValue"/> is held in two integers
/// and computing with it allocates nothing; any other value holds a pair of big integers. The form follows from the value alone,
/// so that equal numbers have equal fields.
/// </remarks>
internal readonly partial struct Ratio : IExactNumber<Ratio>, IEquatable<Ratio>, IComparable, IComparisonOperators<Ratio, Ratio, bool>
{
    private readonly long _numerator;

    // One less than the denominator, so that the default value is 0/1.
    private readonly long _denominatorLessOne;
    private readonly Wide? _wide;

    /// <summary>The reduced ratio of two integers.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Any integer but zero; a negative one moves its sign to the numerator.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException(FormattableString.Invariant($"The ratio {numerator}/0 has no value. Give a denominator other than 0."));
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        numerator /= divisor;
        denominator /= divisor;
        if (BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue)
        {
            _numerator = (long)numerator;
            _denominatorLessOne = (long)denominator - 1;
        }
        else
        {
            _wide = new Wide(numerator, denominator);
        }
    }

    private Ratio(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Ratio(Wide wide) => _wide = wide;

    /// <summary>0.</summary>
    public static Ratio Zero => default;

    /// <summary>1.</summary>
    public static Ratio One => new(1L, 1L);

    /// <summary>The numerator of the reduced form; it carries the sign.</summary>
    public BigInteger Numerator => _wide?.Numerator ?? _numerator;

    /// <summary>The denominator of the reduced form; 1 or more.</summary>
    public BigInteger Denominator => _wide?.Denominator ?? SmallDenominator;

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsInteger => _wide is null ? _denominatorLessOne == 0 : _wide.Denominator.IsOne;

    /// <summary>Whether the value is zero.</summary>
    public bool IsZero => _wide is null && _numerator == 0;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _wide is null ? Math.Sign(_numerator) : _wide.Numerator.Sign;

    /// <inheritdoc/>
    Ratio IExactNumber<Ratio>.Value => this;

    private long SmallDenominator => unchecked(_denominatorLessOne + 1);

    /// <summary>The exact value of a decimal.</summary>
    public static Ratio FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int scale = (bits[3] >> 16) & 0xFF;
        if (bits[2] == 0 && bits[1] >= 0 && scale <= PowersOfTen.Greatest)
        {
            long magnitude = ((long)bits[1] << 32) | unchecked((uint)bits[0]);
            return Reduced(bits[3] < 0 ? -magnitude : magnitude, PowersOfTen.Of(scale));
        }

        BigInteger mantissa = (((BigInteger)unchecked((uint)bits[2])) << 64) | (((BigInteger)unchecked((uint)bits[1])) << 32) | unchecked((uint)bits[0]);
        return new Ratio(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    /// <inheritdoc/>
    static Ratio IExactNumber<Ratio>.From(Ratio value) => value;

    /// <summary>The value without its sign.</summary>
    public Ratio Abs() => Sign < 0 ? -this : this;

    /// <summary>The smaller of two.</summary>
    public static Ratio Min(Ratio left, Ratio right) => left.CompareTo(right) <= 0 ? left : right;

    /// <summary>The greater of two.</summary>
    public static Ratio Max(Ratio left, Ratio right) => left.CompareTo(right) >= 0 ? left : right;

    public static implicit operator Ratio(int value) => new(value, 1L);

    public static implicit operator Ratio(long value) => value == long.MinValue ? new Ratio((BigInteger)value, BigInteger.One) : new Ratio(value, 1L);

    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Ratio other)
    {
        if (_wide is not null || other._wide is not null)
        {
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        }

        return _denominatorLessOne == other._denominatorLessOne
            ? _numerator.CompareTo(other._numerator)
            : Math.BigMul(_numerator, other.SmallDenominator).CompareTo(Math.BigMul(other._numerator, SmallDenominator));
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Ratio other => CompareTo(other),
        _ => throw new ArgumentException($"A ratio compares with a ratio, not with {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Ratio other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_wide, other._wide);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _wide?.GetHashCode() ?? HashCode.Combine(_numerator, _denominatorLessOne);

    /// <summary>A reduced pair of which at least one number is beyond ±<see cref="long.MaxValue"/>.</summary>
    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);

    /// <summary>The powers of ten within 64 bits.</summary>
    internal static class PowersOfTen
    {
        /// <summary>The greatest exponent whose power fits.</summary>
        public const int Greatest = 18;

        private static readonly long[] Powers = [.. Enumerable.Range(0, Greatest + 1).Select(exponent => (long)BigInteger.Pow(10, exponent))];

        /// <summary>10 to the exponent, 0 to 18.</summary>
        public static long Of(int exponent) => Powers[exponent];
    }
}
