using System.Numerics;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>A fraction as it is taught at school: a numerator over a denominator above 0, in lowest terms.</summary>
internal readonly struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private readonly BigInteger _below;

    public Fraction(BigInteger above, BigInteger below)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        Above = above / common;
        _below = below / common;
    }

    public static Fraction Zero => default;

    public static Fraction One => 1;

    public BigInteger Above { get; }

    public BigInteger Below => _below.IsZero ? BigInteger.One : _below;

    public int Sign => Above.Sign;

    public Fraction Size => Sign < 0 ? -this : this;

    /// <summary>The whole part: what stands before the point.</summary>
    public BigInteger Whole => BigInteger.Divide(Above, Below);

    public static implicit operator Fraction(int number) => new(number, 1);

    public static implicit operator Fraction(long number) => new(number, 1);

    public static implicit operator Fraction(BigInteger number) => new(number, 1);

    public static implicit operator Fraction(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        BigInteger digits = unchecked((uint)bits[0] + ((BigInteger)(uint)bits[1] << 32) + ((BigInteger)(uint)bits[2] << 64));
        int places = (bits[3] >> 16) & 0xFF;
        return new Fraction(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, places));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below);

    public static Fraction operator -(Fraction a) => new(-a.Above, a.Below);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Above * b.Above, a.Below * b.Below);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Above * b.Below, a.Below * b.Above);

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Lower(Fraction a, Fraction b) => a < b ? a : b;

    public static Fraction Higher(Fraction a, Fraction b) => a > b ? a : b;

    public static Fraction Sum(IEnumerable<Fraction> all) => all.Aggregate(Zero, static (sum, one) => sum + one);

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    public bool Equals(Fraction other) => Above == other.Above && Below == other.Below;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Above, Below);

    public override string ToString() => Below.IsOne ? Above.ToString(System.Globalization.CultureInfo.InvariantCulture) : FormattableString.Invariant($"{Above}/{Below}");
}
