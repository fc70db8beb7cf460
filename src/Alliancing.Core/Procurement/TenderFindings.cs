namespace Alliancing.Procurement;

/// <summary>The ids of the findings of this room, in one place.</summary>
internal static class TenderFindings
{
    public const string Blank = "PR-001";
    public const string PreferredNumber = "PR-002";
    public const string SizeRule = "PR-003";
    public const string SizesExceedNumber = "PR-004";
    public const string TieBreak = "PR-005";
    public const string NoEvaluators = "PR-006";
    public const string NoBids = "PR-007";
    public const string Duplicate = "PR-008";
    public const string NoMembers = "PR-009";
    public const string MemberTwice = "PR-010";
    public const string UnknownBidder = "PR-011";
    public const string Mode = "PR-012";
    public const string NotInvited = "PR-013";
    public const string SharesTotal = "PR-014";
    public const string SharesPartly = "PR-015";
    public const string BidsTwice = "PR-016";
    public const string ScoreOfUnknown = "PR-017";
    public const string ScoreTwice = "PR-018";
    public const string ScoreOffScale = "PR-019";
    public const string ScoreMissing = "PR-020";
    public const string NotModerated = "PR-021";
    public const string NoReason = "PR-022";
    public const string TooManyGroups = "PR-023";
    public const string NobodyInvited = "PR-024";

    public const string SingleBid = "PR-030";
    public const string SingleAdmissible = "PR-031";
    public const string Kingmaker = "PR-032";
    public const string Everybody = "PR-033";
    public const string Dominance = "PR-034";
    public const string OneSize = "PR-035";
    public const string ManyBids = "PR-036";
    public const string WideSpread = "PR-037";
    public const string ModeratedOutside = "PR-038";
    public const string NoPreferred = "PR-039";
    public const string LevelAtTheEdge = "PR-040";
}
