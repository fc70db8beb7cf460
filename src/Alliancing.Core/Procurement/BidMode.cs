namespace Alliancing.Procurement;

/// <summary>Who may bid.</summary>
public enum BidMode
{
    /// <summary>Each organisation bids for itself, and the commissioner puts the alliance together.</summary>
    Individual = 0,

    /// <summary>Organisations form groups, and the commissioner picks the group that is best able.</summary>
    Group,

    /// <summary>Both are allowed.</summary>
    Either,
}
