using System.Numerics;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Makes whole minor units of exact amounts.</summary>
internal static class WholeUnits
{
    /// <summary>Cuts every share towards zero and gives the missing units, one each, by the sorted cut-off fractions; ties in the order given.</summary>
    public static BigInteger[] Close(BigInteger whole, Fraction[] shares)
    {
        BigInteger[] closed = [.. shares.Select(s => s.Whole)];
        BigInteger missing = whole - closed.Aggregate(BigInteger.Zero, static (sum, one) => sum + one);
        IEnumerable<int> turns = Enumerable.Range(0, shares.Length)
            .Where(i => (shares[i] - closed[i]).Sign == missing.Sign)
            .OrderByDescending(i => (shares[i] - closed[i]).Size)
            .ThenBy(i => i)
            .Take((int)BigInteger.Abs(missing));
        foreach (int i in turns)
        {
            closed[i] += missing.Sign;
        }

        return closed;
    }

    /// <summary>Rounds the magnitude and gives the sign back.</summary>
    public static BigInteger Round(Fraction amount, Rounding rounding)
    {
        Fraction size = amount.Size;
        BigInteger down = size.Whole;
        Fraction cut = size - down;
        Fraction half = new(1, 2);
        bool up = rounding switch
        {
            Rounding.HalfAwayFromZero => cut >= half,
            Rounding.HalfTowardsZero => cut > half,
            Rounding.HalfToEven => cut > half || (cut == half && !down.IsEven),
            Rounding.TowardsZero or Rounding.Down => false,
            Rounding.AwayFromZero or Rounding.Up => cut > 0,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "The reference does not know this rounding."),
        };
        return (up ? down + 1 : down) * amount.Sign;
    }
}
