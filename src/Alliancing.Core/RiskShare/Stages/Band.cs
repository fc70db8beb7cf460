namespace Alliancing.RiskShare;

/// <summary>One marginal band of a curve.</summary>
/// <param name="Rate">The rate shared within the band; 0 to 100 %.</param>
/// <param name="To">Where the band ends, as a number of the basis; null for the open end.</param>
/// <param name="From">Where it begins; null for the end of the band before, 0 for the first.</param>
/// <param name="Of">The basis of this band's bounds where it differs from the curve's.</param>
public sealed record Band(RateExpression Rate, RateExpression? To = null, RateExpression? From = null, Basis? Of = null)
{
    /// <summary>A band up to a rate of the curve's basis.</summary>
    /// <param name="to">Where the band ends.</param>
    /// <param name="rate">The rate shared within it.</param>
    /// <returns>The band.</returns>
    public static Band UpTo(Rate to, Rate rate) => new(rate, to);

    /// <summary>The band for everything beyond the last bound.</summary>
    /// <param name="rate">The rate shared within it.</param>
    /// <returns>The band.</returns>
    public static Band Beyond(Rate rate) => new(RateExpression.Fixed(rate));

    /// <summary>The band in the words of a contract.</summary>
    internal string Words(Basis of) =>
        $"{Rate}{(From is null ? string.Empty : $" from {Bound(From, of)}")}{(To is null ? " of the rest" : $" up to {Bound(To, of)}")}";

    private string Bound(RateExpression bound, Basis of) =>
        (Of ?? of) == Basis.Money ? bound.Plain : Of is { } own ? $"{bound} of {own}" : bound.ToString()!;
}
