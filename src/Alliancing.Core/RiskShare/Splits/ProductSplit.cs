using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>By the product of several bases.</summary>
/// <param name="Bases">At least one basis.</param>
public sealed record ProductSplit(ValueList<Basis> Bases) : SplitRule
{
    /// <inheritdoc/>
    public override string ToString() => $"by {string.Join(" × ", Bases)}";

    internal override void Check(SideCheck check, string path, Recipients? recipients)
    {
        check.NotEmpty(Bases.Count, path + ".bases");
        for (int i = 0; i < Bases.Count; i++)
        {
            check.Weights(Bases[i], string.Create(CultureInfo.InvariantCulture, $"{path}.bases[{i}]"));
        }
    }
}
