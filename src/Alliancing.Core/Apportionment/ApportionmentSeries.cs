using System.Globalization;

namespace Alliancing.Apportionment;

/// <summary>Shares out a series of amounts so that nobody drifts from the exact share, however many periods there are.</summary>
/// <remarks>
/// <para>
/// Apportioning each period by itself can favour the same participant for ever: 0.03 at 75 : 25 is always 0.02 and 0.01, two thirds instead of three quarters.
/// A series apportions the <b>cumulative</b> exact result and pays the difference from what was already paid. After any number of periods each participant is
/// less than one minor unit from its exact cumulative share. In a single period a share is therefore less than two units from the period's own exact share and
/// may be one unit of the other sign; such shares are listed in <see cref="ApportionedPeriod.RoundingCorrections"/>.
/// </para>
/// <para>Immutable: each period gives a new series. Equality is by value.</para>
/// </remarks>
/// <example>
/// <code>
/// ApportionmentSeries series = ApportionmentSeries.ByWeights(Currency.Gbp, 75, 25);
/// (series, ValueList&lt;Money&gt; april) = series.Next(Money.Pounds(0.03m));   // £0.02, £0.01
/// (series, ValueList&lt;Money&gt; may) = series.Next(Money.Pounds(0.03m));     // £0.03, £0.00
/// </code>
/// </example>
public sealed record ApportionmentSeries
{
    private readonly ValueList<Ratio> proportions;
    private readonly ValueList<Ratio> exact;

    private ApportionmentSeries(int periods, Money total, ValueList<Ratio> proportions, ValueList<Ratio> exact, ValueList<Money> paid)
    {
        Periods = periods;
        Total = total;
        this.proportions = proportions;
        this.exact = exact;
        Paid = paid;
    }

    /// <summary>How many periods have been shared out.</summary>
    public int Periods { get; }

    /// <summary>What has been shared out in all periods together.</summary>
    public Money Total { get; }

    /// <summary>What each participant has received in all periods together, in the order of the weights.</summary>
    public ValueList<Money> Paid { get; }

    /// <summary>The exact share of each participant in all periods together, in the order of the weights.</summary>
    public ValueList<ExactMoney> Exact
    {
        get
        {
            var amounts = new ExactMoney[exact.Count];
            for (int i = 0; i < amounts.Length; i++)
                amounts[i] = new ExactMoney(exact[i], Total.Currency);
            return ValueList.Create<ExactMoney>(amounts);
        }
    }

    /// <summary>Opens a series over integer weights.</summary>
    /// <param name="currency">The currency of every amount of the series.</param>
    /// <param name="weights">One weight for each participant; 0 or more, at least one above 0, in the order that decides ties.</param>
    /// <returns>A series with no periods yet.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, or all weights are 0.</exception>
    public static ApportionmentSeries ByWeights(Currency currency, params ReadOnlySpan<long> weights) => Open(currency, ToRatios(weights));

    /// <summary>Opens a series over decimal weights, such as percentages.</summary>
    /// <param name="currency">The currency of every amount of the series.</param>
    /// <param name="weights">One weight for each participant; 0 or more, at least one above 0, in the order that decides ties. They need not add up to 1 or 100.</param>
    /// <returns>A series with no periods yet.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, or all weights are 0.</exception>
    public static ApportionmentSeries ByWeights(Currency currency, params ReadOnlySpan<decimal> weights) => Open(currency, ToRatios(weights));

    /// <summary>Continues the series over other weights from the next period on; what went before stays as it was.</summary>
    /// <remarks>Somebody who joins later stands in the series from the start with weight 0; somebody who leaves gets weight 0.</remarks>
    /// <param name="weights">One weight for each participant, as many as before; 0 or more, at least one above 0.</param>
    /// <returns>The same history with the new weights.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, all weights are 0, or there are more or fewer than before.</exception>
    public ApportionmentSeries WithWeights(params ReadOnlySpan<long> weights) => With(ToRatios(weights));

