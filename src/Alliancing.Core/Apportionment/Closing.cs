using System.Globalization;
using System.Numerics;

namespace Alliancing.Apportionment;

/// <summary>Makes whole units of exact amounts that may have any signs, so that they add up to a whole total.</summary>
/// <remarks>
/// Each amount is cut towards zero. The units missing to the total go, one each, to the amounts whose cut-off fraction has the sign of the shortage,
/// largest fraction first, ties in the order given. So every result is less than one unit from its exact value, keeps its sign, and mirrors under negation.
/// </remarks>
internal static class Closing
{
    /// <summary>Closes <paramref name="exact"/> into <paramref name="whole"/>.</summary>
    /// <param name="exact">The exact amounts, in units; not empty unless the total is 0.</param>
    /// <param name="total">What the results add up to: less than one unit away from the exact sum.</param>
    /// <param name="whole">Receives one whole amount for each exact one.</param>
    /// <exception cref="ArgumentException">The total is one unit or more from the exact sum, or the lengths differ.</exception>
    /// <exception cref="OverflowException">An amount does not fit in a 64-bit number of units.</exception>
    public static void Close(ReadOnlySpan<Ratio> exact, long total, Span<long> whole)
    {
        WeightRules.CheckPlaces(exact.Length, whole.Length);

        OnStack<Ratio> onStack = default;
        using var scratch = new Scratch<Ratio>(onStack, exact.Length);
        Span<Ratio> fractions = scratch.Span;

        BigInteger shortage = total;
        Ratio cutOff = Ratio.Zero;
        for (int i = 0; i < exact.Length; i++)
        {
            BigInteger cut = exact[i].Truncate();
            whole[i] = ToUnits(cut, i);
            shortage -= cut;
            fractions[i] = exact[i] - new Ratio(cut, BigInteger.One);
            cutOff += fractions[i];
        }

        // Less than one unit from the sum, so there are at least as many fractions of the shortage's sign as units missing.
        Ratio distance = new Ratio(shortage, BigInteger.One) - cutOff;
        if (distance.Abs() >= Ratio.One)
            throw TooFar(total, distance);

        int sign = shortage.Sign;
        foreach (ref Ratio fraction in fractions)
            fraction = fraction.Sign == sign ? fraction.Abs() : Ratio.Zero;
        LargestRemainder.Give(fractions, (int)BigInteger.Abs(shortage), sign, whole);
    }

    private static long ToUnits(BigInteger cut, int index) =>
        cut >= long.MinValue && cut <= long.MaxValue
            ? (long)cut
            : throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture,
                $"The exact amount at {index} is about {cut} minor units. Amounts must fit in {long.MinValue} to {long.MaxValue}: settle in parts."));

    private static ArgumentException TooFar(long total, Ratio distance) => new(
        string.Create(CultureInfo.InvariantCulture, $"The total {total} is {distance} units from the exact sum. It must be less than one unit away: pass the rounded sum of the exact amounts."),
        nameof(total));
}
