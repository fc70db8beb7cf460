namespace Alliancing.Procurement;

/// <summary>A member of a bid.</summary>
/// <param name="Bidder">Which bidder.</param>
/// <param name="Share">Its share of the work; null when the bid does not say.</param>
public sealed record BidMember(ParticipantId Bidder, Rate? Share = null);
