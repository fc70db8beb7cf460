namespace Alliancing.RiskShare;

/// <summary>The ids of the findings on account: rules below 010, histories from there.</summary>
internal static class OnAccountFindings
{
    public const string Retention = "OA-001";
    public const string Milestone = "OA-002";
    public const string DeadMilestone = "OA-003";
    public const string ClampsOfPeriods = "OA-004";
    public const string CarryForward = "OA-005";
    public const string Membership = "OA-006";
    public const string Interest = "OA-007";
    public const string Of = "OA-008";
    public const string SilentAboutMembers = "OA-009";
    public const string NoRules = "OA-010";
    public const string Empty = "OA-011";
    public const string Gap = "OA-012";
    public const string Overlap = "OA-013";
    public const string Order = "OA-014";
    public const string AfterFinal = "OA-015";
    public const string CumulativeStart = "OA-016";
    public const string UnknownMilestone = "OA-017";
    public const string MilestoneTwice = "OA-018";
    public const string PaymentBefore = "OA-019";
    public const string PaymentBeyond = "OA-020";
    public const string PaymentAccount = "OA-021";
    public const string PaymentAmount = "OA-022";
    public const string MembershipSilent = "OA-023";
    public const string Expired = "OA-024";
    public const string BroughtForward = "OA-025";
    public const string StartsLate = "OA-026";
    public const string StatementBeyond = "OA-027";
    public const string Advance = "OA-028";
    public const string AdvanceLeft = "OA-029";
    public const string DayOpen = "OA-030";
    public const string PaymentTwice = "OA-031";
    public const string ReferenceTwice = "OA-032";
}
