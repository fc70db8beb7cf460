using System.Numerics;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

[Properties(Arbitrary = [typeof(RatioArbitraries)])]
public sealed class RatioTests
{
    private static readonly BigInteger BeyondLong = (BigInteger)long.MaxValue + 1;

    [Fact]
    public void Ratio_is_a_value()
    {
        EqualityContract.Holds(new Ratio(2, 6), new Ratio(-1, -3), new Ratio(1, -3));
        EqualityContract.Holds(new Ratio(BeyondLong, 3), new Ratio(BeyondLong * 2, 6), new Ratio(BeyondLong, -3));
        EqualityContract.AllDiffer(0, 1, long.MaxValue, long.MinValue, new Ratio(BeyondLong, 1), new Ratio(1, BeyondLong), new Ratio(-1, BeyondLong));
    }

    [Fact]
    public void Ratio_is_ordered() => OrderContract.Holds<Ratio>(
        new Ratio(-BigInteger.Pow(10, 40), 3), long.MinValue, -long.MaxValue, -1, new Ratio(-1, BeyondLong), 0, new Ratio(1, BeyondLong), new Ratio(1, long.MaxValue),
        new Ratio(long.MaxValue - 2, long.MaxValue - 1), new Ratio(long.MaxValue - 1, long.MaxValue), 1, long.MaxValue, new Ratio(BeyondLong, 1));

    [Fact]
    public void Ratio_defaults_to_zero()
    {
        DefaultContract.Is(Ratio.Zero, "0");
        Assert.Equal(BigInteger.One, default(Ratio).Denominator);
        Assert.True(default(Ratio).IsZero);
        Assert.Equal(1, default(Ratio) + 1);
        Assert.Equal(0, default(Ratio) * Ratio.One);
    }

