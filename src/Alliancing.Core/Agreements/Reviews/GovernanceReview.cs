namespace Alliancing.Agreements;

/// <summary>What the governance of an agreement still lacks.</summary>
internal static class GovernanceReview
{
    public static IEnumerable<Finding> Run(GovernanceFramework governance, AllianceAgreement agreement) => [];
}
