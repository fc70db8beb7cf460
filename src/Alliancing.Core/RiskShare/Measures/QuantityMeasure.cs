using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>A count against a base, times a price per unit.</summary>
/// <param name="Quantity">The id of the quantity that the outturn states.</param>
/// <param name="Base">The count at which neither side gains.</param>
/// <param name="Direction">Which side of the base is a gain.</param>
/// <param name="Price">The price of one unit, in major units of the agreement's currency; 0 or more.</param>
public sealed record QuantityMeasure(string Quantity, decimal Base, QuantityDirection Direction, RateExpression Price) : Measure
{
    internal override Funding DefaultFunding => Funding.Owner;

    internal override string Statement => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Direction == QuantityDirection.BelowBase ? $"{Base} less {Quantity}" : $"{Quantity} less {Base}")}, times {Price.Plain} in money");

    /// <inheritdoc/>
    public override string ToString() => Statement;

    internal override void Check(SideCheck check, string path)
    {
        check.Id(Quantity, path + ".quantity");
        Price.Check(check, path + ".price", Ratio.Zero, null);
    }

    internal override N Variance<N, T>(SideRun<N, T> run)
    {
        N count = run.Count(Quantity);
        run.Parameter("base", TraceValue.Number(Ratio.FromDecimal(Base)));
        var from = N.From(Ratio.FromDecimal(Base));
        N difference = Direction == QuantityDirection.BelowBase ? from - count : count - from;
        return difference * run.Rate("price", Price, Ratio.Zero, null, isPrice: true) * N.From(run.MinorUnitsPerMajor);
    }
}
