namespace Alliancing.RiskShare;

/// <summary>Adds up allowable cost.</summary>
internal static class AllowableCosts
{
    /// <summary>The stated amount, or lines less exclusions.</summary>
    public static Money Total(AllowableCost cost) => cost.Amount ?? FromLines(cost) ?? default;

    /// <summary>Lines less exclusions; null when there are none.</summary>
    public static Money? FromLines(AllowableCost cost)
    {
        Money? sum = null;
        foreach (CostLine line in cost.Lines ?? [])
        {
            sum = sum is { } so ? so + line.Amount : line.Amount;
        }

        foreach (CostLine excluded in cost.Excluded ?? [])
        {
            sum = sum is { } so ? so - excluded.Amount : null;
        }

        return sum;
    }
}
