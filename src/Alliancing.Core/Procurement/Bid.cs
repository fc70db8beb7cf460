namespace Alliancing.Procurement;

/// <summary>A bid: of one organisation for itself, or of a group whose members prepared it jointly.</summary>
/// <param name="Id">The bid's id, which scores name.</param>
/// <param name="Members">The members in the bid's order; one for an individual bid.</param>
public sealed record Bid(string Id, ValueList<BidMember> Members)
{
    /// <summary>Whether it is the bid of a group.</summary>
    public bool IsGroup => Members.Count > 1;

    /// <summary>An organisation's bid for itself.</summary>
    /// <param name="id">The bid's id.</param>
    /// <param name="bidder">The bidder.</param>
    /// <returns>The bid.</returns>
    public static Bid Of(string id, ParticipantId bidder) => new(id, [new BidMember(bidder)]);

    /// <summary>A group's bid without shares.</summary>
    /// <param name="id">The bid's id.</param>
    /// <param name="bidders">The members.</param>
    /// <returns>The bid.</returns>
    public static Bid Jointly(string id, params ReadOnlySpan<ParticipantId> bidders)
    {
        var members = new BidMember[bidders.Length];
        for (int i = 0; i < bidders.Length; i++)
        {
            members[i] = new BidMember(bidders[i]);
        }

        return new Bid(id, ValueList.Create<BidMember>(members));
    }
}
