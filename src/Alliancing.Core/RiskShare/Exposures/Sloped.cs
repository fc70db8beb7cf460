using System.Runtime.InteropServices;

namespace Alliancing.RiskShare;

/// <summary>A value just to the right of a point, and how fast it moves there: <c>value + slope · distance</c> for any distance, however small, above 0.</summary>
/// <remarks>
/// Terms are straight between break points, so the pair is exact up to the nearest of them. Comparing decides by the value, then by the slope, and notes in the <see cref="Reach"/>
/// of the varied number where the comparison would come out differently.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sloped : IExactNumber<Sloped>
{
    private readonly Reach? _reach;

    public Sloped(Ratio value, Ratio slope, Reach? reach)
    {
        Value = value;
        Slope = slope;
        _reach = reach;
    }

    public Ratio Value { get; }

    public Ratio Slope { get; }

    public static Sloped operator +(Sloped left, Sloped right) => new(left.Value + right.Value, left.Slope + right.Slope, left._reach ?? right._reach);

    public static Sloped operator -(Sloped left, Sloped right) => new(left.Value - right.Value, left.Slope - right.Slope, left._reach ?? right._reach);

    public static Sloped operator -(Sloped value) => new(-value.Value, -value.Slope, value._reach);

    public static Sloped operator *(Sloped left, Sloped right)
    {
        Reach? reach = left._reach ?? right._reach;
        if (left.Slope.Sign != 0 && right.Slope.Sign != 0)
        {
            reach!.Curve();
        }

        return new Sloped(left.Value * right.Value, left.Value * right.Slope + left.Slope * right.Value, reach);
    }

    public static Sloped operator /(Sloped left, Sloped right)
    {
        Reach? reach = left._reach ?? right._reach;
        if (right.Slope.Sign == 0)
        {
            return new Sloped(left.Value / right.Value, left.Slope / right.Value, reach);
        }

        if (left.Value * right.Slope == left.Slope * right.Value)
        {
            // The two move in proportion, so their quotient stands still, even where both begin at 0.
            return new Sloped(left.Slope / right.Slope, Ratio.Zero, reach);
        }

        reach!.Curve();
        return right.Value.Sign == 0
            ? default
            : new Sloped(left.Value / right.Value, (left.Slope * right.Value - left.Value * right.Slope) / (right.Value * right.Value), reach);
    }

    public static bool operator <(Sloped left, Sloped right) => left.CompareTo(right) < 0;

    public static bool operator <=(Sloped left, Sloped right) => left.CompareTo(right) <= 0;

    public static bool operator >(Sloped left, Sloped right) => left.CompareTo(right) > 0;

    public static bool operator >=(Sloped left, Sloped right) => left.CompareTo(right) >= 0;

    public static Sloped From(Ratio value) => new(value, Ratio.Zero, null);

    public int CompareTo(Sloped other)
    {
        Ratio difference = Value - other.Value;
        Ratio slope = Slope - other.Slope;
        (_reach ?? other._reach)?.Crossing(difference, slope);
        return difference.Sign != 0 ? difference.Sign : slope.Sign;
    }
}
