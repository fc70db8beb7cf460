namespace Alliancing.Performance;

/// <summary>The ids of the findings of this room, in one place.</summary>
internal static class PerformanceFindings
{
    public const string NoCriteria = "PF-001";
    public const string Scale = "PF-002";
    public const string CriterionTwice = "PF-003";
    public const string CriterionBlank = "PF-004";
    public const string Weight = "PF-005";
    public const string Minimum = "PF-006";
    public const string WeightsTotal = "PF-007";
}
