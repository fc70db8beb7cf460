using System.Globalization;
using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <content>Project alliances.</content>
public static partial class Presets
{
    private const string CostId = "cost";

    /// <summary>The traditional cost share of a project alliance: one rate both ways, painshare up to a rate of the fee at risk, split by fee at risk.</summary>
    /// <remarks>
    /// Source: National Alliance Contracting Guidelines, Template 1 and the Guide's appendix on the traditional model; 50 % is its reference share. Painshare beyond the cap is the owner's.
    /// With <paramref name="evidence"/>, gainshare is paid only when that fact of the outturn holds: Template 1 wants it shown that the saving came from performance and not from a soft target.
    /// </remarks>
    /// <param name="share">The providers' share of the variance; 0 to 100 %.</param>
    /// <param name="painCap">The most that the providers pay together, as a rate of their fee at risk; null for no cap.</param>
    /// <param name="evidence">The id of the fact that gainshare requires; null for none.</param>
    /// <returns>The component <c>cost</c>.</returns>
    /// <example>
    /// <code>
    /// Component cost = Presets.ProjectAlliance(share: Rate.Percent(50), painCap: Rate.Percent(100));
    /// </code>
    /// </example>
    public static Component ProjectAlliance(Rate share, Rate? painCap = null, string? evidence = null) => Component.Saving(
        CostId,
        gain: [.. Evidence(evidence), Curve.Flat(share, To.Owner), ByFee],
        pain: [Curve.Flat(share, To.Owner), .. PainCap(painCap), ByFee]);

    /// <summary>A cost share and, paid by itself, a performance pool: key results neither raise nor lower the cost share.</summary>
    /// <remarks>Source: National Alliance Contracting Guidelines, Template 1, alternative 1. The owner funds the pool.</remarks>
    /// <param name="cost">The cost share, for example of <see cref="ProjectAlliance"/>.</param>
    /// <param name="pool">The performance pool.</param>
    /// <returns>The cost share and the component <c>key-results</c>.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Component&gt; both = Presets.ProjectAllianceWithKeyResults(
    ///     Presets.ProjectAlliance(share: Rate.Percent(50), painCap: Rate.Percent(100)),
    ///     new KeyResultPool
    ///     {
    ///         Results = [new("safety", Rate.Percent(60)), new("community", Rate.Percent(40))],
    ///         Reward = Money.Pounds(2_000_000m),
    ///         Liability = Money.Pounds(2_000_000m),
    ///     });
    /// </code>
    /// </example>
    public static ValueList<Component> ProjectAllianceWithKeyResults(Component cost, KeyResultPool pool) => [Guard.Against.Null(cost, nameof(cost)), KeyResults(pool)];

    /// <summary>A performance pool: the weighted score of key results earns a reward or forfeits a liability.</summary>
    /// <remarks>
    /// Source: National Alliance Contracting Guidelines, Template 1, alternative 1. A score of 0 is the minimum condition of satisfaction; negative scores in one area offset positive ones
    /// in another. Where each area is to be settled by itself, use one pool for each. Funded by the owner and split by fee at risk.
    /// </remarks>
    /// <param name="pool">The areas and the pool's sizes.</param>
    /// <returns>The component <c>key-results</c>.</returns>
    /// <example>
    /// <code>
    /// Component pool = Presets.KeyResults(new KeyResultPool
    /// {
    ///     Results = [new("safety", Rate.Percent(60)), new("community", Rate.Percent(40))],
    ///     Reward = Money.Pounds(2_000_000m),
    ///     Liability = Money.Pounds(1_000_000m),
    ///     EveryMinimum = true,
    /// });
    /// </code>
    /// </example>
    public static Component KeyResults(KeyResultPool pool)
    {
        Guard.Against.Null(pool, nameof(pool));
        Criterion[] minimums = [.. pool.Results.Select(r => Criterion.Rate(RateExpression.Linear(Driver.Score(r.Score)), Comparison.AtLeast, RateExpression.Number(0)))];
        return Component.Pool(
            "key-results",
            new ScoreMeasure(OverallScore(pool.Results, 1), pool.Scale, pool.Reward, pool.Liability),
            gain: [.. pool.EveryMinimum ? [new Condition(Criterion.All(minimums), To.Owner)] : Array.Empty<Stage>(), ByFee],
            pain: [ByFee]);
    }

    /// <summary>A cost share that key results change: they are not paid by themselves.</summary>
    /// <remarks>
    /// Source: National Alliance Contracting Guidelines, Template 1, alternative 2; SCIRT's share, "nominally 50 % but variable with non-cost performance", is of this kind.
    /// Multiplying, gain is <c>share · V · (1 + slope · score ÷ scale)</c> and pain has a minus sign; adding points, the share is <c>share ± slope · score ÷ scale</c> between 0 % and 100 %.
    /// </remarks>
    /// <param name="modifier">The share, the areas and what their score does.</param>
    /// <returns>The component <c>cost</c>.</returns>
    /// <exception cref="ArgumentException">The scale is not above 0, or the slope over it is not a decimal number.</exception>
    /// <example>
    /// <code>
    /// Component cost = Presets.ProjectAllianceWithModifier(new PerformanceModifier
    /// {
    ///     Share = Rate.Percent(50),
    ///     Results = [new("safety", Rate.Percent(60)), new("community", Rate.Percent(40))],
    ///     Form = ModifierForm.AddsPoints,
    ///     Slope = Rate.Percent(10),
    /// });
    /// </code>
    /// </example>
    public static Component ProjectAllianceWithModifier(PerformanceModifier modifier)
    {
        Guard.Against.Null(modifier, nameof(modifier));
        Guard.Against.InvalidInput(
            modifier,
            nameof(modifier),
            m => m.Scale > 0 && m.Slope.Value / m.Scale * m.Scale == m.Slope.Value,
            string.Create(CultureInfo.InvariantCulture, $"the slope {modifier.Slope} over a scale of {modifier.Scale} is not a decimal number above a scale of 0. Give a scale such as 5, 10 or 100."));
        return Component.Saving(
            CostId,
            gain: [.. Modified(modifier, 1), ByFee],
            pain: [.. Modified(modifier, -1), .. PainCap(modifier.PainCap), ByFee]);
    }

    private static Stage ByFee => Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers);

    private static Stage[] Evidence(string? fact) => fact is null ? [] : [new Condition(Criterion.Fact(fact), To.Owner)];

    private static Stage[] PainCap(Rate? cap) => cap is { } rate ? [Limit.Side(rate, Basis.FeeAtRisk, To.Owner)] : [];

    /// <summary>The weighted sum of scores, times a factor.</summary>
    private static RateExpression OverallScore(ValueList<KeyResult> results, decimal factor) => RateExpression.Sum([.. Weighted(results, factor)]);

    private static IEnumerable<RateExpression> Weighted(ValueList<KeyResult> results, decimal factor) =>
        results.Select(r => RateExpression.Linear(Driver.Score(r.Score), 0, r.Weight.Value * factor));

    private static Stage[] Modified(PerformanceModifier modifier, int sign)
    {
        decimal slope = sign * modifier.Slope.Value / modifier.Scale;
        return modifier.Form == ModifierForm.AddsPoints
            ? [Curve.Flat(RateExpression.Sum([modifier.Share, .. Weighted(modifier.Results, slope)], 0, 1), To.Owner)]
            : [Curve.Flat(modifier.Share, To.Owner), new Modifier(RateExpression.Sum([RateExpression.Number(1), .. Weighted(modifier.Results, slope)]), Account.Owner)];
    }
}
