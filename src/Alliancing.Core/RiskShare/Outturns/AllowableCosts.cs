namespace Alliancing.RiskShare;

/// <summary>Adds up allowable cost, in minor units.</summary>
internal static class AllowableCosts
{
    /// <summary>The stated amount, or lines less exclusions.</summary>
    public static Ratio Total(AllowableCost cost) => cost.Amount?.MinorUnits ?? FromLines(cost) ?? default;

    /// <summary>Lines less exclusions; null when there are no lines.</summary>
    public static Ratio? FromLines(AllowableCost cost)
    {
        if (cost.Lines is not { Count: > 0 } lines)
        {
            return null;
        }

        Ratio sum = lines.Aggregate(Ratio.Zero, static (total, line) => total + line.Amount.MinorUnits);
        return (cost.Excluded ?? []).Aggregate(sum, static (total, line) => total - line.Amount.MinorUnits);
    }
}
