namespace Alliancing.Agreements;

/// <summary>The ids of what is found in an agreement, in one place: below 100 when it is built, from 100 on in its review.</summary>
internal static class AgreementFindings
{
    public const string Nobody = "AG-001";
    public const string Duplicate = "AG-002";
    public const string Dates = "AG-003";
    public const string Name = "AG-004";
    public const string UnknownParticipant = "AG-005";
    public const string Currency = "AG-006";
    public const string UnknownScope = "AG-007";
    public const string UnknownScore = "AG-008";
    public const string OtherAgreement = "AG-020";
    public const string SameVersion = "AG-021";
    public const string SameDate = "AG-022";
    public const string NotDecided = "AG-023";
    public const string BeforeDecision = "AG-024";
    public const string Unsound = "AG-025";
    public const string NoDifference = "AG-026";
    public const string OutOfOrder = "AG-027";

    public const string NoCharter = "AG-101";
    public const string MissingPrinciple = "AG-102";
    public const string Unfilled = "AG-103";
    public const string NoShare = "AG-104";
    public const string IndicativeYear = "AG-105";
    public const string OutsideEnvelope = "AG-106";
    public const string OverEnvelope = "AG-107";
    public const string OutOfScope = "AG-108";
    public const string OverAuthority = "AG-109";
    public const string PaymentAfterTerm = "AG-110";
    public const string SideMissing = "AG-111";
    public const string NoGovernance = "AG-112";
    public const string NoAllowableCosts = "AG-113";
    public const string PaymentDays = "AG-114";
    public const string NoRiskShare = "AG-115";
}
