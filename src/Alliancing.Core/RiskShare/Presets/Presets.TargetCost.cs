using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <content>Target cost contracts and budgets shared by all partners.</content>
public static partial class Presets
{
    /// <summary>A target contract with share ranges, written on the axis of actual cost as the contract writes them.</summary>
    /// <remarks>
    /// Source: NEC3 and NEC4 Engineering and Construction Contract, options C and D, clauses 53 and 54. Ends are rates of the target, never of the spend, and each share applies to the
    /// part of the variance inside its range only. A range of 0 % caps the contractor's line, one of 100 % the client's. A range that spans the target is cut there: its part below 100 % is
    /// gain, its part above is pain.
    /// </remarks>
    /// <param name="ranges">The ranges in ascending order, each end given once; the last is open.</param>
    /// <param name="by">How several contractors split it; null for equal parts.</param>
    /// <returns>The component <c>cost</c>.</returns>
    /// <exception cref="ArgumentException">The ends do not ascend, or a range that is not the last is open, or the last is not.</exception>
    /// <example>
    /// <code>
    /// Component cost = Presets.TargetCost(
    ///     [new(Rate.Percent(80), Rate.Percent(15)), new(Rate.Percent(90), Rate.Percent(30)), new(Rate.Percent(110), Rate.Percent(50)), ShareRange.Above(Rate.Percent(20))]);
    /// </code>
    /// </example>
    public static Component TargetCost(ValueList<ShareRange> ranges, SplitRule? by = null)
    {
        Guard.Against.NullOrEmpty(ranges, nameof(ranges));
        for (int i = 0; i < ranges.Count; i++)
        {
            bool last = i == ranges.Count - 1;
            Guard.Against.InvalidInput(ranges[i], nameof(ranges), r => r.UpTo is null == last, "Every range has an end except the last, which is open. Close the others, or end with ShareRange.Above.");
            Guard.Against.InvalidInput(ranges[i], nameof(ranges), r => last || r.UpTo > (i == 0 ? Rate.Zero : ranges[i - 1].UpTo), "The ends of share ranges ascend from above 0 %. Sort them, and give each end once.");
        }

        return Component.Saving(
            CostId,
            gain: [Curve.Marginal(Basis.Target, To.Owner, BandsBelowTarget(ranges)), AmongProviders(by)],
            pain: [Curve.Marginal(Basis.Target, To.Owner, BandsAboveTarget(ranges)), AmongProviders(by)]);
    }

    /// <summary>A budget that all partners share by agreed shares, the client included, in the result of the alliance as a whole.</summary>
    /// <remarks>Source: NEC4 Alliance Contract (clause 54 and the partners' shares); the multilateral gain and loss share that Monitor described in 2015 has the same form.</remarks>
    /// <param name="shares">Each partner's share of gain and of pain, the client's too; together 100 %.</param>
    /// <returns>The component <c>budget</c>.</returns>
    /// <example>
    /// <code>
    /// Component budget = Presets.BudgetShare(("client", Rate.Percent(40)), ("alder", Rate.Percent(30)), ("birch", Rate.Percent(20)), ("cedar", Rate.Percent(10)));
    /// </code>
    /// </example>
    public static Component BudgetShare(params ReadOnlySpan<(string Partner, Rate Share)> shares)
    {
        var split = Split.Agreed(shares);
        return Component.Saving("budget", gain: [split], pain: [split]);
    }

    /// <summary>Ranges that begin below 100 %, walked downwards from the target.</summary>
    private static Band[] BandsBelowTarget(ValueList<ShareRange> ranges)
    {
        var bands = new List<Band>();
        for (int i = ranges.Count - 1; i >= 0; i--)
        {
            Rate from = i == 0 ? Rate.Zero : ranges[i - 1].UpTo!.Value;
            if (from < Rate.One)
            {
                bands.Add(i == 0 ? Band.Beyond(ranges[i].Share) : Band.UpTo(from.Complement, ranges[i].Share));
            }
        }

        return [.. bands];
    }

    /// <summary>Ranges that end above 100 %, walked upwards from the target.</summary>
    private static Band[] BandsAboveTarget(ValueList<ShareRange> ranges) =>
        [.. ranges.Where(r => r.UpTo is null || r.UpTo > Rate.One).Select(r => r.UpTo is { } end ? Band.UpTo(end - Rate.One, r.Share) : Band.Beyond(r.Share))];
}
