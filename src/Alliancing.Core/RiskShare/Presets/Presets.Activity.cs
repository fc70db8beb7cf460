using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <content>Payment by activity.</content>
public static partial class Presets
{
    private const string ActivityId = "activity";

    /// <summary>A corridor: nothing moves within it, the part beyond is shared, up to a cap.</summary>
    /// <remarks>Excess-only, as most collars of health contracts are: at 3 % beyond a collar of 2 %, one per cent is shared. The owner funds it; the contract value is the outturn's target.</remarks>
    /// <param name="corridor">The collar, the share and the cap.</param>
    /// <returns>The component <c>activity</c>.</returns>
    /// <example>
    /// <code>
    /// Component activity = Presets.CapAndCollar(new Corridor(Collar: Rate.Percent(2), Share: Rate.Percent(50), Cap: Rate.Percent(5)));
    /// </code>
    /// </example>
    public static Component CapAndCollar(Corridor corridor)
    {
        Guard.Against.Null(corridor, nameof(corridor));
        ValueList<Stage> side =
        [
            new Deductible(Level.Of(corridor.Collar, Basis.Target), To.Owner),
            Curve.Flat(corridor.Share, To.Owner),
            .. corridor.Cap is { } cap ? [Limit.Side(cap, Basis.Target, To.Owner)] : Array.Empty<Stage>(),
            AmongProviders(corridor.By),
        ];
        return Component.Excess(ActivityId, gain: side, pain: side);
    }

    /// <summary>A blended payment: above the base a part of the price is paid, below it a part is returned.</summary>
    /// <remarks>Source: NHS payment scheme, aligned payment and incentive rules; 75 % above and 50 % below are the rates of 2022/23. The owner funds it; the base is the outturn's target.</remarks>
    /// <param name="above">The part paid for activity above the base; 75 % by default.</param>
    /// <param name="below">The part returned for activity below it; 50 % by default.</param>
    /// <param name="by">How several providers split it; null for equal parts.</param>
    /// <returns>The component <c>activity</c>.</returns>
    /// <example>
    /// <code>
    /// Component activity = Presets.BlendedPayment(above: Rate.Percent(75), below: Rate.Percent(50));
    /// </code>
    /// </example>
    public static Component BlendedPayment(Rate? above = null, Rate? below = null, SplitRule? by = null) => Component.Excess(
        ActivityId,
        gain: [Curve.Flat(above ?? Rate.Percent(75), To.Owner), AmongProviders(by)],
        pain: [Curve.Flat(below ?? Rate.Percent(50), To.Owner), AmongProviders(by)]);

    /// <summary>A bonus for each day early and the same charge for each day late, funded by the owner.</summary>
    /// <remarks>The Northridge freeway contract of 1994 is the classic case: 74 days early at 200,000 dollars a day.</remarks>
    /// <param name="days">The id of the quantity that states the days taken.</param>
    /// <param name="agreedDays">The days agreed.</param>
    /// <param name="pricePerDay">The price of one day, in major units of the agreement's currency; 0 or more.</param>
    /// <returns>The component <c>time</c>.</returns>
    /// <example>
    /// <code>
    /// Component time = Presets.TimeBonus(days: "days", agreedDays: 140, pricePerDay: 200_000m);
    /// </code>
    /// </example>
    public static Component TimeBonus(string days, decimal agreedDays, decimal pricePerDay) => Component.Quantity(
        "time",
        new QuantityMeasure(days, agreedDays, QuantityDirection.BelowBase, RateExpression.Number(pricePerDay)),
        gain: [AmongProviders(null)],
        pain: [AmongProviders(null)]);
}
