using System.Numerics;

namespace Alliancing.RiskShare;

/// <summary>A side's numbers as 64-bit integers over known denominators, and how large amounts may be while every product stays in 64 bits.</summary>
internal sealed class BandedNumbers
{
    /// <summary>The bound of a score and of the change for one unit of it.</summary>
    public const long Drivers = 1L << 30;

    private const int Bits = 61;

    private BandedNumbers(BandedSide side, Ratio portion)
    {
        BigInteger edges = Over(side.Edges);
        BigInteger rates = Over(side.Rates);
        BigInteger factors = Over([side.FactorStart, side.FactorSlope, side.FactorLow, side.FactorHigh]);
        BigInteger product = edges * rates * factors;
        BigInteger all = BandedSide.Common(product, portion.Denominator);
        all = BandedSide.Common(all, (side.Limit ?? Ratio.One).Denominator);
        all = BandedSide.Common(all, (side.Cap ?? Ratio.One).Denominator);
        Denominator = Long(all);
        Side = side;
        Scale = Long(edges);
        Edges = Array.ConvertAll(side.Edges, e => Long(e, edges));
        LastRate = Long(side.Rates[^1], rates);
        Steps = [.. side.Edges.Select((_, k) => Long(side.Rates[k] - side.Rates[k + 1], rates))];
        FactorStart = Long(side.FactorStart, factors);
        FactorSlope = Long(side.FactorSlope, factors);
        FactorLow = Long(side.FactorLow, factors);
        FactorHigh = Long(side.FactorHigh, factors);
        Rest = Long(all / product);
        Limit = side.Limit is { } limit ? Long(limit, all) : long.MaxValue;
        Cap = side.Cap is { } cap ? Long(cap, all) : long.MaxValue;
        CapInUnits = side.Cap is not null && Cap % Denominator == 0 ? Cap / Denominator : -1;
        PortionOver = Long(portion.Denominator);
        PortionOf = Long(portion.Numerator);
        PartOfPortion = Long(all / portion.Denominator);
        FixedWeights = side.Weights.Sum();
        Largest = Range(edges * rates, portion);
    }

    public BandedSide Side { get; }

    /// <summary>What everything before the split stands over.</summary>
    public long Denominator { get; }

    /// <summary>What the edges stand over.</summary>
    public long Scale { get; }

    public long[] Edges { get; }

    /// <summary>How much less is shared beyond each edge.</summary>
    public long[] Steps { get; }

    public long LastRate { get; }

    public long FactorStart { get; }

    public long FactorSlope { get; }

    public long FactorLow { get; }

    public long FactorHigh { get; }

    /// <summary>What the product of rates and factor is multiplied by to stand over the denominator.</summary>
    public long Rest { get; }

    public long Limit { get; }

    public long Cap { get; }

    /// <summary>The limit of each where it is whole units for every unit of its column; −1 otherwise.</summary>
    public long CapInUnits { get; }

    public long PortionOf { get; }

    public long PortionOver { get; }

    public long PartOfPortion { get; }

    public long FixedWeights { get; }

    /// <summary>The largest power of ten that an amount may be; 0 when there is none worth having.</summary>
    public long Largest { get; }

    public static BandedNumbers? Of(BandedSide side, Ratio portion)
    {
        try
        {
            return new BandedNumbers(side, portion) is { Largest: > 0 } numbers ? numbers : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static BigInteger Over(ReadOnlySpan<Ratio> values)
    {
        BigInteger common = BigInteger.One;
        foreach (Ratio value in values)
        {
            common = BandedSide.Common(common, value.Denominator);
        }

        return common;
    }

    private static long Long(Ratio value, BigInteger over) => Long((value * new Ratio(over, BigInteger.One)).Numerator);

    private static long Long(BigInteger value) => (long)value;

    private long Range(BigInteger banded, Ratio portion)
    {
        int places = 15;
        while (places > 5 && !Fits(Ratio.PowersOfTen.Of(places), banded, portion))
        {
            places--;
        }

        return places > 5 ? Ratio.PowersOfTen.Of(places) : 0;
    }

    private bool Fits(BigInteger most, BigInteger banded, Ratio portion)
    {
        int members = Side.Lines.Length;
        BigInteger weights = Side.WeightColumns.Length > 0 ? members * most : FixedWeights;
        BigInteger[] products =
        [
            banded * most * (Edges.Length + 2) * BigInteger.Max(1, FactorHigh) * Rest,
            most * (Side.Limit is null ? 0 : Limit) * (Side.LimitOfTarget ? 1 : 0),
            most * Edges.Append(Scale).Max(),
            most * (Side.Cap is null ? 0 : Cap) * (Side.CapColumns.Length > 0 ? 1 : 0),
            weights * Denominator * (members + 2),
            most * portion.Numerator,
            most * (members + 4),
        ];
        return products.All(static p => p.GetBitLength() <= Bits) && Math.Abs(FactorSlope) < Drivers && Math.Abs(FactorStart) < Drivers * Drivers / 4;
    }
}
