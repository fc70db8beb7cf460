using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>What the governance of an agreement still lacks: what its structure and its limits find of themselves, with paths from the agreement's root.</summary>
internal static class GovernanceReview
{
    public static IEnumerable<Finding> Run(GovernanceFramework governance, AllianceAgreement agreement, LocalDate on)
    {
        IEnumerable<Finding> found = governance.Among(agreement.Participants).Review(on);
        return found.Concat(new DelegatedLimits(governance.Limits).Review(agreement.Participants, on))
            .Select(f => f with { Path = f.Path.Length == 0 ? "governance" : $"governance.{f.Path}" });
    }
}
