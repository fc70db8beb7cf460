using Ardalis.GuardClauses;

namespace Alliancing.Apportionment;

/// <summary>Splits money over weights so that the shares are whole minor units and add up to the total, to the penny.</summary>
/// <remarks>
/// <para>
/// Each share is cut towards zero and the units left over go, one each, to the shares that lost the largest part of a unit: the method of largest remainders
/// (Hamilton's method in the literature of voting). Of equal remainders, the one that stands first in the order given by the caller comes first;
/// nothing else depends on the order.
/// </para>
/// <para>
/// Every share is less than one minor unit from its exact value and never has the opposite sign. A weight of 0 gets nothing. A negative total gives exactly the
/// mirror of the positive one. Weights of any magnitude are exact: no product overflows and nothing passes through binary floating point.
/// </para>
/// <para>
/// The method is <b>not monotone in the total</b>: a larger pot can leave somebody with a smaller share. 10 units over 6 : 6 : 2 are 4, 4, 2;
/// 11 units are 5, 5, 1. Where successive amounts are shared by the same weights use <see cref="ApportionmentSeries"/>,
/// which pays the difference of cumulative shares, so that nobody drifts from the exact share.
/// </para>
/// <para>No weights, negative weights and weights that are all 0 are refused; they never mean equal shares, which <see cref="Equally(Money, int)"/> gives.</para>
/// <para>Source: M. L. Balinski and H. P. Young, <i>Fair Representation</i>, 1982, for the method and its lack of monotonicity.</para>
/// </remarks>
/// <example>
/// <code>
/// Money[] shares = Apportion.ByWeights(Money.Pounds(3_477_434.50m), 25, 23, 20, 18, 14);
/// // £869,358.63, £799,809.93, £695,486.90, £625,938.21, £486,840.83
/// </code>
/// </example>
public static class Apportion
{
    /// <summary>Apportions minor units over integer weights into the caller's memory, without allocating.</summary>
    /// <param name="totalMinorUnits">What to share out, in minor units; any value.</param>
    /// <param name="weights">One weight for each share; 0 or more, at least one above 0, in the order that decides ties.</param>
    /// <param name="shares">Receives the shares, as many as there are weights; may be the very memory of <paramref name="weights"/>.</param>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, all weights are 0, the lengths differ, or the spans overlap in part.</exception>
    public static void ByWeights(long totalMinorUnits, ReadOnlySpan<long> weights, Span<long> shares)
    {
        WeightRules.CheckPlaces(weights.Length, shares.Length);
        WeightRules.CheckMemory(weights, shares);
        LargestRemainder.Apportion(totalMinorUnits, weights, shares);
    }

    /// <summary>Apportions money over integer weights into the caller's memory, without allocating.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="weights">One weight for each share; 0 or more, at least one above 0, in the order that decides ties.</param>
    /// <param name="shares">Receives the shares, in the total's currency; as many as there are weights.</param>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, all weights are 0, or the lengths differ.</exception>
    public static void ByWeights(Money total, ReadOnlySpan<long> weights, Span<Money> shares)
    {
        WeightRules.CheckPlaces(weights.Length, shares.Length);
        OnStack<long> onStack = default;
        using var units = new Scratch<long>(onStack, weights.Length);
        LargestRemainder.Apportion(total.MinorUnits, weights, units.Span);
        ToMoney(units.Span, total.Currency, shares);
    }

    /// <summary>Apportions money over decimal weights into the caller's memory.</summary>
    /// <remarks>Allocates nothing while the weights, written over their common power of ten, fit in 63 bits; beyond that the result is just as exact.</remarks>
    /// <param name="total">What to share out.</param>
    /// <param name="weights">One weight for each share; 0 or more, at least one above 0, in the order that decides ties. They need not add up to 1 or 100.</param>
    /// <param name="shares">Receives the shares, in the total's currency; as many as there are weights.</param>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, all weights are 0, or the lengths differ.</exception>
    public static void ByWeights(Money total, ReadOnlySpan<decimal> weights, Span<Money> shares)
    {
        WeightRules.CheckPlaces(weights.Length, shares.Length);
        OnStack<long> onStack = default;
        using var units = new Scratch<long>(onStack, weights.Length);
        ExactWeights.Divide(total.MinorUnits, weights, units.Span, giveAll: true);
        ToMoney(units.Span, total.Currency, shares);
    }

    /// <summary>Apportions money over integer weights.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="weights">One weight for each share; 0 or more, at least one above 0, in the order that decides ties.</param>
    /// <returns>One share for each weight, in the total's currency, adding up to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, or all weights are 0.</exception>
    public static Money[] ByWeights(Money total, params ReadOnlySpan<long> weights)
    {
        var shares = new Money[weights.Length];
        ByWeights(total, weights, shares);
        return shares;
    }

