namespace Alliancing.Apportionment;

/// <summary>What one period of an <see cref="ApportionmentSeries"/> pays, and the series as it stands afterwards.</summary>
/// <remarks>The shares add up to the period's total. Equality is by value.</remarks>
public sealed record ApportionedPeriod
{
    internal ApportionedPeriod(ApportionmentSeries series, Money total, ValueList<Money> shares, ValueList<int> roundingCorrections)
    {
        Series = series;
        Total = total;
        Shares = shares;
        RoundingCorrections = roundingCorrections;
    }

    /// <summary>The series after this period, for the next one.</summary>
    public ApportionmentSeries Series { get; }

    /// <summary>What this period shared out.</summary>
    public Money Total { get; }

    /// <summary>What each participant receives for this period, in the order of the weights.</summary>
    public ValueList<Money> Shares { get; }

    /// <summary>The places in <see cref="Shares"/>, counted from 0 and ascending, of shares that only correct the rounding of earlier periods.</summary>
    /// <remarks>Such a share is not 0 and does not have the sign of the participant's exact share of this period; a statement prints it as rounding of earlier periods.</remarks>
    public ValueList<int> RoundingCorrections { get; }

    /// <summary>Takes the period apart into the series for the next period and this period's shares.</summary>
    /// <param name="series">The series after this period.</param>
    /// <param name="shares">What each participant receives for this period.</param>
    public void Deconstruct(out ApportionmentSeries series, out ValueList<Money> shares)
    {
        series = Series;
        shares = Shares;
    }
}
