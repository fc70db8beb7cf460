namespace Alliancing.Procurement;

/// <summary>The bids that are preferred: taken by rank, each as long as the rules for the whole can still be met.</summary>
/// <param name="Bids">The bids in order of rank.</param>
/// <param name="Members">The organisations, in the order of the bids.</param>
/// <param name="PassedOver">The bids that pass every minimum and are not taken, in order of rank.</param>
public sealed record PreferredSet(ValueList<Bid> Bids, ValueList<Bidder> Members, ValueList<PassedOver> PassedOver);