    [Property]
    public void It_is_reduced_with_a_positive_denominator(Fraction valueGiven)
    {
        Ratio value = valueGiven.Value;

        Assert.True(value.Denominator.Sign > 0);
        Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator));
        Assert.Equal(value, new Ratio(value.Numerator, value.Denominator));
        Assert.Equal(value.Denominator.IsOne, value.IsInteger);
        Assert.Equal(value.Numerator.Sign, value.Sign);
        Assert.Equal(value.Numerator.IsZero, value.IsZero);
        Assert.Equal(new Ratio(BigInteger.Abs(value.Numerator), value.Denominator), value.Abs());
    }

    [Property(MaxTest = 5000)]
    public void The_four_operations_agree_with_big_integers(Fraction leftGiven, Fraction rightGiven)
    {
        Ratio left = leftGiven.Value;
        Ratio right = rightGiven.Value;

        (BigInteger a, BigInteger b, BigInteger c, BigInteger d) = (left.Numerator, left.Denominator, right.Numerator, right.Denominator);

        Same((a * d) + (c * b), b * d, left + right);
        Same((a * d) - (c * b), b * d, left - right);
        Same(a * c, b * d, left * right);
        Same(-a, b, -left);
        if (!right.IsZero)
        {
            Same(a * d, b * c, left / right);
        }
    }

    [Property(MaxTest = 5000)]
    public void Order_agrees_with_big_integers(Fraction leftGiven, Fraction rightGiven)
    {
        Ratio left = leftGiven.Value;
        Ratio right = rightGiven.Value;

        int expected = (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

        Assert.Equal(expected, Math.Sign(left.CompareTo(right)));
        Assert.Equal(expected == 0, left == right);
        Assert.Equal(expected <= 0 ? left : right, Ratio.Min(left, right));
        Assert.Equal(expected >= 0 ? left : right, Ratio.Max(left, right));
    }

    [Property]
    public void Adding_and_taking_away_leads_back(Fraction leftGiven, Fraction rightGiven)
    {
        Ratio left = leftGiven.Value;
        Ratio right = rightGiven.Value;
        Ratio back = left + right - right;

        EqualityContract.Equal(left, back);
    }

    [Property]
    public void Rounding_stays_within_one_and_on_its_side(Fraction valueGiven)
    {
        Ratio value = valueGiven.Value;

        BigInteger down = value.Round(Rounding.Down);
        BigInteger up = value.Round(Rounding.Up);

        Assert.True(Whole(down) <= value && value < Whole(down) + 1);
        Assert.True(Whole(up) - 1 < value && value <= Whole(up));
        Assert.Equal(down, value.Floor());
        Assert.Equal(value.Sign < 0 ? up : down, value.Truncate());
        Assert.Equal(value.Sign < 0 ? down : up, value.Round(Rounding.AwayFromZero));
        Ratio fromDown = value - Whole(down);
        foreach (Rounding rounding in (Rounding[])[Rounding.HalfAwayFromZero, Rounding.HalfToEven, Rounding.HalfTowardsZero])
        {
            BigInteger nearest = value.Round(rounding);
            Assert.True((value - Whole(nearest)).Abs() <= new Ratio(1, 2));
            Assert.True(fromDown == new Ratio(1, 2) || nearest == (fromDown < new Ratio(1, 2) ? down : up));
        }
    }

    [Property]
    public void Rounding_to_an_integer_of_64_bits_says_whether_it_fits(Fraction valueGiven)
    {
        Ratio value = valueGiven.Value;

        foreach (Rounding rounding in Enum.GetValues<Rounding>())
        {
            BigInteger whole = value.Round(rounding);
            bool fits = value.TryRound(rounding, out long small);

            Assert.Equal(whole >= long.MinValue && whole <= long.MaxValue, fits);
            Assert.Equal(fits ? whole : 0, small);
        }
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, -3, -2, -1, 1, 2, 3)]
    [InlineData(Rounding.HalfToEven, -2, -2, 0, 0, 2, 2)]
    [InlineData(Rounding.HalfTowardsZero, -2, -1, 0, 0, 1, 2)]
    [InlineData(Rounding.TowardsZero, -2, -1, 0, 0, 1, 2)]
    [InlineData(Rounding.AwayFromZero, -3, -2, -1, 1, 2, 3)]
    [InlineData(Rounding.Down, -3, -2, -1, 0, 1, 2)]
    [InlineData(Rounding.Up, -2, -1, 0, 1, 2, 3)]
    public void Halves_go_where_the_rounding_says(Rounding rounding, params int[] expected)
    {
        int[] halves = [-5, -3, -1, 1, 3, 5];
        BigInteger far = BigInteger.Pow(10, 30);

        Assert.Equal(expected.Select(whole => (BigInteger)whole), halves.Select(half => new Ratio(half, 2).Round(rounding)));
        foreach ((int half, int whole) in halves.Zip(expected))
        {
            // The same halves far from zero, on the side that their sign names.
            BigInteger shift = Math.Sign(half) * far;
            Assert.Equal(whole + shift, new Ratio((2 * shift) + half, 2).Round(rounding));
        }
    }

    [Fact]
    public void An_undefined_rounding_is_refused_even_for_an_integer()
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.One.Round((Rounding)7));

        Assert.Equal((Rounding)7, exception.ActualValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.One.TryRound((Rounding)(-1), out _));
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => new Ratio(1, 0));
        Assert.Throws<DivideByZeroException>(() => Ratio.One / Ratio.Zero);
        Assert.Throws<DivideByZeroException>(() => new Ratio(BeyondLong, 1) / default(Ratio));
    }

    [Fact]
    public void The_least_integer_of_64_bits_is_a_number_like_any_other()
    {
        Ratio least = long.MinValue;

        Assert.Equal(long.MinValue, least.Numerator);
        Assert.Equal(BeyondLong, (-least).Numerator);
        Assert.Equal(least, -(-least));
        Assert.Equal(long.MaxValue, -(least + 1));
        Assert.Equal(least, Ratio.FromDecimal(long.MinValue));
        Assert.Equal(1, least / long.MinValue);
        Assert.True(least.TryRound(Rounding.Up, out long whole));
        Assert.Equal(long.MinValue, whole);
    }

    [Property]
    public void A_decimal_becomes_a_ratio_and_back(decimal value)
    {
        Ratio exact = Ratio.FromDecimal(value);

        Assert.True(exact.TryDecimal(out decimal back));
        Assert.Equal(value, back);
        Assert.Equal(exact, Ratio.Parse(value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_ends_of_decimal_become_ratios()
    {
        Assert.Equal(BigInteger.Pow(2, 96) - 1, Ratio.FromDecimal(decimal.MaxValue).Numerator);
        Assert.Equal(1 - BigInteger.Pow(2, 96), Ratio.FromDecimal(decimal.MinValue).Numerator);
        Assert.Equal(new Ratio(1, BigInteger.Pow(10, 28)), Ratio.FromDecimal(0.0000000000000000000000000001m));
        Assert.Equal(new Ratio(long.MaxValue, BigInteger.Pow(10, 18)), Ratio.FromDecimal(9.223372036854775807m));
        Assert.Equal(0, Ratio.FromDecimal(-0.00m));
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_no_decimal()
    {
        Assert.False(new Ratio(1, 3).TryDecimal(out _));
        Assert.False(new Ratio(1, BigInteger.Pow(10, 29)).TryDecimal(out _));
        Assert.False(new Ratio(BigInteger.Pow(2, 96), 1).TryDecimal(out _));
    }

    [Fact]
    public void Small_numbers_are_reckoned_without_allocating()
    {
        Ratio total = Sum();
        long before = GC.GetAllocatedBytesForCurrentThread();
        total += Sum();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(total.Sign > 0);

        static Ratio Sum()
        {
            Ratio sum = Ratio.Zero;
            for (int term = 1; term < 20; term++)
            {
                sum += Ratio.FromDecimal(0.125m) * ((Ratio)term / 7);
                sum = Ratio.Max(sum, -sum);
                sum = sum.TryRound(Rounding.HalfToEven, out long whole) && whole > 100 ? whole : sum;
            }

            return sum;
        }
    }

    private static Ratio Whole(BigInteger integer) => new(integer, BigInteger.One);

    private static void Same(BigInteger numerator, BigInteger denominator, Ratio actual)
    {
        Ratio expected = new(numerator, denominator);
        EqualityContract.Equal(expected, actual);
        Assert.Equal(numerator * actual.Denominator, actual.Numerator * denominator);
    }
}