    /// <summary>Continues the series over other weights from the next period on; what went before stays as it was.</summary>
    /// <remarks>Somebody who joins later stands in the series from the start with weight 0; somebody who leaves gets weight 0.</remarks>
    /// <param name="weights">One weight for each participant, as many as before; 0 or more, at least one above 0. They need not add up to 1 or 100.</param>
    /// <returns>The same history with the new weights.</returns>
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, all weights are 0, or there are more or fewer than before.</exception>
    public ApportionmentSeries WithWeights(params ReadOnlySpan<decimal> weights) => With(ToRatios(weights));

    /// <summary>Shares out the next period's amount.</summary>
    /// <param name="total">What to share out in this period; any sign, in the currency of the series.</param>
    /// <returns>This period's shares, which add up to <paramref name="total"/>, and the series after it.</returns>
    /// <exception cref="CurrencyMismatchException">The total is not in the currency of the series.</exception>
    /// <exception cref="OverflowException">The amounts of all periods together do not fit in 64 bits of minor units.</exception>
    public ApportionedPeriod Next(Money total)
    {
        Money newTotal = Total + total;
        int count = proportions.Count;
        var newExact = new Ratio[count];
        for (int i = 0; i < count; i++)
            newExact[i] = exact[i] + (proportions[i] * total.MinorUnits);

        var closed = new long[count];
        Closing.Close(newExact, newTotal.MinorUnits, closed);

        var paid = new Money[count];
        var shares = new Money[count];
        List<int> corrections = [];
        for (int i = 0; i < count; i++)
        {
            paid[i] = Money.FromMinorUnits(closed[i], newTotal.Currency);
            shares[i] = paid[i] - Paid[i];
            if (!shares[i].IsZero && shares[i].Sign != proportions[i].Sign * total.Sign)
                corrections.Add(i);
        }

        var after = new ApportionmentSeries(Periods + 1, newTotal, proportions, ValueList.Create<Ratio>(newExact), ValueList.Create<Money>(paid));
        return new ApportionedPeriod(after, total, ValueList.Create<Money>(shares), [.. corrections]);
    }

    private static ApportionmentSeries Open(Currency currency, Ratio[] weights)
    {
        ValueList<Ratio> opening = ToProportions(weights);
        Money zero = Money.Zero(currency);
        var paid = new Money[weights.Length];
        Array.Fill(paid, zero);
        return new ApportionmentSeries(0, zero, opening, ValueList.Create<Ratio>(new Ratio[weights.Length]), ValueList.Create<Money>(paid));
    }

    private ApportionmentSeries With(Ratio[] weights)
    {
        ValueList<Ratio> newProportions = ToProportions(weights);
        if (weights.Length != proportions.Count)
            throw new ArgumentException(CountDiffers(weights.Length, proportions.Count), nameof(weights));

        return new ApportionmentSeries(Periods, Total, newProportions, exact, Paid);
    }

    private static string CountDiffers(int weights, int participants) => string.Create(
        CultureInfo.InvariantCulture,
        $"There are {weights} weights and {participants} participants in the series. Give one weight for each: 0 for somebody who left, and 0 from the start for somebody who joins later.");

    private static ValueList<Ratio> ToProportions(Ratio[] weights)
    {
        WeightRules.Check<Ratio>(weights);
        Ratio sum = Ratio.Zero;
        foreach (Ratio weight in weights)
            sum += weight;

        var parts = new Ratio[weights.Length];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = weights[i] / sum;
        return ValueList.Create<Ratio>(parts);
    }

    private static Ratio[] ToRatios(ReadOnlySpan<long> weights)
    {
        var ratios = new Ratio[weights.Length];
        for (int i = 0; i < ratios.Length; i++)
            ratios[i] = weights[i];
        return ratios;
    }

    private static Ratio[] ToRatios(ReadOnlySpan<decimal> weights)
    {
        var ratios = new Ratio[weights.Length];
        for (int i = 0; i < ratios.Length; i++)
            ratios[i] = Ratio.FromDecimal(weights[i]);
        return ratios;
    }
}
