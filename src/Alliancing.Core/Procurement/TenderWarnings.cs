namespace Alliancing.Procurement;

/// <summary>From when on an evaluation warns.</summary>
public sealed record TenderWarnings
{
    /// <summary>The most bids that pass without a warning; 20 unless set.</summary>
    public int MostBids { get; init; } = 20;

    /// <summary>The largest share of one member in a group that passes without a warning; 50 % unless set.</summary>
    public Rate LargestShare { get; init; } = Rate.Percent(50);

    /// <summary>By how much evaluators may differ without a warning; null for half of the scale.</summary>
    public decimal? WidestSpread { get; init; }
}
