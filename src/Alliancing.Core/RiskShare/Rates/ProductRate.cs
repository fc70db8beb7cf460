using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>The product of several rates.</summary>
/// <param name="Factors">At least one.</param>
public sealed record ProductRate(ValueList<RateExpression> Factors) : RateExpression
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(" × ", Factors);

    internal override string Word => "product";

    internal override (Ratio? Low, Ratio? High) Range(ITermsScope scope)
    {
        (Ratio? Low, Ratio? High) product = (Ratio.One, Ratio.One);
        foreach (RateExpression factor in Factors)
        {
            (Ratio? Low, Ratio? High) range = factor.Range(scope);
            if (product is not ({ } a, { } b) || range is not ({ } c, { } d))
            {
                // An unbounded factor keeps only the bound that signs alone can give.
                bool positive = product.Low?.Sign >= 0 && range.Low?.Sign >= 0;
                product = (positive ? Ratio.Zero : null, null);
                continue;
            }

            Ratio[] corners = [a * c, a * d, b * c, b * d];
            product = (corners.Min(), corners.Max());
        }

        return product;
    }

    internal override void CheckParts(SideCheck check, string path)
    {
        check.NotEmpty(Factors.Count, path + ".factors");
        for (int i = 0; i < Factors.Count; i++)
        {
            Factors[i].CheckParts(check, string.Create(CultureInfo.InvariantCulture, $"{path}.factors[{i}]"));
        }
    }

    internal override Ratio Evaluate<N, T>(SideRun<N, T> run)
    {
        Ratio product = Ratio.One;
        for (int i = 0; i < Factors.Count; i++)
        {
            product *= run.Value(run.Item("factors", i), Factors[i], Part(Factors[i]));
        }

        return product;
    }
}
