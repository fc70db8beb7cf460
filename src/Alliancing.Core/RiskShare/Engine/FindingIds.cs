namespace Alliancing.RiskShare;

/// <summary>The ids of the findings of this room, in one place.</summary>
internal static class FindingIds
{
    public const string Phase = "RS-001";
    public const string Shares = "RS-002";
    public const string Destination = "RS-003";
    public const string Bands = "RS-004";
    public const string Weights = "RS-005";
    public const string Score = "RS-006";
    public const string Basis = "RS-007";
    public const string Currency = "RS-008";
    public const string Unallocated = "RS-009";
    public const string Unknown = "RS-010";
    public const string PortionsAbove = "RS-011";
    public const string PortionsBelow = "RS-012";
    public const string RateRange = "RS-013";
    public const string MissingBasis = "RS-014";
    public const string MissingMeasure = "RS-015";
    public const string MissingScore = "RS-016";
    public const string ScoreRange = "RS-017";
    public const string Fact = "RS-018";
    public const string MissingQuantity = "RS-019";
    public const string WeightsAtSettlement = "RS-020";
    public const string RateAtSettlement = "RS-021";
    public const string ModifierReach = "RS-022";
    public const string Recipients = "RS-023";
    public const string BandsAtSettlement = "RS-024";
    public const string OtherAgreement = "RS-025";
    public const string OutsideTerm = "RS-026";
    public const string NegativeLevel = "RS-027";
    public const string Duplicate = "RS-028";
    public const string Empty = "RS-029";
    public const string FloorLacks = "RS-030";
    public const string Uncovered = "RS-031";
    public const string NotAMember = "RS-032";
    public const string TooLarge = "RS-033";
    public const string Table = "RS-034";
    public const string OutsideTable = "RS-035";
    public const string Clamp = "RS-036";
    public const string ReserveExpired = "RS-037";
    public const string CostLines = "RS-038";
    public const string Identifier = "RS-039";
    public const string Unreachable = "RS-040";
    public const string NegativeActual = "RS-041";
    public const string HeldItself = "RS-050";
    public const string BridgeAlliance = "RS-060";
    public const string BridgeCurrency = "RS-061";
    public const string BridgeOrder = "RS-062";
    public const string BridgeStep = "RS-063";
    public const string BridgeSettlement = "RS-064";
    public const string UnknownIndex = "RS-070";
    public const string IndexValue = "RS-071";
    public const string IndexedAmount = "RS-072";
    public const string Curved = "RS-080";
}
