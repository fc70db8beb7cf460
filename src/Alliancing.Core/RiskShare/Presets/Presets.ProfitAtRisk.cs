namespace Alliancing.RiskShare;

/// <content>Integrated project delivery.</content>
public static partial class Presets
{
    /// <summary>Profit at risk with an incentive layer: members take a share of savings, and every pound of an overrun until their profit is used up.</summary>
    /// <remarks>
    /// Source: integrated project delivery agreements of the ConsensusDocs 300 kind with an incentive compensation layer. The target is cost of the work and contingency without profit.
    /// Profit itself stands outside the component as a fee: add <c>new Entitlement(LineCategory.Fee, Basis.FeeAtRisk)</c> to the schedule, and a member's profit less what it lost is the sum of its
    /// lines. An overrun beyond the profit is the owner's.
    /// </remarks>
    /// <param name="savingsShare">The members' share of savings; 0 to 100 %.</param>
    /// <returns>The component <c>cost</c>.</returns>
    /// <example>
    /// <code>
    /// Component cost = Presets.ProfitAtRisk(savingsShare: Rate.Percent(50));
    /// </code>
    /// </example>
    public static Component ProfitAtRisk(Rate savingsShare) => Component.Saving(
        CostId,
        gain: [Curve.Flat(savingsShare, To.Owner), ByFee],
        pain: [Curve.Flat(Rate.One, To.Owner), Limit.Side(Rate.One, Basis.FeeAtRisk, To.Owner), ByFee]);
}
