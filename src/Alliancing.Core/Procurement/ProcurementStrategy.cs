using Alliancing.Performance;

namespace Alliancing.Procurement;

/// <summary>How the members of an alliance are selected.</summary>
/// <param name="Mode">Who may bid: individual organisations, groups, or either.</param>
/// <param name="Procedure">Open or restricted.</param>
/// <param name="Criteria">The weighted criteria with their minimum thresholds.</param>
/// <param name="Preferred">What the preferred set must be.</param>
public sealed record ProcurementStrategy(BidMode Mode, ProcurementProcedure Procedure, WeightedCriteria Criteria, PreferredRules Preferred)
{
    /// <summary>Which criterion decides between bids with one weighted score, the first before the second; none leaves them level.</summary>
    public ValueList<string> TieBreak { get; init; } = [];

    /// <summary>Who is invited, under the restricted procedure.</summary>
    public ValueList<ParticipantId> Invited { get; init; } = [];

    /// <summary>From when on an evaluation warns.</summary>
    public TenderWarnings Warnings { get; init; } = new();
}