    /// <summary>Apportions money over decimal weights, such as percentages.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="weights">One weight for each share; 0 or more, at least one above 0, in the order that decides ties. They need not add up to 1 or 100.</param>
    /// <returns>One share for each weight, in the total's currency, adding up to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, or all weights are 0.</exception>
    public static Money[] ByWeights(Money total, params ReadOnlySpan<decimal> weights)
    {
        var shares = new Money[weights.Length];
        ByWeights(total, weights, shares);
        return shares;
    }

    /// <summary>Apportions money in proportion to other amounts: contributions, fees, budgets.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="amounts">One amount for each share, all of one currency, which need not be the total's; 0 or more, at least one above 0.</param>
    /// <returns>One share for each amount, in the total's currency, adding up to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There is no amount, an amount is negative, or all amounts are 0.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are of several currencies.</exception>
    public static Money[] ByAmounts(Money total, IReadOnlyList<Money> amounts)
    {
        Guard.Against.Null(amounts, nameof(amounts));
        WeightRules.Check(amounts);
        OnStack<long> onStack = default;
        using var units = new Scratch<long>(onStack, amounts.Count);
        Span<long> span = units.Span;
        for (int i = 0; i < span.Length; i++)
            span[i] = (amounts[i] + Money.Zero(amounts[0].Currency)).MinorUnits;

        LargestRemainder.Apportion(total.MinorUnits, span, span);
        var shares = new Money[span.Length];
        ToMoney(span, total.Currency, shares);
        return shares;
    }

    /// <summary>Apportions money into equal parts; the units that do not divide go to the first parts.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="parts">How many parts; 1 or more.</param>
    /// <returns>The parts, adding up to <paramref name="total"/>; no two differ by more than one minor unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1.</exception>
    public static Money[] Equally(Money total, int parts)
    {
        var shares = new Money[Guard.Against.NegativeOrZero(parts, nameof(parts))];
        Equally(total, shares);
        return shares;
    }

    /// <summary>Apportions money into as many equal parts as there is room for, without allocating; the units that do not divide go to the first parts.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="shares">Receives the parts; room for one or more.</param>
    /// <exception cref="ArgumentException">There is no room.</exception>
    public static void Equally(Money total, Span<Money> shares)
    {
        if (shares.IsEmpty)
            throw new ArgumentException("There is no place for a share. At least one is needed: pass a span with one place for each part.", nameof(shares));

        (long share, long left) = Math.DivRem(total.MinorUnits, shares.Length);
        long unit = Math.Sign(left);
        long first = Math.Abs(left);
        for (int i = 0; i < shares.Length; i++)
            shares[i] = Money.FromMinorUnits(i < first ? share + unit : share, total.Currency);
    }

    /// <summary>Cuts every share towards zero and leaves the rest visible, for terms that carry a remainder forward instead of sharing it out.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="weights">One weight for each share; 0 or more, at least one above 0.</param>
    /// <returns>The cut shares and the remainder, which together are <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, or all weights are 0.</exception>
    public static TruncatedApportionment Truncated(Money total, params ReadOnlySpan<long> weights)
    {
        OnStack<long> onStack = default;
        using var units = new Scratch<long>(onStack, weights.Length);
        long left = LargestRemainder.Truncate(total.MinorUnits, weights, units.Span);
        return Truncation(total, units.Span, left);
    }

    /// <summary>Cuts every share towards zero and leaves the rest visible, for terms that carry a remainder forward instead of sharing it out.</summary>
    /// <param name="total">What to share out.</param>
    /// <param name="weights">One weight for each share; 0 or more, at least one above 0. They need not add up to 1 or 100.</param>
    /// <returns>The cut shares and the remainder, which together are <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, or all weights are 0.</exception>
    public static TruncatedApportionment Truncated(Money total, params ReadOnlySpan<decimal> weights)
    {
        OnStack<long> onStack = default;
        using var units = new Scratch<long>(onStack, weights.Length);
        long left = ExactWeights.Divide(total.MinorUnits, weights, units.Span, giveAll: false);
        return Truncation(total, units.Span, left);
    }

    /// <summary>Apportions minor units over exact rational weights.</summary>
    internal static void ByRatios(long totalMinorUnits, ReadOnlySpan<Ratio> weights, Span<long> shares)
    {
        WeightRules.CheckPlaces(weights.Length, shares.Length);
        ExactWeights.Divide(totalMinorUnits, weights, shares, giveAll: true);
    }

    private static TruncatedApportionment Truncation(Money total, ReadOnlySpan<long> units, long left)
    {
        var shares = new Money[units.Length];
        ToMoney(units, total.Currency, shares);
        return new TruncatedApportionment(ValueList.Create<Money>(shares), Money.FromMinorUnits(left, total.Currency));
    }

    private static void ToMoney(ReadOnlySpan<long> units, Currency currency, Span<Money> shares)
    {
        for (int i = 0; i < units.Length; i++)
            shares[i] = Money.FromMinorUnits(units[i], currency);
    }
}
