namespace Alliancing.RiskShare;

/// <summary>One tier of an overspend: how much of it, and who bears it.</summary>
/// <param name="Width">The width of the tier as a rate of the budget; null for the last, open tier.</param>
/// <param name="Shares">Each partner's share within it; together 100 %.</param>
public sealed record Tier(Rate? Width, ValueList<AgreedShare> Shares)
{
    /// <summary>A tier of a width.</summary>
    /// <param name="width">The width as a rate of the budget.</param>
    /// <param name="shares">Each partner's share within it; together 100 %.</param>
    /// <returns>The tier.</returns>
    public static Tier Of(Rate width, params ReadOnlySpan<(string Partner, Rate Share)> shares) => new(width, ((SharesSplit)SplitRule.Shares(shares)).Shares);

    /// <summary>The tier for everything beyond the others.</summary>
    /// <param name="shares">Each partner's share within it; together 100 %.</param>
    /// <returns>The tier.</returns>
    public static Tier Beyond(params ReadOnlySpan<(string Partner, Rate Share)> shares) => new(null, ((SharesSplit)SplitRule.Shares(shares)).Shares);
}
