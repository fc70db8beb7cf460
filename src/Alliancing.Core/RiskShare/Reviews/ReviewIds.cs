namespace Alliancing.RiskShare;

/// <summary>The ids of what a review finds, in one place.</summary>
internal static class ReviewIds
{
    public const string Uncovered = "RV-001";
    public const string EarnsBySpending = "RV-002";
    public const string ModifierBelowZero = "RV-003";
    public const string ManyKeyResultAreas = "RV-004";
    public const string DeadStage = "RV-005";
    public const string NoTarget = "RV-006";
    public const string OneSided = "RV-007";
    public const string Cliff = "RV-008";
    public const string UnlimitedLoss = "RV-009";
    public const string Residual = "RV-010";
    public const string RateLeavesRange = "RV-011";
    public const string FloorLacks = "RV-012";
    public const string NotFollowed = "RV-013";
    public const string NoTrueUp = "RV-014";
}
