using NodaTime;

namespace Alliancing.Governance;

/// <summary>Whether the tiers are there, and report to where they should.</summary>
internal static class TierCheck
{
    public static IEnumerable<Finding> Of(GovernanceStructure structure, LocalDate on)
    {
        foreach ((TierKind kind, string name) in new[] { (TierKind.Owner, "an owner"), (TierKind.LeadershipTeam, "a leadership team"), (TierKind.ManagementTeam, "a management team") })
        {
            int count = structure.Tiers.Count(tier => tier.Kind == kind);
            if (count != 1)
                yield return Finding.Error(GovernanceIds.TierCount, "tiers", $"The alliance has {count} tiers that are {name}. It must have one.");
        }

        foreach (IGrouping<string, GovernanceTier> twice in structure.Tiers.GroupBy(tier => tier.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return Finding.Error(GovernanceIds.TierTwice, $"tiers[{twice.Key}]", $"The id '{twice.Key}' stands for {twice.Count()} tiers. Give each its own.");
        foreach (GovernanceTier tier in structure.Tiers.DistinctBy(tier => tier.Id, StringComparer.Ordinal))
        {
            if (tier.ReportsTo is { } body && !structure.OutsideBodies.Contains(body, StringComparer.Ordinal) && structure.Tiers.All(other => other.Id != body))
                yield return Finding.Error(GovernanceIds.ReportingLine, $"tiers[{tier.Id}].reportsTo", $"{tier.Name} reports to '{body}', which is neither a tier nor a body outside. Name one that is there.");
            else if (Circles(structure, tier))
                yield return Finding.Error(GovernanceIds.ReportingLine, $"tiers[{tier.Id}].reportsTo", $"{tier.Name} reports to itself in the end. Break the circle.");
        }
    }

    private static bool Circles(GovernanceStructure structure, GovernanceTier start)
    {
        GovernanceTier? tier = start;
        for (int steps = 0; steps < structure.Tiers.Count && tier is not null; steps++)
        {
            tier = structure.Tiers.FirstOrDefault(other => other.Id == tier.ReportsTo);
            if (tier?.Id == start.Id)
                return true;
        }

        return false;
    }
}
